import { buildCompendium } from '../compendium/build.ts';
import type { ContentFiles } from '../compendium/files.ts';
import { fileLanguage } from '../compendium/file-language.ts';
import { noCache, type Cache } from '../compendium/remember.ts';
import type { Compendium } from '../compendium/types.ts';
import { byPlace, type Finding } from '../model/finding.ts';
import type { Language } from '../model/language.ts';
import { sizeFinding } from '../parse/limits.ts';
import { inTheirLanguage } from '../rules/translate.ts';
import { checkContentConfidentiality } from './confidentiality/content.ts';
import { ALL_RULES, RULES } from './rules.ts';
import { withOpenPlaces } from './todo-left.ts';
import { valueRepeated } from './value-repeated.ts';

/** What the editorial rules have to say about the whole compendium. */
export function runChecks(compendium: Compendium): Finding[] {
  return compendium.entries.flatMap((entry) => RULES.flatMap((rule) => rule.check(entry, compendium))).sort(byPlace);
}

/** Findings in the words of one language, for who works on a page of it. */
export const wordedIn = (language: Language, findings: readonly Finding[]): Finding[] =>
  inTheirLanguage(findings, ALL_RULES, () => language);

/** Reads, links and checks a content: the check and the build say the same, because both ask here. */
export function checkContent(files: ContentFiles, cache: Cache = noCache): { compendium: Compendium; findings: Finding[] } {
  const { compendium, findings } = buildCompendium(files, cache);
  // What is too large to be read is not searched either; the lists of the confidentiality rules tell their size themselves.
  const readable = new Map([...files].filter(([file, text]) => /^content\/[^/]+$/.test(file) || !sizeFinding(text, file)));
  const all = [
    ...findings,
    ...runChecks(compendium),
    ...valueRepeated.check(compendium, files),
    ...checkContentConfidentiality(readable, cache),
  ];
  const worded = inTheirLanguage(withOpenPlaces(all, readable), ALL_RULES, (file) => fileLanguage(file, files));
  return { compendium, findings: worded.sort(byPlace) };
}
