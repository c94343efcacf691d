import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ALL_RULES, RULE_GROUPS, RULES } from '../../../src/checks/rules.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const filesBelow = (folder: string, ending: RegExp): string[] =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => path.join(ROOT, folder, file));

const names = ALL_RULES.map(({ name }) => name);

/** Rules as the source defines them: the name that follows each `defineRule({`. */
const defined = filesBelow('src', /\.ts$/).flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/\bdefineRule\(\{\s*name: '([a-z-]+)'/g)].map(([, name = '']) => name),
);

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
  test('have names of their own', () => {
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z]+(?:-[a-z]+)*$/.test(name))).toEqual([]);
  });

  test('stand in one list: all that the source defines, and nothing else', () => {
    expect(names.toSorted()).toEqual(defined.toSorted());
    expect(names).toEqual(expect.arrayContaining(['yaml-syntax', 'mdx-node', 'dangling-relation', 'same-citations', 'phone-number']));
  });

  test('make every finding: no other place in the source names its rule', () => {
    const loose = filesBelow('src', /\.ts$/).filter((file) => /\brule: '[a-z-]+'/.test(readFileSync(file, 'utf8')));
    expect(loose).toEqual([]);
  });

  test.each(names)('%s has a good and a bad fixture', (rule) => {
    expect(named.has(rule) || tests.includes(`'${rule}'`)).toBe(true);
  });

  const { reading, safety, linking } = RULE_GROUPS;
  test.each([...reading, ...safety, ...linking, ...RULES].map(({ name }) => name))(
    '%s has a file of its own that asserts the whole finding',
    (rule) => {
      const text = readFileSync(path.join(ROOT, 'tests', 'rules', `${rule}.test.ts`), 'utf8');
      expect(text).toMatch(/\.toEqual\(\s*\[\],?\s*\)/);
      expect(text).toMatch(new RegExp(`(?:error|warning)\\(\\s*'${rule}',`));
    },
  );
});
