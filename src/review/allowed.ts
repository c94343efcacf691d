import { CONFIDENTIALITY_RULES } from '../checks/confidentiality/rules.ts';
import { quote } from './quote.ts';
import type { Revision } from './revision.ts';
import { counted } from './words.ts';

const RULE_NAMES = new Set<string>(CONFIDENTIALITY_RULES.map(({ name }) => name));

/** Files in which a confidentiality rule found something, before or after, excepted or not: a summary does not repeat their words. */
export const withheldFiles = (...revisions: readonly Revision[]): Set<string> =>
  new Set(
    revisions.flatMap(({ findings, exceptions }) =>
      [...findings.filter(({ rule }) => RULE_NAMES.has(rule)), ...exceptions].map(({ file }) => file),
    ),
  );

/** What the content asks to let pass: every confidentiality exception, and public contacts that are new. The words in question stand in their file only. */
export function allowedLines(before: Revision, after: Revision): string[] {
  const fresh = new Set(added(before.exceptions, after.exceptions));
  const exceptions = after.exceptions.map((exception) => {
    const { file, rule, reason, by, date } = exception;
    return `- ${fresh.has(exception) ? '**new**' : 'as before'}: ${quote(rule)} in ${quote(file)}, declared by ${quote(by)} on ${date}: ${quote(reason)}`;
  });
  const contacts = added(before.contacts, after.contacts).map(
    ({ what, state, source }) => `- **new public contact**: ${quote(what)}, ${quote(state)}, after ${quote(source)}`,
  );
  return [...exceptions, ...contacts];
}

/** One list item when anything is asked to pass that was not before. */
export function newlyAllowed(before: Revision, after: Revision): string[] {
  const count = added(before.exceptions, after.exceptions).length + added(before.contacts, after.contacts).length;
  return count > 0 ? [`- ${counted(count, 'declaration')} to let words pass that could identify somebody: see *Confidentiality*`] : [];
}

function added<T extends object>(before: readonly T[], after: readonly T[]): T[] {
  const identity = (item: T): string => JSON.stringify({ ...item, line: undefined });
  const known = new Set(before.map(identity));
  return after.filter((item) => !known.has(identity(item)));
}
