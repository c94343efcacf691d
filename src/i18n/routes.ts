import type { Kind } from '../model/kind.ts';
import type { Language } from '../model/language.ts';

/** Address of a page in a language: `page('en', 'mechanisms', 'extradition-untoc')` is /en/mechanisms/extradition-untoc/. */
export const page = (language: Language, ...parts: string[]): string => `/${[language, ...parts].join('/')}/`;

/**
 * Pages, by their name after the language, that may put a person at risk if somebody else finds them: not to be indexed, kept by no cache,
 * in no search, and in no offline pack unless chosen.
 */
export const SENSITIVE_PAGES: readonly string[] = ['referral'];

/** Address of an entry's page. */
export const entryPage = (language: Language, entry: { kind: Kind; slug: string }): string => page(language, entry.kind, entry.slug);

/** The lasting address of a numbered entry, the same in every language. */
export const idPage = (id: string): string => `/id/${id}/`;
