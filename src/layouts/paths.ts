import { isLanguage, LANGUAGES, type Language } from '../model/language.ts';

/** One page a language. */
export const languagePaths = (): { params: { lang: Language } }[] => LANGUAGES.map((lang) => ({ params: { lang } }));

/** The language of a page's address. */
export function languageOf(params: Record<string, string | undefined>): Language {
  const { lang } = params;
  if (!lang || !isLanguage(lang)) throw new Error(`There is no language "${lang ?? ''}".`);
  return lang;
}
