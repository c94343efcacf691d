import type { Finding } from '../model/finding.ts';
import type { Language } from '../model/language.ts';
import { filled, type RuleText } from './rule.ts';

/** Gives every finding the words of the language that `languageOf` names for its file. What has its words already stays as it is. */
export function inTheirLanguage(
  findings: readonly Finding[],
  rules: readonly RuleText[],
  languageOf: (file: string) => Language,
): Finding[] {
  const byName = new Map(rules.map((rule) => [rule.name, rule]));
  return findings.map(({ said, ...finding }) => {
    const saying = said && byName.get(finding.rule)?.says[said.code];
    if (!saying) return finding;
    const [message, mend] = filled(saying, said.blanks, languageOf(finding.file));
    return { ...finding, message, mend };
  });
}
