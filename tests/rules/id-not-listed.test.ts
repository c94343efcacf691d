import { describe, expect, test } from 'vitest';
import { goodContent, GUIDE, IDS } from '../fixtures/content.ts';
import { error } from '../fixtures/finding.ts';

const content = goodContent();

describe('id-not-listed accepts', () => {
  test('a new entry with its line in the list', () => {
    expect(
      content
        .copy(GUIDE, 'content/guides/new')
        .change('content/guides/new/entry.yaml', 'G-001', 'G-002')
        .append(IDS, 'G-002,guides,new\n')
        .findings(),
    ).toEqual([]);
  });
});

describe('id-not-listed refuses', () => {
  test('a new entry without a line in the list', () => {
    expect(content.copy(GUIDE, 'content/guides/new').change('content/guides/new/entry.yaml', 'G-001', 'G-002').findings()).toEqual([
      error(
        'id-not-listed',
        'content/guides/new/entry.yaml',
        1,
        5,
        'The id G-002 is not yet in the list of ids.',
        'Add this line at the end of content/ids.csv: G-002,guides,new',
      ),
    ]);
  });
});
