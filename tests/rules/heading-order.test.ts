import { describe, expect, test } from 'vitest';
import { goodContent, INSTRUMENT, MECHANISM } from '../fixtures/content.ts';
import { error } from '../fixtures/finding.ts';

const content = goodContent();

describe('heading-order accepts', () => {
  test('an optional section in its place', () => {
    expect(content.append(`${INSTRUMENT}/en.mdx`, '\n## Cautions\n\nReservations were not read.\n').findings()).toEqual([]);
  });
});

describe('heading-order refuses', () => {
  test('a section after the one that it should precede', () => {
    expect(
      content
        .change(`${MECHANISM}/en.mdx`, '## Language\n\nThat of the requested State. Others: not known.\n\n', '')
        .append(`${MECHANISM}/en.mdx`, '\n## Language\n\nThat of the requested State. Others: not known.\n')
        .findings(),
    ).toEqual([
      error(
        'heading-order',
        `${MECHANISM}/en.mdx`,
        77,
        1,
        '"Language" stands after "Pitfalls".',
        'Order: What it makes possible · When to use it and when not · Legal basis · Between whom · Who may ask and who answers · The channel · Steps in order · What the request must contain · Language · Urgent cases · Grounds for refusal · Limits on use and confidentiality · What protects the victim · Pitfalls.',
      ),
    ]);
  });
  test('a section moved far up is one finding', () => {
    expect(
      content
        .change(`${MECHANISM}/en.mdx`, '## Pitfalls\n\nQuestions that are too general.\n', '')
        .change(`${MECHANISM}/en.mdx`, '## Legal basis', '## Pitfalls\n\nQuestions that are too general.\n\n## Legal basis')
        .findings(),
    ).toEqual([
      error(
        'heading-order',
        `${MECHANISM}/en.mdx`,
        19,
        1,
        '"Legal basis" stands after "Pitfalls".',
        'Order: What it makes possible · When to use it and when not · Legal basis · Between whom · Who may ask and who answers · The channel · Steps in order · What the request must contain · Language · Urgent cases · Grounds for refusal · Limits on use and confidentiality · What protects the victim · Pitfalls.',
      ),
    ]);
  });
  test('a section twice', () => {
    expect(content.append(`${MECHANISM}/en.mdx`, '\n## Pitfalls\n\nMore of them.\n').findings()).toEqual([
      error(
        'heading-order',
        `${MECHANISM}/en.mdx`,
        81,
        1,
        'The heading "Pitfalls" stands twice.',
        'Order: What it makes possible · When to use it and when not · Legal basis · Between whom · Who may ask and who answers · The channel · Steps in order · What the request must contain · Language · Urgent cases · Grounds for refusal · Limits on use and confidentiality · What protects the victim · Pitfalls.',
      ),
    ]);
  });
});
