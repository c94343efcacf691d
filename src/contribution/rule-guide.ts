import { RULE_GROUPS, type RuleGroup } from '../checks/rules.ts';
import { interfaceOf, type StringKey } from '../i18n/strings.ts';
import type { Language } from '../model/language.ts';
import type { RuleText, Saying } from '../rules/rule.ts';

/** A rule as it is explained in one language. */
export interface ExplainedRule {
  name: string;
  title: string;
  why: string;
  wrong: string;
  right: string;
  /** What it may have to say, with … for what the file says, and how that is mended; a mend that another contains is left out. */
  sayings: { message: string; mends: string[] }[];
}

/** The rules that guard the same, under one heading. */
export interface ExplainedGroup {
  id: RuleGroup;
  title: string;
  rules: ExplainedRule[];
}

const TITLES: Record<RuleGroup, StringKey> = {
  reading: 'rulesReading',
  safety: 'rulesSafety',
  linking: 'rulesLinking',
  editorial: 'rulesEditorial',
  confidentiality: 'rulesConfidentiality',
};

/** Every rule of the check in the words of a language, by group and name. */
export function ruleGuide(language: Language): ExplainedGroup[] {
  const t = interfaceOf(language);
  return (Object.keys(RULE_GROUPS) as RuleGroup[]).map((id) => ({
    id,
    title: t(TITLES[id]),
    rules: RULE_GROUPS[id].map((rule) => explained(rule, language)).sort((a, b) => (a.name < b.name ? -1 : 1)),
  }));
}

const explained = ({ name, title, why, example, says }: RuleText, language: Language): ExplainedRule => ({
  name,
  title: kept(title[language]),
  why: kept(why[language]),
  wrong: example.wrong,
  right: example.right,
  sayings: sayingsIn(Object.values(says), language),
});

function sayingsIn(says: readonly Saying[], language: Language): ExplainedRule['sayings'] {
  const mends = new Map<string, string[]>();
  for (const saying of says) {
    const [message, mend] = saying[language].map((words) => kept(words.replace(/\{\w+\}/g, '…').replaceAll('….', '…'))) as [string, string];
    mends.set(message, [...new Set([...(mends.get(message) ?? []), mend])]);
  }
  return [...mends].map(([message, all]) => ({
    message,
    mends: all.filter((mend) => !all.some((other) => other !== mend && other.includes(mend))),
  }));
}

/** The spaces of French as they are, kept from breaking. What also holds code cannot be typeset: nothing may be added to it. */
const kept = (words: string): string => words.replace(/ (?=[;!?»])|(?<=«) /g, '\u202f').replace(/ (?=:)/g, '\u00a0');
