import { describe, expect, test } from 'vitest';
import { goodContent, MECHANISM } from '../fixtures/content.ts';
import { error } from '../fixtures/finding.ts';

const content = goodContent();

describe('component-place accepts', () => {
  test('a block on lines of its own', () => {
    expect(
      content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', '\n\n<Note kind="tip">\n\nAsk first.\n\n</Note>\n\n').findings(),
    ).toEqual([]);
  });
});

describe('component-place refuses', () => {
  test('a block inside a line', () => {
    expect(
      content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', 'Note <Note kind="tip">ask first</Note> this.').findings(),
    ).toEqual([
      error(
        'component-place',
        `${MECHANISM}/en.mdx`,
        17,
        6,
        '<Note> stands inside a line.',
        'Put <Note> and </Note> on lines of their own, with a blank line inside each.',
      ),
    ]);
  });
  test('a citation that holds text', () => {
    expect(
      content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', 'So it says. <Cite source="nassau-text">art. 7</Cite>').findings(),
    ).toEqual([
      error('component-place', `${MECHANISM}/en.mdx`, 17, 13, '<Cite> holds text, and may not.', 'Close it at once: <Cite … />.'),
    ]);
  });
  test('an empty block', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', '\n\n<Steps></Steps>\n\n').findings()).toEqual([
      error('component-place', `${MECHANISM}/en.mdx`, 19, 1, '<Steps> is empty.', 'Write its text between <Steps> and </Steps>.'),
    ]);
  });
  test('an entry inside a link', () => {
    expect(
      content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', '[see <Entry id="G-001" /> there](https://example.org/)').findings(),
    ).toEqual([
      error('component-place', `${MECHANISM}/en.mdx`, 17, 6, 'A link or citation stands inside another link.', 'Put one after the other.'),
    ]);
  });
  test('a citation inside a term', () => {
    expect(
      content
        .change(`${MECHANISM}/en.mdx`, 'The Convention itself.', '<Term id="letter-rogatory">word <Cite source="nassau-text" /></Term>')
        .findings(),
    ).toEqual([
      error('component-place', `${MECHANISM}/en.mdx`, 17, 33, 'A link or citation stands inside another link.', 'Put one after the other.'),
    ]);
  });
});
