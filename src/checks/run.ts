import { buildCompendium } from '../compendium/build.ts';
import type { ContentFiles } from '../compendium/files.ts';
import { fileLanguage } from '../compendium/file-language.ts';
import { noCache, type Cache } from '../compendium/remember.ts';
import type { Compendium } from '../compendium/types.ts';
import { byPlace, type Finding } from '../model/finding.ts';
import { READING_RULES } from '../rules/all.ts';
import type { RuleText } from '../rules/rule.ts';
import { inTheirLanguage } from '../rules/translate.ts';
import { checkContentConfidentiality } from './confidentiality/content.ts';
import { labelsComplete } from './labels-complete.ts';
import { partyRows } from './party-rows.ts';
import type { Rule } from './rule.ts';
import { sameCitations } from './same-citations.ts';
import { sourcesDeclared } from './sources-declared.ts';
import { statusDates } from './status-dates.ts';
import { withOpenPlaces } from './todo-left.ts';

/** The editorial rules, in the order of their files. */
export const RULES: readonly Rule[] = [labelsComplete, partyRows, sameCitations, sourcesDeclared, statusDates];

/** Every rule that speaks in the language of its file. */
const ALL_RULES: readonly RuleText[] = READING_RULES;

/** What the editorial rules have to say about the whole compendium. */
export function runChecks(compendium: Compendium): Finding[] {
  return compendium.entries.flatMap((entry) => RULES.flatMap((rule) => rule.check(entry, compendium))).sort(byPlace);
}

/** Reads, links and checks a content: the check and the build say the same, because both ask here. */
export function checkContent(files: ContentFiles, cache: Cache = noCache): { compendium: Compendium; findings: Finding[] } {
  const { compendium, findings } = buildCompendium(files, cache);
  const all = [...findings, ...runChecks(compendium), ...checkContentConfidentiality(files, cache)];
  const worded = inTheirLanguage(withOpenPlaces(all, files), ALL_RULES, (file) => fileLanguage(file, files));
  return { compendium, findings: worded.sort(byPlace) };
}
