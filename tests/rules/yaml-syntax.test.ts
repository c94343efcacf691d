import { describe, expect, test } from 'vitest';
import { goodContent, GUIDE, MECHANISM } from '../fixtures/content.ts';
import { error } from '../fixtures/finding.ts';

const content = goodContent();

describe('yaml-syntax accepts', () => {
  test('a colon, a quotation mark and an asterisk inside double quotes', () => {
    expect(
      content
        .change(`${MECHANISM}/en.mdx`, 'title: Hearing a witness under the Nassau Convention', 'title: "*Hearing*: \\"a witness\\""')
        .findings(),
    ).toEqual([]);
  });
});

describe('yaml-syntax refuses', () => {
  test('facts that cannot be read, and nothing about those who point at the entry', () => {
    expect(content.change(`${GUIDE}/entry.yaml`, 'status: compiled', 'status: compiled: no').findings()).toEqual([
      error(
        'yaml-syntax',
        `${GUIDE}/entry.yaml`,
        4,
        9,
        'A second colon in the line is read as a field within the field.',
        'Put the whole text in double quotes.',
      ),
    ]);
  });
  test('a colon in a title', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, 'title: Hearing a', 'title: Hearing: a').findings()).toEqual([
      error(
        'yaml-syntax',
        `${MECHANISM}/en.mdx`,
        2,
        8,
        'A second colon in the line is read as a field within the field.',
        'Put the whole text in double quotes.',
      ),
    ]);
  });
  test('a line indented by mistake', () => {
    expect(content.change(`${MECHANISM}/entry.yaml`, 'status: compiled', ' status: compiled').findings()).toEqual([
      error(
        'yaml-syntax',
        `${MECHANISM}/entry.yaml`,
        4,
        7,
        'The line is indented otherwise than the fields beside it.',
        'Begin fields of one level in the same column.',
      ),
    ]);
  });
  test('a tab', () => {
    expect(content.change(`${MECHANISM}/entry.yaml`, 'status: compiled', '\tstatus: compiled').findings()).toEqual([
      error('yaml-syntax', `${MECHANISM}/entry.yaml`, 4, 1, 'The line begins with a tab.', 'Indent with spaces: two for each step.'),
    ]);
  });
  test('a quotation mark that is not closed, where it is opened', () => {
    expect(content.change(`${MECHANISM}/entry.yaml`, 'status: compiled', 'status: "compiled').findings()).toEqual([
      error('yaml-syntax', `${MECHANISM}/entry.yaml`, 4, 9, 'A quotation mark is opened and not closed.', 'Close it with the same sign.'),
    ]);
  });
  test('a bracket that is not closed, where it is opened', () => {
    expect(content.change(`${MECHANISM}/entry.yaml`, 'hear-witness-video]', 'hear-witness-video').findings()).toEqual([
      error(
        'yaml-syntax',
        `${MECHANISM}/entry.yaml`,
        6,
        11,
        'A bracket [ or { is opened and not closed.',
        'Close it with ] or } in the same line.',
      ),
    ]);
  });
  test('no space after a colon', () => {
    expect(content.change(`${MECHANISM}/entry.yaml`, 'family: mutual', 'family:mutual').findings()).toEqual([
      error(
        'yaml-syntax',
        `${MECHANISM}/entry.yaml`,
        5,
        1,
        'There is no colon after the name of a field, or no space after the colon.',
        'Write "field: value".',
      ),
    ]);
  });
  test('no colon', () => {
    expect(content.change(`${MECHANISM}/entry.yaml`, 'family: mutual', 'family mutual').findings()).toEqual([
      error(
        'yaml-syntax',
        `${MECHANISM}/entry.yaml`,
        5,
        1,
        'There is no colon after the name of a field, or no space after the colon.',
        'Write "field: value".',
      ),
    ]);
  });
  test('a value that begins with a percent sign', () => {
    expect(content.change(`${MECHANISM}/entry.yaml`, 'family: mutual-assistance', 'family: %mutual').findings()).toEqual([
      error(
        'yaml-syntax',
        `${MECHANISM}/entry.yaml`,
        5,
        9,
        'The value begins with a sign that has a meaning of its own in YAML.',
        'Put the whole text in double quotes.',
      ),
    ]);
  });
  test('a vocabulary that cannot be read says nothing about those who use it', () => {
    expect(content.append('content/taxonomy/families.yaml', '- id: networks: two\n').findings()).toEqual([
      error(
        'yaml-syntax',
        'content/taxonomy/families.yaml',
        21,
        7,
        'A second colon in the line is read as a field within the field.',
        'Put the whole text in double quotes.',
      ),
    ]);
  });
  test('headings that cannot be read say nothing about the texts', () => {
    expect(content.append('content/taxonomy/sections.yaml', 'extra: [\n').findings()).toEqual([
      error(
        'yaml-syntax',
        'content/taxonomy/sections.yaml',
        content.text('content/taxonomy/sections.yaml').split('\n').length,
        8,
        'A bracket [ or { is opened and not closed.',
        'Close it with ] or } in the same line.',
      ),
    ]);
  });
});
