import { describe, expect, test } from 'vitest';
import { goodContent, MECHANISM } from '../fixtures/content.ts';
import { error } from '../fixtures/finding.ts';

const content = goodContent();
const FACTS = `${MECHANISM}/entry.yaml`;

describe('yaml-tag accepts', () => {
  test('an exclamation mark, a percent sign and two less-than signs in words', () => {
    expect(
      content
        .change(`${MECHANISM}/en.mdx`, 'title: Hearing a witness under the Nassau Convention', 'title: "!Hearing! cent % a << b"')
        .change(`${MECHANISM}/en.mdx`, 'summary: A judge of one State', 'summary: A judge! of some % << one State')
        .findings(),
    ).toEqual([]);
  });
});

describe('yaml-tag refuses', () => {
  test.each(['!mutual', '!!str', '!!js/function', '!<tag:yaml.org,2002:str>', '!!binary'])('%s before a value', (mark) => {
    expect(content.change(FACTS, 'family: mutual-assistance', `family: ${mark} mutual-assistance`).findings()).toEqual([
      error(
        'yaml-tag',
        FACTS,
        5,
        9,
        `The sign ${mark} tells the program to read the value as something else.`,
        'Take it out; put a text that begins with ! in double quotes.',
      ),
    ]);
  });
  test('an order at the beginning of the file', () => {
    const found = content.write(FACTS, `%YAML 1.1\n${content.text(FACTS)}`).findings();
    expect(found).toEqual([
      error('yaml-tag', FACTS, 1, 1, 'A line that begins with % is an order to the reading program.', 'Delete the line.'),
    ]);
  });
  test('a field that takes over others', () => {
    expect(content.change(FACTS, 'family: mutual-assistance', '<<: { family: mutual-assistance }').findings()).toEqual([
      error('yaml-tag', FACTS, 5, 1, 'The field << takes over the fields of another place.', 'Write the fields out here.'),
    ]);
  });
});
