import { describe, expect, test } from 'vitest';
import { readOutline } from '../../../src/markdown/outline.ts';
import { parseText } from '../../../src/markdown/parse.ts';

function outlineOf(body: string) {
  const { tree } = parseText(`---\ntitle: A\n---\n${body}`, 'en.mdx');
  if (!tree) throw new Error('The text cannot be parsed.');
  return readOutline(tree);
}

describe('the outline of a text', () => {
  test('has its sections with their lines, words and parts', () => {
    const { sections, lead } = outlineOf('Before all.\n\n## First\n\nOne *two*\nthree.\n\n### A part\n\n- four\n- five\n\n## Second\n');
    expect(lead).toBe('Before all.');
    expect(sections).toEqual([
      { heading: 'First', subheadings: ['A part'], text: 'One two three. four five', line: 6, column: 1 },
      { heading: 'Second', subheadings: [], text: '', line: 16, column: 1 },
    ]);
  });

  test('keeps the words of cells and notes apart', () => {
    const { sections } = outlineOf(
      '## A\n\n| Way | Rule |\n| --- | --- |\n| Video | Article 18 |\n\n<Note kind="tip">\n\nAsk first.\n\n</Note>\n',
    );
    expect(sections[0]?.text).toBe('Way Rule Video Article 18 Ask first.');
  });

  test('leaves out citation marks and names what is mentioned without words', () => {
    const { sections } = outlineOf(
      '## A\n\nSee <Entry id="M-002" /> <Cite source="a" />, or the <Term id="b">letter</Term> <Cite source="a" />.',
    );
    expect(sections[0]?.text).toBe('See M-002, or the letter.');
  });

  test('knows each citation, where it stands and in which section', () => {
    const { citations } = outlineOf(
      '<Cite source="a" />\n\n## One\n\nx <Cite source="b" at="art. 3" />\n\n### Part\n\ny <Cite source="a" />',
    );
    expect(citations).toEqual([
      { id: 'a', section: -1, line: 4, column: 1 },
      { id: 'b', at: 'art. 3', section: 0, line: 8, column: 3 },
      { id: 'a', section: 0, line: 12, column: 3 },
    ]);
  });

  test('knows what is cited in a heading, so that numbers never shift', () => {
    const { sections, citations } = outlineOf('## One <Cite source="a" />\n\nx <Cite source="b" />');
    expect(sections.map(({ heading }) => heading.trim())).toEqual(['One']);
    expect(citations.map(({ id, section, line }) => [id, section, line])).toEqual([
      ['a', 0, 4],
      ['b', 0, 6],
    ]);
  });

  test('knows the terms and entries that are mentioned', () => {
    const { terms, entries } = outlineOf('## One\n\n<Term id="letter-rogatory">a letter</Term> and <Entry id="M-001" />');
    expect(terms).toEqual([{ id: 'letter-rogatory', line: 6, column: 1 }]);
    expect(entries).toEqual([{ id: 'M-001', line: 6, column: 48 }]);
  });

  test('knows the items of a checklist, with those of lists inside', () => {
    const { checklists } = outlineOf('<Checklist for="request">\n\n- The crime <Cite source="a" />\n- Persons:\n  - name\n\n</Checklist>');
    expect(checklists).toEqual([{ for: 'request', items: ['The crime', 'Persons: name'] }]);
  });

  test('reports headings of other levels', () => {
    expect(outlineOf('# One\n\n#### Four').oddHeadings).toEqual([
      { depth: 1, line: 4, column: 1 },
      { depth: 4, line: 6, column: 1 },
    ]);
  });
});
