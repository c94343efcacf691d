import { describe, expect, test } from 'vitest';
import { goodContent, MECHANISM, PRACTICE } from '../fixtures/content.ts';
import { error } from '../fixtures/finding.ts';

const content = goodContent();

describe('duplicate-key accepts', () => {
  test('the same field in two items of a list', () => {
    expect(
      content
        .change(
          `${PRACTICE}/entry.yaml`,
          'results:',
          'results:\n  - { key: judgments, figure: 490, to: 2024, reporter: self, source: office-figures-2024 }',
        )
        .change(`${PRACTICE}/es.mdx`, 'labels:', 'labels:\n  judgments: sentencias')
        .findings(),
    ).toEqual([]);
  });
});

describe('duplicate-key refuses', () => {
  test('a field twice in entry.yaml', () => {
    expect(content.change(`${MECHANISM}/entry.yaml`, 'status: compiled', 'status: compiled\nstatus: reviewed').findings()).toEqual([
      error('duplicate-key', `${MECHANISM}/entry.yaml`, 5, 1, 'This field is written twice.', 'Keep one of the two.'),
    ]);
  });
  test('a field twice in a front matter', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, 'summary: A judge', 'title: A second title\nsummary: A judge').findings()).toEqual([
      error('duplicate-key', `${MECHANISM}/en.mdx`, 3, 1, 'This field is written twice.', 'Keep one of the two.'),
    ]);
  });
});
