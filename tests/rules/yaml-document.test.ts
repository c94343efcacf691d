import { describe, expect, test } from 'vitest';
import { goodContent, MECHANISM } from '../fixtures/content.ts';
import { error } from '../fixtures/finding.ts';

const content = goodContent();
const FACTS = `${MECHANISM}/entry.yaml`;
const said = (line: number, mark: string) =>
  error(
    'yaml-document',
    FACTS,
    line,
    1,
    `The line ${mark} divides the file into documents, and only one would be read.`,
    'Delete the line; an entry or source has a file of its own.',
  );

describe('yaml-document accepts', () => {
  test('hyphens and points in words', () => {
    expect(
      content.change(`${MECHANISM}/en.mdx`, 'summary: A judge of one State', 'summary: A judge --- of ... one State').findings(),
    ).toEqual([]);
  });
});

describe('yaml-document refuses', () => {
  test('a second document', () => {
    expect(content.change(FACTS, 'status: compiled', 'status: compiled\n---\nstatus: confirmed').findings()).toEqual([said(5, '---')]);
  });
  test('the line with which the first begins', () => {
    expect(content.write(FACTS, `---\n${content.text(FACTS)}`).findings()).toEqual([said(1, '---')]);
  });
  test('the line with which one ends', () => {
    expect(content.change(FACTS, 'status: compiled', 'status: compiled\n...').findings()).toEqual([said(5, '...')]);
  });
});
