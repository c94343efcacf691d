import type { Language } from '../model/language.ts';
import en from './words/en.json' with { type: 'json' };
import es from './words/es.json' with { type: 'json' };
import fr from './words/fr.json' with { type: 'json' };
import pt from './words/pt.json' with { type: 'json' };

/** All that `npm run new` and the JSON Schemas say, by language; the type makes every language say everything. */
export const CONTRIBUTION_WORDS: Record<Language, typeof en> = { en, es, pt, fr };

export type MessageKey = keyof typeof en.messages;

/** A message with its {blanks} filled. */
export function message(language: Language, key: MessageKey, blanks: Record<string, string | number> = {}): string {
  return CONTRIBUTION_WORDS[language].messages[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(blanks[name] ?? whole));
}

/** What an author is asked to write in a section; nothing where a section has no words of its own yet. */
export function sectionWords(language: Language, kind: string, section: string): string | undefined {
  const words: Record<string, string> = CONTRIBUTION_WORDS[language].sections;
  return words[`${kind}.${section}`] ?? (kind === 'programmes' ? words[`practices.${section}`] : undefined);
}

/**
 * What a field holds, by the names that lead to it (`results`, `figure`); the same field of another kind may differ
 * (`terms`, `related`). A field that many facts have, such as `asOf`, stands under its own name.
 */
export function fieldWords(language: Language, kind: string, path: readonly string[]): string | undefined {
  const words: Record<string, string> = CONTRIBUTION_WORDS[language].fields;
  const names = [[kind, ...path].join('.'), path.join('.'), path.at(-1) ?? ''];
  return names.map((name) => words[name]).find((found) => found !== undefined);
}
