import { describe, expect, test } from 'vitest';
import { goodContent, MECHANISM } from '../fixtures/content.ts';
import { error } from '../fixtures/finding.ts';

const content = goodContent();

describe('mdx-node accepts', () => {
  test('tables, quotations, emphasis and lists', () => {
    expect(
      content
        .change(
          `${MECHANISM}/en.mdx`,
          'The Convention itself.',
          '\n\n> *Quoted* **words**, ~~struck~~.\n\n| A | B |\n| --- | --- |\n| a | b |\n\n- one\n  - two\n\n---\n\n',
        )
        .findings(),
    ).toEqual([]);
  });
  test('a closing brace alone means nothing', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', 'Article } says so.').findings()).toEqual([]);
  });
});

describe('mdx-node refuses', () => {
  test('{x}', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', 'Some {x} here.').findings()).toEqual([
      error('mdx-node', `${MECHANISM}/en.mdx`, 17, 6, 'Text between { and } is read as program code.', 'Write the words without braces.'),
    ]);
  });
  test('{1+1}', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', 'Some {1+1} here.').findings()).toEqual([
      error('mdx-node', `${MECHANISM}/en.mdx`, 17, 6, 'Text between { and } is read as program code.', 'Write the words without braces.'),
    ]);
  });
  test('an expression on a line of its own', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', '\n\n{x}\n\n').findings()).toEqual([
      error('mdx-node', `${MECHANISM}/en.mdx`, 19, 1, 'Text between { and } is read as program code.', 'Write the words without braces.'),
    ]);
  });
  test('import x from "y"', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', '\n\nimport x from "y"\n\n').findings()).toEqual([
      error(
        'mdx-node',
        `${MECHANISM}/en.mdx`,
        19,
        1,
        'A line that starts with import or export is read as program code.',
        'Begin the sentence with another word, or delete the line.',
      ),
    ]);
  });
  test('export const a = 1', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', '\n\nexport const a = 1\n\n').findings()).toEqual([
      error(
        'mdx-node',
        `${MECHANISM}/en.mdx`,
        19,
        1,
        'A line that starts with import or export is read as program code.',
        'Begin the sentence with another word, or delete the line.',
      ),
    ]);
  });
  test('a remote image', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', '![A map](https://example.org/map.png)').findings()).toEqual([
      error(
        'mdx-node',
        `${MECHANISM}/en.mdx`,
        17,
        1,
        'Images are not written as ![…](…) here.',
        'Describe in words what the image would show; or add it to images/ and write <Figure image="…" alt="…"> (docs/content-model.md).',
      ),
    ]);
  });
  test.each(['![A map](my map.png)', '![A map](https://example.org/my map.png)', '![A map]'])(
    'an image that the parser takes for words: %s',
    (image) => {
      expect(content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', `So it was.\nSee ${image}.`).findings()).toEqual([
        error(
          'mdx-node',
          `${MECHANISM}/en.mdx`,
          18,
          5,
          'Images are not written as ![…](…) here.',
          'Describe in words what the image would show; or add it to images/ and write <Figure image="…" alt="…"> (docs/content-model.md).',
        ),
      ]);
    },
  );
  test('program code in a line', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', 'Type `rm`.').findings()).toEqual([
      error(
        'mdx-node',
        `${MECHANISM}/en.mdx`,
        17,
        6,
        'Program code between ` signs is not used in these texts.',
        'Write the words without the signs.',
      ),
    ]);
  });
  test('program code in a block', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', '\n\n```\nrm\n```\n\n').findings()).toEqual([
      error(
        'mdx-node',
        `${MECHANISM}/en.mdx`,
        19,
        1,
        'A block of program code is not used in these texts.',
        'Write it as a paragraph: no indentation of four spaces, no ``` lines.',
      ),
    ]);
  });
  test('a footnote, at its mark and at its text', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', 'So it says.[^1]\n\n[^1]: Article 7.\n').findings()).toEqual([
      error(
        'mdx-node',
        `${MECHANISM}/en.mdx`,
        17,
        12,
        'Footnotes are made from citations here.',
        'Write <Cite source="…" at="…" /> at the statement.',
      ),
      error(
        'mdx-node',
        `${MECHANISM}/en.mdx`,
        19,
        1,
        'Footnotes are made from citations here.',
        'Write <Cite source="…" at="…" /> at the statement.',
      ),
    ]);
  });
  test('an address apart from its words, at both', () => {
    expect(
      content
        .change(`${MECHANISM}/en.mdx`, 'The Convention itself.', 'See [the treaty].\n\n[the treaty]: https://example.org\n')
        .findings(),
    ).toEqual([
      error(
        'mdx-node',
        `${MECHANISM}/en.mdx`,
        17,
        5,
        'Addresses are not listed apart from the text.',
        'Write the address at its words: [words](https://…).',
      ),
      error(
        'mdx-node',
        `${MECHANISM}/en.mdx`,
        19,
        1,
        'Addresses are not listed apart from the text.',
        'Write the address at its words: [words](https://…).',
      ),
    ]);
  });
  test('a box in a list', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, '- The questions to be put.', '- [ ] The questions to be put.').findings()).toEqual([
      error(
        'mdx-node',
        `${MECHANISM}/en.mdx`,
        45,
        1,
        'Boxes [ ] are not written in lists.',
        'Leave the brackets out; <Checklist for="print"> makes the boxes.',
      ),
    ]);
  });
  test('a heading inside a note', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, 'Name no victim', '### Names\n\nName no victim').findings()).toEqual([
      error(
        'mdx-node',
        `${MECHANISM}/en.mdx`,
        69,
        1,
        'A heading stands inside another block.',
        'Put it outside lists, quotations and components.',
      ),
    ]);
  });
});
