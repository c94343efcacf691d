import { describe, expect, test } from 'vitest';
import { goodContent, GUIDE, IDS, PROGRAMME } from '../fixtures/content.ts';
import { error } from '../fixtures/finding.ts';

const content = goodContent();

describe('id-lost accepts', () => {
  test('a retired entry keeps its folder', () => {
    expect(
      content
        .change(
          `${PROGRAMME}/entry.yaml`,
          'status: compiled',
          'status: retired\nretired: { date: 2026-11-21, key: merged }\nsuccessor: M-001',
        )
        .findings(),
    ).toEqual([]);
  });
});

describe('id-lost refuses', () => {
  test('a deleted entry, and nothing about those who point at it', () => {
    expect(content.remove(GUIDE).findings()).toEqual([
      error(
        'id-lost',
        IDS,
        5,
        1,
        'The entry content/guides/witness-abroad with the id G-001 is gone.',
        'An id never dies: bring the folder back and set "status: retired".',
      ),
    ]);
  });
  test('an entry whose id was changed', () => {
    expect(content.change(`${GUIDE}/entry.yaml`, 'id: G-001', 'id: G-007').findings()).toEqual([
      error(
        'id-lost',
        `${GUIDE}/entry.yaml`,
        1,
        5,
        'This entry has the id G-001 in the list of ids, and G-007 here.',
        'The id of this entry is G-001: write it again.',
      ),
    ]);
  });
});
