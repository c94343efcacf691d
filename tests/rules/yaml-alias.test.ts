import { describe, expect, test } from 'vitest';
import { goodContent, MECHANISM } from '../fixtures/content.ts';
import { error } from '../fixtures/finding.ts';

const content = goodContent();
const FACTS = `${MECHANISM}/entry.yaml`;
const TEXT = `${MECHANISM}/en.mdx`;

describe('yaml-alias accepts', () => {
  test('an asterisk and an ampersand in words', () => {
    expect(content.change(TEXT, 'summary: A judge of one State', 'summary: A judge & a *clerk* of one State').findings()).toEqual([]);
  });
});

const ALIAS = [
  'A value that begins with * is read as a reference to another place.',
  'Put a text in double quotes; write out here what is to be repeated.',
] as const;

describe('yaml-alias refuses', () => {
  test('a value that begins with an asterisk', () => {
    expect(content.change(FACTS, 'family: mutual-assistance', 'family: *mutual-assistance').findings()).toEqual([
      error('yaml-alias', FACTS, 5, 9, ...ALIAS),
    ]);
  });
  test('a title in asterisks', () => {
    expect(content.change(TEXT, 'title: Hearing a witness under', 'title: *Hearing* a witness under').findings()).toEqual([
      error('yaml-alias', TEXT, 2, 8, ...ALIAS),
    ]);
  });
  test('a list that is stated once and named again, at both places', () => {
    expect(
      content
        .change(FACTS, 'themes: [prosecution]', 'themes: &one [prosecution]')
        .change(FACTS, 'channels: [', 'channels: *one # [')
        .findings(),
    ).toEqual([
      error('yaml-alias', FACTS, 7, 11, ...ALIAS),
      error(
        'yaml-alias',
        FACTS,
        11,
        9,
        'A value that begins with & is read as a name by which another place repeats it.',
        'Put a text in double quotes; take the name out.',
      ),
    ]);
  });
});
