import { describe, expect, test } from 'vitest';
import { goodContent, IDS, INSTRUMENT } from '../fixtures/content.ts';
import { error } from '../fixtures/finding.ts';

const content = goodContent();

describe('csv-syntax accepts', () => {
  test('a cell with a comma in double quotes, and an empty line', () => {
    expect(content.append(`${INSTRUMENT}/parties.csv`, '\nTTO,none,,,,,nassau-text,"2021",high,,\n').findings()).toEqual([]);
  });
});

describe('csv-syntax refuses', () => {
  test('a row with too few cells', () => {
    expect(content.append(`${INSTRUMENT}/parties.csv`, 'TTO,none\nTTO,none,,,,,nassau-text,2021,high,,\n').findings()).toEqual([
      error(
        'csv-syntax',
        `${INSTRUMENT}/parties.csv`,
        3,
        1,
        'This line does not have as many cells as the first line.',
        'A row has 11 cells; put a text that contains a comma in double quotes.',
      ),
    ]);
  });
  test('a quotation mark that is not closed, where it is opened', () => {
    expect(
      content
        .append(`${INSTRUMENT}/parties.csv`, 'TTO,"none,,,,,nassau-text,2021,high,,\nTTO,none,,,,,nassau-text,2021,high,,\n')
        .findings(),
    ).toEqual([
      error(
        'csv-syntax',
        `${INSTRUMENT}/parties.csv`,
        3,
        1,
        'A quotation mark is opened and not closed.',
        'Close it before the next comma, or take it out.',
      ),
    ]);
  });
  test('a quotation mark in the middle of a cell', () => {
    expect(content.append(`${INSTRUMENT}/parties.csv`, 'TTO,no"ne,,,,,nassau-text,2021,high,,\n').findings()).toEqual([
      error(
        'csv-syntax',
        `${INSTRUMENT}/parties.csv`,
        3,
        1,
        'A quotation mark stands in the middle of a cell.',
        'Put the whole cell in double quotes, and write "" for one inside.',
      ),
    ]);
  });
  test('other columns', () => {
    expect(content.change(`${INSTRUMENT}/parties.csv`, 'state,action,date,', 'state,date,action,').findings()).toEqual([
      error(
        'csv-syntax',
        `${INSTRUMENT}/parties.csv`,
        1,
        1,
        'The first line does not name the columns of this table.',
        'Write: state,action,date,signed,dated,inForce,source,asOf,confidence,dateConfidence,notes',
      ),
    ]);
  });
  test('a list of ids that cannot be read says nothing about the entries', () => {
    expect(content.append(IDS, 'G-002,guides\n').findings()).toEqual([
      error(
        'csv-syntax',
        IDS,
        6,
        1,
        'This line does not have as many cells as the first line.',
        'A row has 3 cells; put a text that contains a comma in double quotes.',
      ),
    ]);
  });
  test('a list of ids that is not there', () => {
    expect(content.remove(IDS).findings()).toEqual([
      error('csv-syntax', IDS, 1, 1, 'The first line does not name the columns of this table.', 'Write: id,kind,slug'),
    ]);
  });
});
