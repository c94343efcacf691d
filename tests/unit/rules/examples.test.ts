import { describe, expect, test } from 'vitest';
import { RULE_GROUPS } from '../../../src/checks/rules.ts';
import { goodContent, INSTRUMENT, MECHANISM, type Content } from '../../fixtures/content.ts';

const content = goodContent();
const FACTS = `${MECHANISM}/entry.yaml`;
const TEXT = `${MECHANISM}/en.mdx`;

const inText = (words: string): Content => content.change(TEXT, 'The Convention itself.', `\n\n${words}\n\n`);
const asText = (text: string): Content => content.write(TEXT, text);
/** In place of the fields that they name. */
const inFacts = (lines: string): Content => {
  const named = [...lines.matchAll(/^([\w<]+):/gm)].map(([, field]) => field);
  const others = content
    .text(FACTS)
    .split('\n')
    .filter((line) => !named.some((field) => line.startsWith(`${field}:`)));
  return content.write(FACTS, `${lines}\n${others.join('\n')}`);
};
const inTable = (row: string): Content => content.append(`${INSTRUMENT}/parties.csv`, `${row}\n`);
const asFile = (name: string): Content => content.write(name, '').write(name.replace(/[^/]*$/, 'entry.yaml'), '');

/** Where the example of each rule stands. */
const PLACES: Record<string, (example: string) => Content> = {
  'broken-date': inFacts,
  'broken-table': inText,
  'component-attribute': inText,
  'component-place': inText,
  'csv-syntax': inTable,
  'duplicate-key': inFacts,
  'fact-in-words': asText,
  'file-name': asFile,
  'file-too-large': inText,
  'front-matter': asText,
  'hidden-character': inText,
  'link-address': inText,
  'look-alike-link': inText,
  'mdx-node': inText,
  'mdx-syntax': inText,
  'missing-field': (lines) => content.write(FACTS, lines),
  'unknown-component': inText,
  'unknown-field': inFacts,
  'word-in-facts': inFacts,
  'wrong-value': inFacts,
  'yaml-alias': inFacts,
  'yaml-document': inFacts,
  'yaml-syntax': (lines) => content.change(FACTS, 'family: mutual-assistance', lines),
  'yaml-tag': inFacts,
};

/** Fields that are missing on purpose: the example shows one of them. */
const named = (example: string, rule: string): string[] =>
  (PLACES[rule]?.(example).findings() ?? [])
    .filter((finding) => finding.rule === rule && (rule !== 'missing-field' || finding.message.includes('"revised"')))
    .map((finding) => finding.rule);

describe.each([...RULE_GROUPS.reading, ...RULE_GROUPS.safety])('$name', ({ name, example }) => {
  test('refuses what its example shows, and not what it proposes', () => {
    expect(named(example.wrong, name)).toContain(name);
    expect(named(example.right, name)).toEqual([]);
  });
});
