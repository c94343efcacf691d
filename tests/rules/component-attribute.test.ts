import { describe, expect, test } from 'vitest';
import { goodContent, MECHANISM } from '../fixtures/content.ts';
import { error } from '../fixtures/finding.ts';

const content = goodContent();

describe('component-attribute accepts', () => {
  test('an attribute in double quotes', () => {
    expect(
      content
        .change(`${MECHANISM}/en.mdx`, 'The Convention itself.', 'So it says. <Cite source="nassau-text" at="art. 7, at the end" />')
        .findings(),
    ).toEqual([]);
  });
});

describe('component-attribute refuses', () => {
  test('a misspelt attribute is one finding', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', 'So it says. <Cite sorce="nassau-text" />').findings()).toEqual([
      error('component-attribute', `${MECHANISM}/en.mdx`, 17, 13, '<Cite> has no attribute "sorce".', '<Cite> takes: source, at.'),
    ]);
  });
  test('a missing attribute', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', 'So it says. <Cite />').findings()).toEqual([
      error(
        'component-attribute',
        `${MECHANISM}/en.mdx`,
        17,
        13,
        '<Cite> lacks "source".',
        'Write source="…": the name of a file in content/sources.',
      ),
    ]);
  });
  test('an attribute twice', () => {
    expect(
      content
        .change(`${MECHANISM}/en.mdx`, 'The Convention itself.', 'So it says. <Cite source="nassau-text" source="nassau-text" />')
        .findings(),
    ).toEqual([error('component-attribute', `${MECHANISM}/en.mdx`, 17, 13, '<Cite> has "source" twice.', 'Keep one of the two.')]);
  });
  test('a value that is not one of the possible', () => {
    expect(
      content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', '\n\n<Note kind="danger">\n\nTake care.\n\n</Note>\n\n').findings(),
    ).toEqual([
      error(
        'component-attribute',
        `${MECHANISM}/en.mdx`,
        19,
        1,
        '"kind" of <Note> does not hold what it should.',
        'Write kind="…": caution, unconfirmed or tip.',
      ),
    ]);
  });
  test('an expression as a value', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', 'So it says. <Cite source={a} />').findings()).toEqual([
      error(
        'component-attribute',
        `${MECHANISM}/en.mdx`,
        17,
        13,
        '"source" of <Cite> does not hold what it should.',
        'Write source="…": the name of a file in content/sources.',
      ),
    ]);
  });
  test('spread attributes', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', 'So it says. <Cite {...a} />').findings()).toEqual([
      error(
        'component-attribute',
        `${MECHANISM}/en.mdx`,
        17,
        13,
        '<Cite> has something between { and } that is read as program code.',
        'Write attributes as name="value".',
      ),
    ]);
  });
  test('an event attribute', () => {
    expect(
      content
        .change(`${MECHANISM}/en.mdx`, 'The Convention itself.', 'So it says. <Cite source="nassau-text" onclick="alert(1)" />')
        .findings(),
    ).toEqual([
      error('component-attribute', `${MECHANISM}/en.mdx`, 17, 13, '<Cite> has no attribute "onclick".', '<Cite> takes: source, at.'),
    ]);
  });
  test('a style', () => {
    expect(
      content
        .change(`${MECHANISM}/en.mdx`, 'The Convention itself.', '<Term id="letter-rogatory" style="color: red">exhorto</Term>')
        .findings(),
    ).toEqual([error('component-attribute', `${MECHANISM}/en.mdx`, 17, 1, '<Term> has no attribute "style".', '<Term> takes: id.')]);
  });
});
