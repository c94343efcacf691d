import { describe, expect, test } from 'vitest';
import { goodContent, MECHANISM } from '../fixtures/content.ts';
import { error } from '../fixtures/finding.ts';

const content = goodContent();
const TEXT = `${MECHANISM}/en.mdx`;
/** The findings of a text whose first line stands on line 19 of the file. */
const inText = (...lines: string[]) => content.change(TEXT, 'The Convention itself.', `\n\n${lines.join('\n')}\n\n`).findings();
const broken = (line: number, column: number, message: string, mend: string) => error('broken-table', TEXT, line, column, message, mend);

describe('broken-table accepts', () => {
  test.each([
    ['empty cells', ['| A | B |', '| --- | --- |', '| a | |', '| | b |']],
    ['a sign | that is escaped in a cell', ['| A | B |', '| --- | --- |', '| a \\| a | b |']],
    ['a table without outer signs', ['A | B', '--- | ---', 'a | b']],
    ['tabs around cells and after the number of a list', ['| A\t|\tB |', '| --- | --- |', '| a\t| b |', '', '1.\tOne.', '2.\tTwo.']],
    ['a | within a line', ['Either a | or b.']],
  ])('%s', (_name, lines) => {
    expect(inText(...lines)).toEqual([]);
  });
});

describe('broken-table refuses', () => {
  test('rows of another width than the head, each at its line', () => {
    expect(inText('| A | B |', '| --- | --- |', '| a | b | c |', '| a | b |', '| a |')).toEqual([
      broken(
        21,
        1,
        'This row of the table has more cells than its head: 3 instead of 2.',
        'Take out the | that is too many, or add a cell to the head and to the line of ---. A | that belongs to the words is written \\|.',
      ),
      broken(
        23,
        1,
        'This row of the table has fewer cells than its head: 1 instead of 2.',
        'Write the missing cell after a |; where there is nothing to say, leave the cell empty: | |.',
      ),
    ]);
  });
  test('a sentence that the table swallows', () => {
    expect(inText('| A | B |', '| --- | --- |', '| a | b |', 'So it *was*.')).toEqual([
      broken(22, 1, 'This line is read as a row of the table above it.', 'Leave a blank line between the table and the text that follows.'),
    ]);
  });
  test.each([
    ['no line of --- below the head', ['| A | B |', '| a | b |'], 19, 1],
    ['a line of --- with other cells than the head', ['| A | B |', '| --- |', '| a | b |'], 19, 1],
    ['no blank line before, and no line of ---', ['As follows:', '| A | B |', '| a | b |'], 20, 1],
    ['a forced line end before', ['As follows:\\', '| A | B |'], 20, 1],
    ['in a quotation', ['> | A | B |', '> | a | b |'], 19, 3],
  ])('a table that is not read as one: %s', (_name, lines, line, column) => {
    expect(inText(...lines)).toEqual([
      broken(
        line,
        column,
        'A line begins with |, and is not read as part of a table.',
        'Leave a blank line before the table and none between its rows, and write below its head a line with as many cells: | --- | --- |.',
      ),
    ]);
  });
  test.each([
    ['cells of a spreadsheet, once a paragraph', ['State\tChannel', 'Argentina\tcentral authority'], 19, 6],
    ['a list of a word processor', ['As follows:', 'a)\tthe request'], 20, 3],
    ['within emphasis', ['See *art. 7\tand* 8.'], 19, 12],
  ])('tabs: %s', (_name, lines, line, column) => {
    expect(inText(...lines)).toEqual([
      broken(
        line,
        column,
        'There is a tab between words, as when a table or a list is pasted from another program.',
        'Write each row of a table as | first | second |, with | --- | --- | below the head; begin each point of a list with "- "; elsewhere write a space.',
      ),
    ]);
  });
});
