import type { RuleText } from '../rules/rule.ts';
import { LINKING_RULES, READING_RULES, SAFETY_RULES } from '../rules/all.ts';
import { ageAndGender } from './age-and-gender.ts';
import { unusedException } from './confidentiality/exceptions.ts';
import { CONFIDENTIALITY_RULES } from './confidentiality/rules.ts';
import { evidenceFitsSources } from './evidence-fits-sources.ts';
import { imageFormat } from './image-format.ts';
import { imageLicence } from './image-licence.ts';
import { imageMetadata } from './image-metadata.ts';
import { imageUndeclared } from './image-undeclared.ts';
import { keyRepeated } from './key-repeated.ts';
import { labelsComplete } from './labels-complete.ts';
import { linkAlive } from './link-alive.ts';
import { partyRows } from './party-rows.ts';
import { readingLength } from './reading-length.ts';
import { resultComplete } from './result-complete.ts';
import type { Rule } from './rule.ts';
import { sameCitations } from './same-citations.ts';
import { sectionCites } from './section-cites.ts';
import { sourcesDeclared } from './sources-declared.ts';
import { statusDates } from './status-dates.ts';
import { todoLeft } from './todo-left.ts';
import { translationFigures } from './translation-figures.ts';
import { valueRepeated } from './value-repeated.ts';
import { wordsToAvoid } from './words-to-avoid.ts';

/** The editorial rules, in the order of their files. */
export const RULES: readonly Rule[] = [
  ageAndGender,
  evidenceFitsSources,
  imageFormat,
  imageLicence,
  imageMetadata,
  imageUndeclared,
  keyRepeated,
  labelsComplete,
  linkAlive,
  partyRows,
  readingLength,
  resultComplete,
  sameCitations,
  sectionCites,
  sourcesDeclared,
  statusDates,
  translationFigures,
  wordsToAvoid,
];

/** Every rule of the project, by what it guards: the same list words the findings and makes docs/rules and the page of the rules. */
export const RULE_GROUPS = {
  reading: READING_RULES,
  safety: SAFETY_RULES,
  linking: LINKING_RULES,
  editorial: [...RULES, todoLeft, valueRepeated],
  confidentiality: [...CONFIDENTIALITY_RULES, unusedException],
} satisfies Record<string, readonly RuleText[]>;

export type RuleGroup = keyof typeof RULE_GROUPS;

export const ALL_RULES: readonly RuleText[] = Object.values(RULE_GROUPS).flat();
