import { describe, expect, test } from 'vitest';
import { goodContent, GUIDE, MECHANISM, PROGRAMME } from '../fixtures/content.ts';
import { error } from '../fixtures/finding.ts';

const content = goodContent();

describe('status-incomplete accepts', () => {
  test('a review with its date', () => {
    expect(
      content
        .change(`${MECHANISM}/entry.yaml`, 'status: compiled', 'status: confirmed\nreview: { by: Central authority, date: 2026-11-20 }')
        .findings(),
    ).toEqual([]);
  });
});

describe('status-incomplete refuses', () => {
  test('a confirmed entry that does not say by whom', () => {
    expect(content.change(`${MECHANISM}/entry.yaml`, 'status: compiled', 'status: confirmed').findings()).toEqual([
      error(
        'status-incomplete',
        `${MECHANISM}/entry.yaml`,
        4,
        9,
        'The status is "confirmed", and nothing says by whom and when.',
        'Add "review: { by: <institution>, date: YYYY-MM-DD }".',
      ),
    ]);
  });
  test('a reviewed entry that does not say by whom', () => {
    expect(content.change(`${GUIDE}/entry.yaml`, 'status: compiled', 'status: reviewed').findings()).toEqual([
      error(
        'status-incomplete',
        `${GUIDE}/entry.yaml`,
        4,
        9,
        'The status is "reviewed", and nothing says by whom and when.',
        'Add "review: { by: <institution>, date: YYYY-MM-DD }".',
      ),
    ]);
  });
  test('a retired entry that does not say why', () => {
    expect(content.change(`${PROGRAMME}/entry.yaml`, 'status: compiled', 'status: retired').findings()).toEqual([
      error(
        'status-incomplete',
        `${PROGRAMME}/entry.yaml`,
        4,
        9,
        'The entry is retired, and nothing says when and why.',
        'Add "retired: { date: YYYY-MM-DD, key: reason }" and the reason under "labels:".',
      ),
    ]);
  });
});
