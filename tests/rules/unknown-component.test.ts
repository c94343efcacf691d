import { describe, expect, test } from 'vitest';
import { goodContent, MECHANISM } from '../fixtures/content.ts';
import { error } from '../fixtures/finding.ts';

const content = goodContent();

describe('unknown-component accepts', () => {
  test('a component of the list', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', 'A <Term id="letter-rogatory" />.').findings()).toEqual([]);
  });
});

describe('unknown-component refuses', () => {
  test('a misspelt component', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', 'So it says. <Cit source="nassau-text" />').findings()).toEqual([
      error(
        'unknown-component',
        `${MECHANISM}/en.mdx`,
        17,
        13,
        'There is no component <Cit>.',
        'Did you mean <Cite>? Components: Cite, Term, Entry, Note, Steps, Checklist, Figure.',
      ),
    ]);
  });
  test('a script in a line', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', 'So it says. <script>alert(1)</script>').findings()).toEqual([
      error(
        'unknown-component',
        `${MECHANISM}/en.mdx`,
        17,
        13,
        'There is no component <script>.',
        'Components: Cite, Term, Entry, Note, Steps, Checklist, Figure.',
      ),
    ]);
  });
  test('a script in a block', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', '\n\n<script>\nalert(1)\n</script>\n\n').findings()).toEqual([
      error(
        'unknown-component',
        `${MECHANISM}/en.mdx`,
        19,
        1,
        'There is no component <script>.',
        'Components: Cite, Term, Entry, Note, Steps, Checklist, Figure.',
      ),
    ]);
  });
  test('a frame', () => {
    expect(
      content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', '\n\n<iframe src="https://example.org"></iframe>\n\n').findings(),
    ).toEqual([
      error(
        'unknown-component',
        `${MECHANISM}/en.mdx`,
        19,
        1,
        'There is no component <iframe>.',
        'Components: Cite, Term, Entry, Note, Steps, Checklist, Figure.',
      ),
    ]);
  });
  test('an HTML element', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', 'One <b>bold</b> word.').findings()).toEqual([
      error(
        'unknown-component',
        `${MECHANISM}/en.mdx`,
        17,
        5,
        'There is no component <b>.',
        'Components: Cite, Term, Entry, Note, Steps, Checklist, Figure.',
      ),
    ]);
  });
  test('an image in HTML with an event', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', '<img src="x" onerror="alert(1)" />').findings()).toEqual([
      error(
        'unknown-component',
        `${MECHANISM}/en.mdx`,
        17,
        1,
        'There is no component <img>.',
        'Components: Cite, Term, Entry, Note, Steps, Checklist, Figure.',
      ),
    ]);
  });
  test('a name that every object has', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', 'So <constructor /> it says.').findings()).toEqual([
      error(
        'unknown-component',
        `${MECHANISM}/en.mdx`,
        17,
        4,
        'There is no component <constructor>.',
        'Components: Cite, Term, Entry, Note, Steps, Checklist, Figure.',
      ),
    ]);
  });
  test('empty tags', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', 'So <>it</> says.').findings()).toEqual([
      error(
        'unknown-component',
        `${MECHANISM}/en.mdx`,
        17,
        4,
        'Empty tags <> are not allowed.',
        'Components: Cite, Term, Entry, Note, Steps, Checklist, Figure.',
      ),
    ]);
  });
});
