import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { CODEOWNERS_FILE, codeowners, ENTRIES_LINE } from '../../../src/review/codeowners.ts';
import { OWNERS_FILE, OwnersError, readOwners } from '../../../src/review/owners.ts';
import { goodContent } from '../../fixtures/content.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const STATES = ['ARG', 'TTO'];
const { entries } = goodContent().compendium();
const TABLE = `
maintainers: ["@example/maintainers"]
confidentiality: ["@example/safety"]
editors: ["@example/editors"]
kinds:
  practices: ["@example/practices"]
states:
  TTO: ["@example/tto", "@example/caribbean"]
`;

/** Whom GitHub asks about a file: the last rule that fits. Of its patterns, the file has only \`*\`, folders and whole paths. */
function asked(rules: string, file: string): string[] {
  const lines = rules.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const fits = (pattern: string): boolean =>
    pattern === '*' || (pattern.endsWith('/') ? `/${file}`.startsWith(pattern) : `/${file}` === pattern);
  return (
    lines
      .map((line) => line.split(' '))
      .findLast(([pattern = '']) => fits(pattern))
      ?.slice(1) ?? []
  );
}

describe('CODEOWNERS asks', () => {
  const rules = codeowners(readOwners(TABLE, STATES), entries);
  test.each([
    ['src/markdown/guard.ts', ['@example/maintainers']],
    ['.github/workflows/contribution.yml', ['@example/maintainers']],
    ['content/pages/about/en.mdx', ['@example/maintainers']],
    ['content/taxonomy/themes.yaml', ['@example/maintainers']],
    ['content/confidentiality-exceptions.yaml', ['@example/safety']],
    ['content/public-contacts.yaml', ['@example/safety']],
    ['content/mechanisms/hear-witness-nassau/en.mdx', ['@example/editors']],
    ['content/sources/nassau-text.yaml', ['@example/editors']],
    ['content/practices/prosecution-office/es.mdx', ['@example/practices']],
    ['content/states/ARG/entry.yaml', ['@example/editors']],
    ['content/states/TTO/entry.yaml', ['@example/tto', '@example/caribbean', '@example/editors']],
    ['content/programmes/school-radio/en.mdx', ['@example/tto', '@example/caribbean', '@example/editors']],
  ])('about %s: %j', (file, teams) => {
    expect(asked(rules, file)).toEqual(teams);
  });

  test('nobody, with not one rule, while the table is empty', () => {
    const empty = codeowners(readOwners('maintainers: []\nkinds:\n  practices: []\n', STATES), entries);
    expect(empty.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual([]);
  });

  test('in lines that GitHub reads: a comment, or a path and teams, with nothing after them', () => {
    for (const line of rules.trimEnd().split('\n')) expect(line).toMatch(/^(#.*|(\*|\/[\w./-]+)( @[\w-]+\/[\w.-]+)+|)$/);
  });
});

describe('the table refuses', () => {
  test.each([
    ['a person', 'editors: ["@octocat"]', /owners\.yaml:1 editors\.0: "@octocat" is not a team/],
    ['an address', 'editors: [office@example.org]', /is not a team/],
    ['a word that would add a second owner', 'editors: ["@example/a @octocat"]', /is not a team/],
    ['a State that does not exist', 'states:\n  ARQ: ["@example/a"]', /ARQ/],
    ['a kind that does not exist', 'kinds:\n  cases: ["@example/a"]', /cases/],
    ['a field of its own', 'editor: []', /editor/],
    ['a team without quotation marks, which is no YAML', 'editors:\n  - @example/a', /owners\.yaml:2/],
  ])('%s', (_what, text, message) => {
    expect(() => readOwners(text, STATES)).toThrow(OwnersError);
    expect(() => readOwners(text, STATES)).toThrow(message);
  });
});

test('the committed CODEOWNERS is what the committed table gives; its entries may lag behind the content', () => {
  const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
  const codes = [...new Set(read(OWNERS_FILE).match(/^ {2}[A-Z]{3}(?=:)/gm) ?? [])].map((code) => code.trim());
  const [general] = read(CODEOWNERS_FILE).split(ENTRIES_LINE);
  expect(general).toBe(codeowners(readOwners(read(OWNERS_FILE), codes.length > 0 ? codes : STATES), []).split(ENTRIES_LINE)[0]);
});
