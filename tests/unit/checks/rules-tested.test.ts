import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../../src/checks/run.ts';
import { RULE_NAMES } from '../../../src/model/finding.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const filesBelow = (folder: string, ending: RegExp): string[] =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => path.join(ROOT, folder, file));

/** Rules that name themselves: `name: '…'` of a rule in src/checks, and every `rule: '…'` of a finding. */
const selfNamed = filesBelow('src', /\.ts$/).flatMap((file) => {
  const text = readFileSync(file, 'utf8');
  const inChecks = path.relative(ROOT, file).startsWith(path.join('src', 'checks'));
  return [...text.matchAll(inChecks ? /\b(?:rule: |name: |RULE = )'([a-z]+(?:-[a-z]+)+)'/g : /\brule: '([a-z]+(?:-[a-z]+)+)'/g)].map(
    ([, name = '']) => name,
  );
});
const rules = [...new Set([...RULE_NAMES, ...RULES.map(({ name }) => name), ...selfNamed])].sort();

/** A rule is tested in the file of its name, on fixtures of its name, or by a test that names it. */
const named = new Set(
  [...filesBelow('tests/rules', /\.test\.ts$/), ...filesBelow('tests/fixtures', /\.yaml$/)].map((file) =>
    path.basename(file).replace(/\.(test\.ts|yaml)$/, ''),
  ),
);
const tests = filesBelow('tests', /(rules|unit)\/.*\.test\.ts$/)
  .filter((file) => !file.endsWith('rules-tested.test.ts'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

describe('the rules', () => {
  test('are found in the source: those of reading, of linking and of src/checks', () => {
    expect(rules).toEqual(
      expect.arrayContaining(['yaml-syntax', 'mdx-node', 'dangling-relation', 'party-contradiction', 'same-citations']),
    );
    expect(RULES.map(({ name }) => name).filter((name) => !selfNamed.includes(name))).toEqual([]);
  });

  test.each(rules)('%s has a good and a bad fixture', (rule) => {
    expect(named.has(rule) || tests.includes(`'${rule}'`)).toBe(true);
  });

  test.each(RULE_NAMES)('%s has a file of its own that asserts the whole finding', (rule) => {
    const text = readFileSync(path.join(ROOT, 'tests', 'rules', `${rule}.test.ts`), 'utf8');
    expect(text).toMatch(/\.toEqual\(\s*\[\],?\s*\)/);
    expect(text).toMatch(new RegExp(`error\\(\\s*'${rule}',`));
  });
});
