import { describe, expect, test } from 'vitest';
import { goodContent } from '../../fixtures/content.ts';

const content = goodContent();
const related = (changed = content): Record<string, string[]> =>
  Object.fromEntries(
    changed
      .compendium()
      .entries.filter((entry) => entry.related.length > 0)
      .map((entry) => [`${entry.kind}/${entry.slug}`, entry.related]),
  );

describe('a relation', () => {
  test('stands on both sides, whichever says so', () => {
    expect(related()).toEqual({
      'mechanisms/hear-witness-nassau': ['G-001', 'nassau'],
      'guides/witness-abroad': ['M-001'],
      'instruments/nassau': ['M-001'],
      'terms/central-authority': ['term:letter-rogatory'],
      'terms/letter-rogatory': ['term:central-authority'],
    });
  });

  test('comes from several entries in one order', () => {
    const more = content.change('content/programmes/school-radio/entry.yaml', 'sources: []', 'sources: []\nrelated: [G-001, P-001]');
    expect(related(more)['guides/witness-abroad']).toEqual(['E-001', 'M-001']);
    expect(related(more)['practices/prosecution-office']).toEqual(['E-001']);
  });

  test('of a term is not taken for that of an instrument with the same name', () => {
    const namesakes = content
      .copy('content/terms/central-authority', 'content/terms/nassau')
      .change('content/terms/nassau/entry.yaml', 'id: central-authority', 'id: nassau');
    expect(namesakes.findings()).toEqual([]);
    expect(related(namesakes)['instruments/nassau']).toEqual(['M-001']);
    expect(related(namesakes)).not.toHaveProperty('terms/nassau');
  });
});
