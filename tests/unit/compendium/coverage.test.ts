import { describe, expect, test } from 'vitest';
import { countBy, coverage } from '../../../src/compendium/coverage.ts';
import { goodContent, PROGRAMME } from '../../fixtures/content.ts';

const content = goodContent();
const held = coverage(content.compendium());

describe('what the edition holds', () => {
  test('is counted by kind and language, translations that are behind apart', () => {
    expect(held.kinds.find(({ kind }) => kind === 'guides')).toEqual({
      kind: 'guides',
      entries: 1,
      languages: {
        en: { translated: 1, behind: 0 },
        es: { translated: 1, behind: 1 },
        pt: { translated: 0, behind: 0 },
        fr: { translated: 0, behind: 0 },
      },
    });
    expect(held.kinds.map(({ kind, entries }) => [kind, entries])).toEqual([
      ['mechanisms', 1],
      ['practices', 1],
      ['programmes', 1],
      ['guides', 1],
      ['instruments', 1],
      ['states', 2],
      ['recommendations', 3],
      ['terms', 2],
    ]);
  });

  test('has party rows by confidence and by the year of their source', () => {
    const more = content.append('content/instruments/nassau/parties.csv', 'TTO,none,,,,,,,low,,\n').compendium();
    expect(coverage(more).parties).toEqual({ high: 1, medium: 0, low: 1 });
    expect(coverage(more).partyYears).toEqual([
      ['2021', 1],
      ['', 1],
    ]);
  });
});

describe('what the edition lacks', () => {
  test('recommendations that nothing serves', () => {
    expect(held.unserved.map(({ id }) => id)).toEqual(['40']);
    expect(held.servedRecommendations).toBe(2);
  });

  test('States without a practice, and without a known central authority', () => {
    expect(held.statesWithoutPractice).toEqual([]);
    expect(coverage(content.remove(PROGRAMME).compendium()).statesWithoutPractice.map(({ id }) => id)).toEqual(['TTO']);
    expect(held.statesWithoutCentralAuthority.map(({ id }) => id)).toEqual(['TTO']);
  });

  test('pairs of State and treaty that are not known, also those of States outside the Hemisphere not counted', () => {
    expect([held.cells, held.unknownCells]).toEqual([2, 1]);
  });
});

test('values are counted each', () => {
  expect(countBy(['a', 'b', 'a'])).toEqual({ a: 2, b: 1 });
});
