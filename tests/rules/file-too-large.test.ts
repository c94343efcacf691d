import { describe, expect, test } from 'vitest';
import { goodContent, GUIDE, INSTRUMENT, MECHANISM } from '../fixtures/content.ts';
import { error } from '../fixtures/finding.ts';

const content = goodContent();
const FACTS = `${MECHANISM}/entry.yaml`;
const TEXT = `${MECHANISM}/en.mdx`;

describe('file-too-large accepts', () => {
  test('a text five times as long as the longest, with lists in lists and a quotation', () => {
    const long = `${'A sentence with *emphasis* and **more** of it. '.repeat(10)}\n\n`.repeat(100);
    const lists = '- a\n  - b\n    - c\n\n      > d\n\n';
    expect(content.change(TEXT, 'The Convention itself.', `\n\n${long}${lists}`).findings()).toEqual([]);
  });
  test('brackets in brackets, and a line of many fields', () => {
    expect(
      content.change(FACTS, 'between: { parties: [nassau] }', 'between:\n  {\n    parties: [\n      nassau\n    ]\n  }').findings(),
    ).toEqual([]);
  });
});

const DIVIDE = 'Divide it, or leave out what is not needed.';
const BESIDE = 'Write them beside each other: one or two inside each other are enough.';

describe('file-too-large refuses', () => {
  test('a text of a hundred thousand characters', () => {
    const text = `${content.text(TEXT)}${'A sentence.\n'.repeat(9000)}`;
    expect(content.write(TEXT, text).findings()).toEqual([
      error('file-too-large', TEXT, 1, 1, `The file has ${text.length} characters, and may have 80000.`, DIVIDE),
    ]);
  });
  test('facts of seventy thousand', () => {
    const text = `${content.text(FACTS)}${'# a comment\n'.repeat(6000)}`;
    expect(content.write(FACTS, text).findings()).toEqual([
      error('file-too-large', FACTS, 1, 1, `The file has ${text.length} characters, and may have 60000.`, DIVIDE),
    ]);
  });
  test('a table of more than two hundred thousand', () => {
    const file = `${INSTRUMENT}/parties.csv`;
    const text = `${content.text(file)}${'TTO,none,,,,,nassau-text,2021,high,,\n'.repeat(6000)}`;
    expect(content.write(file, text).findings()).toEqual([
      error('file-too-large', file, 1, 1, `The file has ${text.length} characters, and may have 200000.`, DIVIDE),
    ]);
  });
  test('a line of six thousand', () => {
    expect(content.change(TEXT, 'The Convention itself.', 'words '.repeat(1000).trim()).findings()).toEqual([
      error(
        'file-too-large',
        TEXT,
        17,
        1,
        expect.stringMatching(/^This line has 60\d\d characters, and may have 5000\.$/) as unknown as string,
        'Divide it into paragraphs, with a blank line between them.',
      ),
    ]);
  });
  test.each(['> '.repeat(40), '- '.repeat(40), '1. '.repeat(40), '>'.repeat(40)])('a line that begins %s', (beginning) => {
    expect(content.change(TEXT, 'The Convention itself.', `\n\n${beginning}a\n\n`).findings()).toEqual([
      error('file-too-large', TEXT, 19, 1, 'More than 12 lists, quotations, brackets or fields stand inside each other here.', BESIDE),
    ]);
  });
  test('lists that go down line by line', () => {
    const steps = Array.from({ length: 40 }, (_, index) => `${'  '.repeat(index)}- a`).join('\n');
    expect(content.change(TEXT, 'The Convention itself.', `\n\n${steps}\n\n`).findings()).toMatchObject([
      { rule: 'file-too-large', message: 'More than 24 lists, quotations, brackets or fields stand inside each other here.' },
    ]);
  });
  test('components inside each other', () => {
    const notes = `${'<Note kind="tip">\n\n'.repeat(40)}a\n\n${'</Note>\n\n'.repeat(40)}`;
    expect(content.change(TEXT, 'The Convention itself.', `\n\n${notes}`).findings()).toMatchObject([
      { rule: 'file-too-large', message: 'More than 24 lists, quotations, brackets or fields stand inside each other here.' },
    ]);
  });
  test.each(['[', '{ a: '])('%s over and over in facts', (bracket) => {
    const found = content.change(FACTS, 'themes: [prosecution]', `themes: ${bracket.repeat(500)}`).findings();
    expect(found).toEqual([
      error(
        'file-too-large',
        FACTS,
        11,
        9 + 8 * bracket.length,
        'More than 8 lists, quotations, brackets or fields stand inside each other here.',
        BESIDE,
      ),
    ]);
  });
  test.each(['- '.repeat(300), '? '.repeat(300), ' '.repeat(300)])('fields inside each other without brackets: %s', (beginning) => {
    expect(content.append(FACTS, `\n${beginning}a: b\n`).findings()).toMatchObject([{ rule: 'file-too-large', file: FACTS }]);
  });
  test('a paragraph of nothing but signs', () => {
    expect(content.change(`${GUIDE}/en.mdx`, 'Prosecutors.', '_a*'.repeat(1500)).findings()).toMatchObject([
      { rule: 'file-too-large', message: expect.stringMatching(/^This paragraph has \d+ signs for emphasis and links/) as unknown },
    ]);
  });
});
