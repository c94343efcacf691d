import { describe, expect, test } from 'vitest';
import { goodContent, INSTRUMENT } from '../fixtures/content.ts';
import { error } from '../fixtures/finding.ts';

const content = goodContent();

describe('party-contradiction accepts', () => {
  test('a row for each State', () => {
    expect(content.append(`${INSTRUMENT}/parties.csv`, 'TTO,none,,,,,nassau-text,2021,high,,\n').findings()).toEqual([]);
  });
});

describe('party-contradiction refuses', () => {
  test('a State that is a party and is not', () => {
    expect(content.append(`${INSTRUMENT}/parties.csv`, 'ARG,none,,,,,nassau-text,2021,high,,\n').findings()).toEqual([
      error(
        'party-contradiction',
        `${INSTRUMENT}/parties.csv`,
        3,
        1,
        'ARG stands twice: accession in line 2, none here.',
        'Keep one row for a State, the better sourced; name the other source in the instrument’s cautions.',
      ),
    ]);
  });
  test('a date of joining of a State that did not join', () => {
    expect(content.append(`${INSTRUMENT}/parties.csv`, 'TTO,none,2001-03-01,,,,nassau-text,2021,high,,\n').findings()).toEqual([
      error(
        'party-contradiction',
        `${INSTRUMENT}/parties.csv`,
        3,
        1,
        'TTO has a date of joining but the action "none".',
        'Take the date out, or write the action that has this date.',
      ),
    ]);
  });
  test('a State that joined before there was a treaty', () => {
    expect(content.change(`${INSTRUMENT}/parties.csv`, '2006-12-12', '1991-12-12').findings()).toEqual([
      error(
        'party-contradiction',
        `${INSTRUMENT}/parties.csv`,
        2,
        1,
        'ARG joined on 1991-12-12, before the treaty was adopted (1992-05-23).',
        'Correct the date here, or the date of adoption in entry.yaml.',
      ),
    ]);
  });
  test('a sure row without a source', () => {
    expect(content.change(`${INSTRUMENT}/parties.csv`, 'nassau-text,2021,high', ',2021,high').findings()).toEqual([
      error(
        'party-contradiction',
        `${INSTRUMENT}/parties.csv`,
        2,
        1,
        'ARG has the confidence "high" and no source.',
        'Name the source, or write "low": it is then shown as unconfirmed.',
      ),
    ]);
  });
});
