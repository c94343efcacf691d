import { describe, expect, test } from 'vitest';
import { goodContent, INSTRUMENT, MECHANISM, PRACTICE } from '../fixtures/content.ts';
import { error } from '../fixtures/finding.ts';

const content = goodContent();
const TEXT = `${MECHANISM}/en.mdx`;

describe('hidden-character accepts', () => {
  test('the spaces of French, accents, dashes, quotation marks, tabs and Windows line ends', () => {
    const words = '1.\tUno.\n\nLe juge\u202f: « oui\u00a0»\u202f; “¿qué?” – açaí № iii, Ñandú, ʻokina, ᐃᓄᒃ, 日本.';
    expect(content.change(TEXT, 'The Convention itself.', words).findings()).toEqual([]);
    expect(content.write(TEXT, content.text(TEXT).replaceAll('\n', '\r\n')).findings()).toEqual([]);
  });
  test('a mark of byte order at the beginning of a file', () => {
    expect(content.write(`${INSTRUMENT}/parties.csv`, `\uFEFF${content.text(`${INSTRUMENT}/parties.csv`)}`).findings()).toEqual([]);
  });
});

describe('hidden-character refuses', () => {
  test('a change of direction, at its place, by code point and name', () => {
    expect(content.change(TEXT, 'The Convention itself.', 'The \u202eConvention\u202c itself.').findings()).toEqual([
      error(
        'hidden-character',
        TEXT,
        17,
        5,
        'The character U+202E (change of writing direction) stands here and cannot be seen.',
        'Delete it; if it hides in a word, write the word again by hand.',
      ),
    ]);
  });
  test('a soft hyphen in facts, in the language of the original', () => {
    expect(content.change(`${PRACTICE}/entry.yaml`, 'by: Editorial office', 'by: Edi\u00adtorial office').findings()).toEqual([
      error(
        'hidden-character',
        `${PRACTICE}/entry.yaml`,
        5,
        18,
        'Aquí hay un carácter U+00AD (guion opcional) que no se ve.',
        'Bórrelo; si está dentro de una palabra, escriba de nuevo la palabra a mano.',
      ),
    ]);
  });
  test('a mark of byte order inside a table', () => {
    expect(content.append(`${INSTRUMENT}/parties.csv`, 'TTO,\uFEFFnone,,,,,nassau-text,2021,high,,\n').findings()).toEqual([
      error(
        'hidden-character',
        `${INSTRUMENT}/parties.csv`,
        3,
        5,
        'The character U+FEFF (byte order mark) stands here and cannot be seen.',
        'Delete it; if it hides in a word, write the word again by hand.',
      ),
    ]);
  });
  test('an em space', () => {
    expect(content.change(TEXT, 'The Convention itself.', 'The\u2003Convention.').findings()).toEqual([
      error(
        'hidden-character',
        TEXT,
        17,
        4,
        'The space U+2003 (space of another width) is not an ordinary one.',
        'Write an ordinary space in its place.',
      ),
    ]);
  });
  test('a sign of a private font', () => {
    expect(content.change(TEXT, 'The Convention itself.', 'The Convention \ue001.').findings()).toEqual([
      error(
        'hidden-character',
        TEXT,
        17,
        16,
        'The character U+E001 (private use) has no shape of its own: each machine shows something else, or nothing.',
        'Write in its place the sign or the word that is meant.',
      ),
    ]);
  });
  test('a character that was lost because the file is not UTF-8', () => {
    const text = Buffer.from('title: Convenci\u00f3n', 'latin1').toString('utf8');
    expect(content.change(TEXT, 'title: Hearing a witness under the Nassau Convention', text).findings()).toEqual([
      error(
        'hidden-character',
        TEXT,
        2,
        16,
        'The sign U+FFFD (replacement character) stands where a character could not be read.',
        'Save the file as UTF-8, and write the lost character again.',
      ),
    ]);
  });
  test('lines that end as on an old Macintosh', () => {
    expect(content.write(TEXT, content.text(TEXT).replaceAll('\n', '\r')).findings()).toEqual([
      error(
        'hidden-character',
        TEXT,
        1,
        4,
        'The line ends here with U+000D (carriage return) alone, which some programs do not take for the end of a line.',
        'Save the file with the line ends LF or CRLF.',
      ),
    ]);
  });
  test('one that is written as a number in YAML', () => {
    expect(content.change(TEXT, 'title: Hearing a witness under', 'title: "Hearing\\u202E a witness" # under').findings()).toEqual([
      error(
        'hidden-character',
        TEXT,
        2,
        8,
        'Once it is read, this holds the character U+202E (change of writing direction), which cannot be seen.',
        'Take it out, also where it is written as a number or a name, such as \\u202E or &shy;.',
      ),
    ]);
  });
  test.each(['&shy;', '&#x202e;', '&ZeroWidthSpace;', '&#8206;'])('one that is written as %s in a text', (written) => {
    const found = content.change(TEXT, 'The Convention itself.', `The Conven${written}tion.`).findings();
    expect(found.map(({ rule, line, column }) => [rule, line, column])).toEqual([['hidden-character', 17, 1]]);
  });
  test('the first of each line, and no more than twenty of a file', () => {
    const found = content.append(TEXT, 'a\u200bb\u200bc\n'.repeat(50)).findings();
    expect(found).toHaveLength(20);
    expect(new Set(found.map(({ line }) => line)).size).toBe(20);
  });
});
