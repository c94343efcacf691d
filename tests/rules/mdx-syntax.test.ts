import { describe, expect, test } from 'vitest';
import { goodContent, GUIDE, MECHANISM } from '../fixtures/content.ts';
import { error } from '../fixtures/finding.ts';

const content = goodContent();

describe('mdx-syntax accepts', () => {
  test('a comparison in words, and signs that are escaped', () => {
    expect(
      content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', 'Fewer than a, &lt;a, b < a, \\<a and \\{x}.').findings(),
    ).toEqual([]);
  });
});

describe('mdx-syntax refuses', () => {
  test('<10', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', 'Fewer than <10 cases.').findings()).toEqual([
      error(
        'mdx-syntax',
        `${MECHANISM}/en.mdx`,
        17,
        13,
        'The sign < before a number is read as the beginning of a tag.',
        'Write "less than 10".',
      ),
    ]);
  });
  test('<1,000', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', 'Fewer than <1,000 cases.').findings()).toEqual([
      error(
        'mdx-syntax',
        `${MECHANISM}/en.mdx`,
        17,
        13,
        'The sign < before a number is read as the beginning of a tag.',
        'Write "less than 1,000".',
      ),
    ]);
  });
  test('<= in a line', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', 'Where a <= b.').findings()).toEqual([
      error(
        'mdx-syntax',
        `${MECHANISM}/en.mdx`,
        17,
        10,
        'The sign < is read as the beginning of a tag.',
        'Write the comparison in words, or &lt; for the sign.',
      ),
    ]);
  });
  test('an HTML comment', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', 'The Convention. <!-- check this -->').findings()).toEqual([
      error('mdx-syntax', `${MECHANISM}/en.mdx`, 17, 18, 'A comment <!-- --> does not exist in these texts.', 'Delete the comment.'),
    ]);
  });
  test('an HTML comment over several lines', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', '\n\n<!-- check\nthis -->\n\n').findings()).toEqual([
      error('mdx-syntax', `${MECHANISM}/en.mdx`, 19, 2, 'A comment <!-- --> does not exist in these texts.', 'Delete the comment.'),
    ]);
  });
  test('<https://…>', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', 'See <https://example.org>.').findings()).toEqual([
      error(
        'mdx-syntax',
        `${MECHANISM}/en.mdx`,
        17,
        12,
        'An address between < and > is read as a tag.',
        'Write it as a link: [words](https://…).',
      ),
    ]);
  });
  test('<www…>', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', 'See <www.example.org>.').findings()).toEqual([
      error(
        'mdx-syntax',
        `${MECHANISM}/en.mdx`,
        17,
        5,
        'An address between < and > is read as a tag.',
        'Write it as a link: [words](https://…).',
      ),
    ]);
  });
  test('a mail address between < and >', () => {
    expect(
      content
        .change(`${MECHANISM}/en.mdx`, 'The Convention itself.', 'Write to <ana@example.org>.')
        .findings()
        .filter(({ rule }) => rule === 'mdx-syntax'),
    ).toEqual([
      error(
        'mdx-syntax',
        `${MECHANISM}/en.mdx`,
        17,
        14,
        'An address between < and > is read as a tag.',
        'Write it as a link: [words](https://…).',
      ),
    ]);
  });
  test('a block that is not closed, where it is opened', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', '\n\n<Note kind="tip">\n\nAsk first.\n\n').findings()).toEqual([
      error('mdx-syntax', `${MECHANISM}/en.mdx`, 19, 1, '<Note> is opened and not closed.', 'Write </Note> where its text ends.'),
    ]);
  });
  test('a component in a line that is not closed', () => {
    expect(
      content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', 'A <Term id="letter-rogatory">letter rogatory.').findings(),
    ).toEqual([
      error('mdx-syntax', `${MECHANISM}/en.mdx`, 17, 3, '<Term> is opened and not closed.', 'Write </Term> where its text ends.'),
    ]);
  });
  test('a tag that is not ended, where it begins', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', 'So it says. <Cite source="nassau-text"').findings()).toEqual([
      error(
        'mdx-syntax',
        `${MECHANISM}/en.mdx`,
        17,
        40,
        'A tag is begun with < and not ended.',
        'End it with /> or >, and close the quotation marks of its attributes.',
      ),
    ]);
  });
  test('a quotation mark that is not closed', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', 'So it says. <Cite source="nassau-text />').findings()).toEqual([
      error(
        'mdx-syntax',
        `${MECHANISM}/en.mdx`,
        17,
        67,
        'A tag is begun with < and not ended.',
        'End it with /> or >, and close the quotation marks of its attributes.',
      ),
    ]);
  });
  test('a brace that is not closed, where it is opened', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', 'Some { here.').findings()).toEqual([
      error(
        'mdx-syntax',
        `${MECHANISM}/en.mdx`,
        17,
        6,
        'The signs { and } have a meaning of their own here.',
        'Write the words without braces, or use ( and ).',
      ),
    ]);
  });
  test('a brace alone on a line', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', '\n\n{\n\n').findings()).toEqual([
      error(
        'mdx-syntax',
        `${MECHANISM}/en.mdx`,
        19,
        1,
        'The signs { and } have a meaning of their own here.',
        'Write the words without braces, or use ( and ).',
      ),
    ]);
  });
  test('braces around words', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', 'Some {two words} here.').findings()).toEqual([
      error(
        'mdx-syntax',
        `${MECHANISM}/en.mdx`,
        17,
        10,
        'The signs { and } have a meaning of their own here.',
        'Write the words without braces, or use ( and ).',
      ),
    ]);
  });
  test('an attribute without quotation marks', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', 'So it says. <Cite source=nassau-text />').findings()).toEqual([
      error(
        'mdx-syntax',
        `${MECHANISM}/en.mdx`,
        17,
        26,
        'The value of an attribute has no quotation marks.',
        'Write attributes as name="value".',
      ),
    ]);
  });
  test.each([
    ['<Cite source=“nassau-text” at=“art. 7” />', 26],
    ['<Cite source="nassau-text" at=«art. 7» />', 43],
    ['<Cite source="nassau-text” at="art. 7" />', 47],
  ])('quotation marks that are not straight: %s', (cite, column) => {
    expect(content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', `So it says. ${cite}`).findings()).toEqual([
      error(
        'mdx-syntax',
        `${MECHANISM}/en.mdx`,
        17,
        column,
        'The quotation marks around the value of an attribute are not straight ones.',
        'Write straight ones, as in name="value": a word processor changes them into curly ones by itself.',
      ),
    ]);
  });
  test('a closing tag of nothing', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', 'The Convention.</Note>').findings()).toEqual([
      error(
        'mdx-syntax',
        `${MECHANISM}/en.mdx`,
        17,
        17,
        'A component is closed here that was not opened.',
        'Take the closing tag out, or write the opening tag before the text.',
      ),
    ]);
  });
  test('a closing tag of another component', () => {
    expect(
      content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', '\n\n<Note kind="tip">\n\nAsk first.\n\n</Steps>\n\n').findings(),
    ).toEqual([
      error(
        'mdx-syntax',
        `${MECHANISM}/en.mdx`,
        23,
        1,
        '</Steps> stands before </Note>.',
        'Close <Note> first, with a blank line before the closing tag.',
      ),
    ]);
  });
  test('a component that ends outside its emphasis', () => {
    expect(
      content
        .change(`${MECHANISM}/en.mdx`, 'The Convention itself.', '*The <Term id="letter-rogatory">letter* rogatory</Term>.')
        .findings(),
    ).toEqual([
      error('mdx-syntax', `${MECHANISM}/en.mdx`, 17, 6, '<Term> is opened and not closed.', 'Write </Term> where its text ends.'),
    ]);
  });
  test('a sentence that begins with import', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', '\n\nimport duties are not covered.\n\n').findings()).toEqual([
      error(
        'mdx-syntax',
        `${MECHANISM}/en.mdx`,
        19,
        15,
        'A line that starts with import or export is read as program code.',
        'Begin the sentence with another word.',
      ),
    ]);
  });
  test('a text that cannot be read may cite any source of the list', () => {
    expect(
      content
        .change(`${GUIDE}/es.mdx`, 'Fiscales.', 'Fiscales. <Cite source="nassau-text" /> <10')
        .change(`${GUIDE}/entry.yaml`, 'sources: []', 'sources: [nassau-text]')
        .findings(),
    ).toEqual([
      error(
        'mdx-syntax',
        `${GUIDE}/es.mdx`,
        9,
        42,
        'El signo < ante un número se lee como el comienzo de una etiqueta.',
        'Escriba «menos de 10».',
      ),
    ]);
  });
  test('a line break in HTML', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', 'One line<br>and another.').findings()).toEqual([
      error(
        'mdx-syntax',
        `${MECHANISM}/en.mdx`,
        17,
        9,
        '<br> is not used in these texts.',
        'Take it out. Components: Cite, Term, Entry, Note, Steps, Checklist, Figure.',
      ),
    ]);
  });
});
