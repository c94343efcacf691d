import type { Compendium } from '../compendium/types.ts';
import { byPlace, type Finding } from '../model/finding.ts';
import { labelsComplete } from './labels-complete.ts';
import { partyRows } from './party-rows.ts';
import type { Rule } from './rule.ts';
import { sameCitations } from './same-citations.ts';
import { sourcesDeclared } from './sources-declared.ts';
import { statusDates } from './status-dates.ts';

/** The editorial rules, in the order of their files. */
export const RULES: readonly Rule[] = [labelsComplete, partyRows, sameCitations, sourcesDeclared, statusDates];

/** What the editorial rules have to say about the whole compendium. */
export function runChecks(compendium: Compendium): Finding[] {
  return compendium.entries.flatMap((entry) => RULES.flatMap((rule) => rule.check(entry, compendium))).sort(byPlace);
}
