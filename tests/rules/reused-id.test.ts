import { describe, expect, test } from 'vitest';
import { goodContent, GUIDE, IDS } from '../fixtures/content.ts';
import { error } from '../fixtures/finding.ts';

const content = goodContent();

describe('reused-id accepts', () => {
  test('a moved entry whose line in the list was changed', () => {
    expect(
      content.copy(GUIDE, 'content/guides/witness').remove(GUIDE).change(IDS, 'guides,witness-abroad', 'guides,witness').findings(),
    ).toEqual([]);
  });
});

describe('reused-id refuses', () => {
  test('the id of an entry that is gone', () => {
    expect(
      content
        .append(IDS, 'G-002,guides,gone\n')
        .copy(GUIDE, 'content/guides/new')
        .change('content/guides/new/entry.yaml', 'G-001', 'G-002')
        .findings(),
    ).toEqual([
      error(
        'reused-id',
        'content/guides/new/entry.yaml',
        1,
        5,
        'The id G-002 was given to content/guides/gone and is never used again.',
        'Give this entry the next free id: G-003. If the entry has only moved, change its line in content/ids.csv.',
      ),
    ]);
  });
  test('a moved entry whose line in the list was not changed', () => {
    expect(content.copy(GUIDE, 'content/guides/witness').remove(GUIDE).findings()).toEqual([
      error(
        'reused-id',
        'content/guides/witness/entry.yaml',
        1,
        5,
        'The id G-001 was given to content/guides/witness-abroad and is never used again.',
        'Give this entry the next free id: G-002. If the entry has only moved, change its line in content/ids.csv.',
      ),
    ]);
  });
});
