import type { z } from 'zod';
import type { Finding, Position, RuleName } from '../model/finding.ts';
import { nearest } from './nearest.ts';

/** Which words an editor should read for a schema's own error codes (see model/fields.ts). */
const CODE_WORDS: Record<string, [message: string, mend: string]> = {
  key: ['is not a valid key', 'Use lower-case letters, digits and hyphens, such as cases-opened.'],
  url: ['is not a web address', 'Write the whole address, starting with https://.'],
  unit: ['is not a unit', 'Write percent, a currency in three lower-case letters, or leave the field out for a count.'],
  'language-code': ['is not a language code', 'Write the ISO 639 code, such as es or nl.'],
  iso2: ['is not a two-letter State code', 'Write the ISO 3166-1 alpha-2 code, such as AR.'],
};

/** What a field of each type should look like. */
const TYPE_WORDS: Record<string, [message: string, mend: string]> = {
  array: ['should be a list', 'Write it in brackets: [first, second].'],
  boolean: ['should be true or false', 'Write true or false, without quotation marks.'],
  int: ['should be a whole number', 'Write digits only, without quotation marks.'],
  number: ['should be a number', 'Write digits, with a point before decimals, without quotation marks.'],
  object: ['should have fields of its own', 'Write it as { field: value }; docs/content-model.md names the fields.'],
  string: ['should be text', 'Put it in double quotes.'],
};

/** Where the value and the key at a path stand in the file. */
export type Locate = (path: readonly PropertyKey[], atKey?: boolean) => Position;

/** What to say of a field that is not of the schema, when there is more to say than that. */
export type Advice = (field: string) => [rule: RuleName, mend: string] | undefined;

/** Turns what a closed schema refuses into findings in an editor's words; a misspelt field is one finding, not two. */
export function shapeFindings(
  issues: readonly z.core.$ZodIssue[],
  data: unknown,
  file: string,
  at: Locate,
  advice: Advice = () => undefined,
): Finding[] {
  const missing = issues.filter((issue) => issue.code !== 'unrecognized_keys' && (valueAt(data, issue.path) ?? null) === null);
  const misspelt = new Set<z.core.$ZodIssue>();
  const unknown = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const beside = missing.filter(({ path }) => path.length > 0 && path.slice(0, -1).join() === issue.path.join());
    return issue.keys.map((name): Finding => {
      const close = nearest(
        name,
        beside.map(({ path }) => String(path.at(-1))),
      );
      for (const meant of beside) if (String(meant.path.at(-1)) === close) misspelt.add(meant);
      const [rule, mend] = close
        ? (['unknown-field', `Did you mean "${close}"?`] as const)
        : (advice(name) ?? ['unknown-field', 'Take it out, or check its spelling in docs/content-model.md.']);
      const message = `There is no field "${name}" ${issue.path.length > 0 ? `in ${fieldName(issue.path)}` : 'here'}.`;
      return { rule, severity: 'error', file, ...at([...issue.path, name], true), message, mend };
    });
  });
  const wrong = issues.flatMap((issue): Finding[] => {
    if (issue.code === 'unrecognized_keys' || misspelt.has(issue)) return [];
    const [rule, message, mend] = missing.includes(issue) ? missingWords(issue.path) : wrongWords(issue, valueAt(data, issue.path));
    return [{ rule, severity: 'error', file, ...at(issue.path), message, mend }];
  });
  return [...wrong, ...unknown];
}

type Words = [rule: RuleName, message: string, mend: string];

function missingWords(path: readonly PropertyKey[]): Words {
  if (path.length === 0) return ['missing-field', 'The file is missing or empty.', 'docs/content-model.md says what it holds.'];
  return [
    'missing-field',
    `The field "${fieldName(path)}" is missing.`,
    `Add "${String(path.at(-1))}:" with its value; docs/content-model.md says what it holds.`,
  ];
}

function wrongWords(issue: z.core.$ZodIssue, value: unknown): Words {
  const field = fieldName(issue.path);
  const written = typeof value === 'object' ? 'This' : `"${String(value)}"`;
  if (issue.message.startsWith('date:')) {
    return ['broken-date', `${written} in ${field} is not a date.`, `Write ${issue.message.slice(5)}, such as 2026-11-23.`];
  }
  const code = CODE_WORDS[issue.message];
  if (code) return ['wrong-value', `${written} in ${field} ${code[0]}.`, code[1]];
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    const close = nearest(String(value), allowed);
    const mend = `${close ? `Did you mean "${close}"? ` : ''}Allowed: ${allowed.join(', ')}.`;
    return ['wrong-value', `${written} is not a value of ${field}.`, mend];
  }
  const type = issue.code === 'invalid_type' ? TYPE_WORDS[issue.expected] : undefined;
  if (type) return ['wrong-value', `${field} ${type[0]}.`, type[1]];
  if (issue.code === 'too_small') {
    if (typeof value !== 'number') return ['wrong-value', `${field} is empty.`, 'Write at least one value.'];
    return ['wrong-value', `${written} in ${field} is too small.`, `Write ${issue.minimum} or more.`];
  }
  if (issue.code === 'too_big') return ['wrong-value', `${written} in ${field} is too large.`, `Write ${issue.maximum} or less.`];
  return ['wrong-value', `${field} does not hold what it should.`, 'See docs/content-model.md for its form.'];
}

/** A path in words: `results, item 1, figure`. */
const fieldName = (path: readonly PropertyKey[]): string =>
  path.map((step) => (typeof step === 'number' ? `item ${step + 1}` : String(step))).join(', ') || 'The file';

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}
