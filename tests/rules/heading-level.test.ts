import { describe, expect, test } from 'vitest';
import { goodContent, MECHANISM } from '../fixtures/content.ts';
import { error } from '../fixtures/finding.ts';

const content = goodContent();

describe('heading-level accepts', () => {
  test('a heading of level three inside a section', () => {
    expect(
      content
        .change(
          `${MECHANISM}/en.mdx`,
          'Questions that are too general.',
          'Questions that are too general.\n\n### Time zones\n\nAgree on one.',
        )
        .findings(),
    ).toEqual([]);
  });
});

describe('heading-level refuses', () => {
  test('a heading of level one', () => {
    expect(
      content.change(`${MECHANISM}/en.mdx`, '## What it makes possible', '# Hearing a witness\n\n## What it makes possible').findings(),
    ).toEqual([
      error(
        'heading-level',
        `${MECHANISM}/en.mdx`,
        7,
        1,
        'A heading of level 1 is not used in these texts.',
        'Begin the heading with ## (a section of the kind) or ### (a part of it).',
      ),
    ]);
  });
  test('a heading of level four', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, '### Safe conduct', '#### Safe conduct').findings()).toEqual([
      error(
        'heading-level',
        `${MECHANISM}/en.mdx`,
        73,
        1,
        'A heading of level 4 is not used in these texts.',
        'Begin the heading with ## (a section of the kind) or ### (a part of it).',
      ),
    ]);
  });
});
