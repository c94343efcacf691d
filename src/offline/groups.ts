import { SENSITIVE_PAGES } from '../i18n/routes.ts';
import { LANGUAGES, type Language } from '../model/language.ts';
import { NOTICES } from './edition-file.ts';

export const SHARED = 'shared';
export const sensitiveGroup = (language: Language): string => `referral-${language}`;

/** The groups that a reader of these languages needs. */
export const groupsFor = (languages: readonly Language[], sensitive: boolean): string[] => [
  SHARED,
  ...languages,
  ...(sensitive ? languages.map(sensitiveGroup) : []),
];

/** The languages that a set of groups holds. */
export const languagesIn = (groups: Record<string, unknown>): Language[] => LANGUAGES.filter((language) => language in groups);

/** Whether a set of groups holds pages that may put a person at risk. */
export const holdsSensitive = (groups: Record<string, unknown>): boolean =>
  LANGUAGES.some((language) => sensitiveGroup(language) in groups);

/**
 * The group to which a file of dist/ belongs (`en/terms/index.html`), or nothing for files that a copy has no use for. The notices of all
 * languages, and the words of their scripts, are shared: whoever keeps one language may follow a link to another.
 */
export function groupOf(path: string): string | undefined {
  if (/^(_headers|sitemap\.xml|worker\.js|offline\/)/.test(path)) return undefined;
  if (/^assets\/(strings|offline-words)-/.test(path)) return SHARED;
  const language = LANGUAGES.find((code) => path.startsWith(`${code}/`) || new RegExp(`-${code}\\.[^./]+\\.js$`).test(path));
  if (language === undefined) return languageOfIndex(path) ?? SHARED;
  const name = /^\w+\/([\w-]+)\//.exec(path)?.[1] ?? /^assets\/(\w+)-data-/.exec(path)?.[1] ?? '';
  if (SENSITIVE_PAGES.includes(name)) return sensitiveGroup(language);
  return NOTICES.some((notice) => path === `${language}/offline/${notice}/index.html`) ? SHARED : language;
}

/** Indexes of the search stand at pagefind/<edition>/<language>/. */
function languageOfIndex(path: string): Language | undefined {
  const name = /^pagefind\/[^/]+\/(\w+)\//.exec(path)?.[1];
  return LANGUAGES.find((language) => language === name);
}
