import { describe, expect, test } from 'vitest';
import { goodContent, GUIDE, MECHANISM, TERM } from '../fixtures/content.ts';
import { error } from '../fixtures/finding.ts';

const content = goodContent();

describe('relation-repeated accepts', () => {
  test('a relation stated once', () => {
    expect(content.change(`${GUIDE}/entry.yaml`, 'sources: []', 'related: [P-001]\nsources: []').findings()).toEqual([]);
  });
});

describe('relation-repeated refuses', () => {
  test('a relation stated on both sides', () => {
    expect(content.change(`${GUIDE}/entry.yaml`, 'sources: []', 'related: [P-001, M-001]\nsources: []').findings()).toEqual([
      error(
        'relation-repeated',
        `${MECHANISM}/entry.yaml`,
        14,
        11,
        'The relation to G-001 is already stated in content/guides/witness-abroad/entry.yaml, line 8.',
        'Take it out here: the site shows it on both pages.',
      ),
    ]);
  });
  test('a relation twice in one list', () => {
    expect(content.change(`${MECHANISM}/entry.yaml`, 'related: [G-001, nassau]', 'related: [G-001, nassau, G-001]').findings()).toEqual([
      error(
        'relation-repeated',
        `${MECHANISM}/entry.yaml`,
        14,
        26,
        'The relation to G-001 is already stated in content/mechanisms/hear-witness-nassau/entry.yaml, line 14.',
        'Take it out here: the site shows it on both pages.',
      ),
    ]);
  });
  test('an entry related to itself', () => {
    expect(content.change(`${MECHANISM}/entry.yaml`, 'related: [G-001, nassau]', 'related: [M-001, nassau]').findings()).toEqual([
      error('relation-repeated', `${MECHANISM}/entry.yaml`, 14, 11, 'This entry says that it is related to itself.', 'Take this id out.'),
    ]);
  });
  test('two terms that name each other', () => {
    expect(content.append('content/terms/central-authority/entry.yaml', 'related: [letter-rogatory]\n').findings()).toEqual([
      error(
        'relation-repeated',
        `${TERM}/entry.yaml`,
        5,
        11,
        'The relation to central-authority is already stated in content/terms/central-authority/entry.yaml, line 5.',
        'Take it out here: the site shows it on both pages.',
      ),
    ]);
  });
});
