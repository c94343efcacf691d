import { describe, expect, test } from 'vitest';
import { goodContent, MECHANISM } from '../fixtures/content.ts';
import { error } from '../fixtures/finding.ts';

const content = goodContent();

describe('fact-in-words accepts', () => {
  test('title, summary, aliases, from and labels are words', () => {
    expect(
      content.change(`${MECHANISM}/es.mdx`, 'aliases: [asistencia mutua]', 'aliases: [asistencia mutua, entreayuda]').findings(),
    ).toEqual([]);
  });
});

describe('fact-in-words refuses', () => {
  test('States in a front matter', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, 'aliases: [MLA', 'states: [ARG]\naliases: [MLA').findings()).toEqual([
      error(
        'fact-in-words',
        `${MECHANISM}/en.mdx`,
        4,
        1,
        'There is no field "states" here.',
        'Facts stand once, in entry.yaml; the text holds title, summary, aliases, from and labels only.',
      ),
    ]);
  });
});
