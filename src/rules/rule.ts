import type { Finding, Position } from '../model/finding.ts';
import type { Language } from '../model/language.ts';

/** A text in each of the four languages. */
export type InLanguages = Readonly<Record<Language, string>>;

/** What fills a {blank}: the same in every language, or words of each. */
export type Blank = string | number | InLanguages;

/** One thing that a rule may have to say: what is wrong and how to mend it, with {blanks}. */
export type Saying = Readonly<Record<Language, readonly [message: string, mend: string]>>;

/** A rule of the check as its file writes it; the pages of docs/rules and of the site are made from it. */
export interface RuleText<Code extends string = string> {
  /** Unique in the project, in kebab case. */
  name: string;
  title: InLanguages;
  /** Why it matters, in two or three sentences that an editor understands. */
  why: InLanguages;
  /** A few lines of content that the rule refuses, and the same mended. */
  example: { wrong: string; right: string };
  /** An error, which stops the build, where nothing else is said. */
  severity?: Finding['severity'];
  /** What it may have to say, by code. */
  says: Readonly<Record<Code, Saying>>;
}

/** A rule that can speak. */
export interface SpeakingRule<Code extends string = string> extends RuleText<Code> {
  /** The finding for a code at a place of a file: in English, until `inTheirLanguage` gives it the words of the file's language. */
  finding(code: NoInfer<Code>, file: string, place?: Position, blanks?: Record<string, Blank>): Finding;
  /** The finding in a language that is known for another reason than the file's. */
  findingIn(language: Language, code: NoInfer<Code>, file: string, place?: Position, blanks?: Record<string, Blank>): Finding;
}

/** Makes the rule from its words. */
export function defineRule<Code extends string>(text: RuleText<Code>): SpeakingRule<Code> {
  const rule: SpeakingRule<Code> = {
    ...text,
    finding: (code, file, place, blanks = {}) => ({ ...rule.findingIn('en', code, file, place, blanks), said: { code, blanks } }),
    findingIn: (language, code, file, { line, column } = { line: 1, column: 1 }, blanks = {}) => {
      const [message, mend] = filled(text.says[code], blanks, language);
      return { rule: text.name, severity: text.severity ?? 'error', file, line, column, message, mend };
    },
  };
  return rule;
}

/** A saying in one language, its blanks filled. */
export function filled(saying: Saying, blanks: Readonly<Record<string, Blank>>, language: Language): [message: string, mend: string] {
  const fill = (words: string): string =>
    words.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const blank = blanks[name];
      return typeof blank === 'object' ? blank[language] : String(blank ?? whole);
    });
  const [message, mend] = saying[language];
  return [fill(message), fill(mend)];
}
