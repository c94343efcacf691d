import { describe, expect, test } from 'vitest';
import { goodContent, INSTRUMENT, MECHANISM } from '../fixtures/content.ts';
import { error } from '../fixtures/finding.ts';

const content = goodContent();

describe('broken-date accepts', () => {
  test('the 29th of February of a leap year is a day', () => {
    expect(content.change(`${MECHANISM}/entry.yaml`, 'revised: 2026-11-20', 'revised: 2028-02-29').findings()).toEqual([]);
  });
  test('a source may have been published in a year, and read in a month', () => {
    expect(content.change('content/sources/nassau-text.yaml', 'issued: 1992-05-23\n', 'issued: 1992\n').findings()).toEqual([]);
  });
});

describe('broken-date refuses', () => {
  test('a 31st of November', () => {
    expect(content.change(`${MECHANISM}/entry.yaml`, 'revised: 2026-11-20', 'revised: 2026-11-31').findings()).toEqual([
      error(
        'broken-date',
        `${MECHANISM}/entry.yaml`,
        3,
        10,
        '"2026-11-31" in revised is not a date.',
        'Write YYYY-MM-DD, such as 2026-11-23.',
      ),
    ]);
  });
  test('a day written as people write it', () => {
    expect(content.change(`${MECHANISM}/entry.yaml`, 'revised: 2026-11-20', 'revised: 20/11/2026').findings()).toEqual([
      error(
        'broken-date',
        `${MECHANISM}/entry.yaml`,
        3,
        10,
        '"20/11/2026" in revised is not a date.',
        'Write YYYY-MM-DD, such as 2026-11-23.',
      ),
    ]);
  });
  test('a year where a day is asked for', () => {
    expect(content.change(`${MECHANISM}/entry.yaml`, 'revised: 2026-11-20', 'revised: 2026').findings()).toEqual([
      error('broken-date', `${MECHANISM}/entry.yaml`, 3, 10, '"2026" in revised is not a date.', 'Write YYYY-MM-DD, such as 2026-11-23.'),
    ]);
  });
  test('a thirteenth month in a translation', () => {
    expect(content.change(`${MECHANISM}/es.mdx`, 'from: 2026-11-20', 'from: 2026-13-20').findings()).toEqual([
      error(
        'broken-date',
        `${MECHANISM}/es.mdx`,
        5,
        7,
        '«2026-13-20» en from no es una fecha.',
        'Escriba AAAA-MM-DD, por ejemplo 2026-11-23.',
      ),
    ]);
  });
  test('a 32nd of December in a party row, at its cell', () => {
    expect(content.change(`${INSTRUMENT}/parties.csv`, '2006-12-12', '2006-12-32').findings()).toEqual([
      error(
        'broken-date',
        `${INSTRUMENT}/parties.csv`,
        2,
        15,
        '"2006-12-32" in date is not a date.',
        'Write YYYY-MM-DD, YYYY-MM or YYYY, such as 2026-11-23.',
      ),
    ]);
  });
  test('a 33rd of May in a source', () => {
    expect(content.change('content/sources/nassau-text.yaml', '1992-05-23', '1992-05-33').findings()).toEqual([
      error(
        'broken-date',
        'content/sources/nassau-text.yaml',
        5,
        9,
        '"1992-05-33" in issued is not a date.',
        'Write YYYY-MM-DD, YYYY-MM or YYYY, such as 2026-11-23.',
      ),
    ]);
  });
});
