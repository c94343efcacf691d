import type { AnyEntry, Compendium } from '../compendium/types.ts';
import type { Finding, Position } from '../model/finding.ts';

/** An editorial rule: what it has to say about one entry. */
export interface Rule {
  name: string;
  check(entry: AnyEntry, compendium: Compendium): Finding[];
}

/** A finding of a rule in a file of the entry; without a place, at the beginning of the file. */
export const finding = (rule: string, file: string, place: Position | undefined, message: string, mend: string): Finding => ({
  rule,
  severity: 'error',
  file,
  line: place?.line ?? 1,
  column: place?.column ?? 1,
  message,
  mend,
});
