import { describe, expect, test } from 'vitest';
import { ACTION_WORDS, partyOf, partyStatus } from '../../../src/compendium/party-status.ts';
import { lookup } from '../../../src/compendium/lookup.ts';
import { PARTY_ACTIONS } from '../../../src/model/action.ts';
import { goodContent, INSTRUMENT } from '../../fixtures/content.ts';

const statusOf = (rows: string, state: string) => {
  const compendium = goodContent().append(`${INSTRUMENT}/parties.csv`, rows).compendium();
  const instrument = lookup(compendium).instrument('nassau');
  return instrument && partyStatus(partyOf(instrument, state));
};

describe('what a State is to a treaty', () => {
  test.each([
    ['ratification', 'party'],
    ['accession', 'party'],
    ['succession', 'party'],
    ['signature-only', 'signed'],
    ['denunciation', 'denounced'],
    ['none', 'none'],
  ])('%s makes it "%s"', (action, status) => {
    expect(statusOf(`TTO,${action},,,,,nassau-text,2021,high,,\n`, 'TTO')).toBe(status);
  });

  test('without a row it is unknown, never "not a party"', () => {
    expect(statusOf('', 'TTO')).toBe('unknown');
  });
});

test('every action has its words', () => {
  expect(Object.keys(ACTION_WORDS).sort()).toEqual([...PARTY_ACTIONS].sort());
});
