import type { FieldChange } from './field-changes.ts';
import { quote } from './quote.ts';

/** How changes are shown: without their values where those may identify somebody, without "added" where all is new. */
interface Options {
  withheld?: boolean;
  isNew?: boolean;
}

/** Changes as list items. */
export function fieldLines(changes: readonly FieldChange[], { withheld = false, isNew = false }: Options = {}): string[] {
  if (withheld && changes.length > 0) return [`- ${changes.map(({ field }) => quote(field)).join(', ')}: ${WITHHELD}`];
  return changes.map((change) => `- ${quote(change.field)}: ${isNew ? quoteAll(change.after) : valuesOf(change)}`);
}

/** Said in place of words that must not be repeated. */
export const WITHHELD = 'not repeated here, because the file has a confidentiality finding or exception';

/** "`a` → `b`", "added `b`", "removed `a`", or both. */
export function valuesOf({ before, after }: FieldChange): string {
  if (before.length === 1 && after.length === 1) return `${quoteAll(before)} → ${quoteAll(after)}`;
  return [after.length > 0 && `added ${quoteAll(after)}`, before.length > 0 && `removed ${quoteAll(before)}`].filter(Boolean).join(', ');
}

export const quoteAll = (values: readonly string[]): string => values.map(quote).join(', ');
