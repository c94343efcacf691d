import type { z } from 'zod';
import type { AddressFault } from '../model/address.ts';
import type { Finding, Position } from '../model/finding.ts';
import { brokenDate, DATE_FORMS } from '../rules/broken-date.ts';
import { fieldPath, fieldPlace } from '../rules/field-path.ts';
import { lookAlikeLink } from '../rules/look-alike-link.ts';
import { missingField } from '../rules/missing-field.ts';
import { quoted, shortened } from '../rules/quoted.ts';
import type { Blank, SpeakingRule } from '../rules/rule.ts';
import { unknownField } from '../rules/unknown-field.ts';
import { wrongValue } from '../rules/wrong-value.ts';
import { nearest } from './nearest.ts';

/** Where the value and the key at a path stand in the file. */
export type Locate = (path: readonly PropertyKey[], atKey?: boolean) => Position;

/** The rule that knows better where a field belongs that is not of the schema. */
export type Advice = (field: string) => SpeakingRule<'not-here'> | undefined;

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
      const place = at([...issue.path, name], true);
      if (/^\d+$/.test(name) && valueAt(data, [...issue.path, name]) === null) return wrongValue.finding('decimal-comma', file, place);
      const close = nearest(
        name,
        beside.map(({ path }) => String(path.at(-1))),
      );
      for (const meant of beside) if (String(meant.path.at(-1)) === close) misspelt.add(meant);
      const blanks = { field: shortened(name), place: fieldPlace(issue.path) };
      if (close) return unknownField.finding('unknown-close', file, place, { ...blanks, close });
      return advice(name)?.finding('not-here', file, place, blanks) ?? unknownField.finding('unknown', file, place, blanks);
    });
  });
  const wrong = issues.flatMap((issue): Finding[] => {
    if (issue.code === 'unrecognized_keys' || misspelt.has(issue)) return [];
    const place = at(issue.path);
    return [
      missing.includes(issue) ? missingFinding(issue.path, file, place) : wrongFinding(issue, valueAt(data, issue.path), file, place),
    ];
  });
  return [...wrong, ...unknown];
}

const missingFinding = (path: readonly PropertyKey[], file: string, place: Position): Finding =>
  path.length === 0
    ? missingField.finding('file', file, place)
    : missingField.finding('field', file, place, { field: fieldPath(path), name: String(path.at(-1)) });

function wrongFinding(issue: z.core.$ZodIssue, value: unknown, file: string, place: Position): Finding {
  const field = fieldPath(issue.path);
  const written = quoted(value);
  // The words that the model gives its own refinements (src/model/fields.ts): the name of a saying, or the sort and what it needs.
  const [sort = '', detail = ''] = issue.message.split(/:(.*)/s);
  if (sort === 'date') return brokenDate.finding('not-a-date', file, place, { written, field, form: DATE_FORMS[detail] ?? detail });
  if (sort === 'address') return lookAlikeLink.finding(detail as AddressFault, file, place, { address: shortened(String(value)) });
  const [code, blanks] = problemOf(issue, value);
  return wrongValue.finding(code, file, place, { written, field, ...blanks });
}

type ValueProblem = [code: keyof typeof wrongValue.says, blanks?: Record<string, Blank>];

function problemOf(issue: z.core.$ZodIssue, value: unknown): ValueProblem {
  if (hasSaying(issue.message)) return [issue.message];
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const close = nearest(String(value), values);
    const allowed = values.join(', ');
    return close ? ['value-close', { close, allowed }] : ['value', { allowed }];
  }
  if (issue.code === 'invalid_type' && hasSaying(issue.expected)) return [issue.expected];
  if (issue.code === 'too_small') return typeof value === 'number' ? ['too-small', { limit: String(issue.minimum) }] : ['empty'];
  if (issue.code === 'too_big') return ['too-large', { limit: String(issue.maximum) }];
  return ['other'];
}

const hasSaying = (name: string): name is keyof typeof wrongValue.says => Object.hasOwn(wrongValue.says, name);

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}
