import en from '../../content/ui/en.json' with { type: 'json' };
import es from '../../content/ui/es.json' with { type: 'json' };
import fr from '../../content/ui/fr.json' with { type: 'json' };
import pt from '../../content/ui/pt.json' with { type: 'json' };
import type { Language } from '../model/language.ts';
import { typeset } from './typography.ts';

/** Name of an interface string. */
export type StringKey = keyof typeof en;

/** The interface strings of the four languages; the type makes every language have every key. */
export const STRINGS: Record<Language, Record<StringKey, string>> = { en, es, pt, fr };

/** An interface string with its {blanks} filled. */
export type Translate = (key: StringKey, blanks?: Record<string, string | number>) => string;

/** The interface of a language: `t('entryCount', { n: 12 })`. */
export function interfaceOf(language: Language): Translate {
  const strings = STRINGS[language];
  return (key, blanks = {}) =>
    typeset(
      strings[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(blanks[name] ?? whole)),
      language,
    );
}
