import type { Language } from '../model/language.ts';

const LOCALES: Record<Language, string> = { en: 'en-GB', es: 'es-419', pt: 'pt-BR', fr: 'fr-CA' };

/** French and Portuguese write the first day of a month as an ordinal. */
const FIRST_OF_MONTH: Record<Language, string> = { en: '1', es: '1', pt: '1º', fr: '1er' };

/** A day, month or year as people write it in the language: "23 November 2026", "noviembre de 2026", "2019". */
export function formatDate(date: string, language: Language): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return String(year);
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(day !== undefined && { day: 'numeric' }),
  };
  const written = new Intl.DateTimeFormat(LOCALES[language], options).format(Date.UTC(year, month - 1, day ?? 1));
  return day === 1 ? written.replace(/^1\b/, FIRST_OF_MONTH[language]) : written;
}

/** A date as it follows "since": Spanish and French put an article before a day. */
export function formatSince(date: string, language: Language): string {
  const article = date.length === 10 ? { en: '', es: 'el ', pt: '', fr: 'le ' }[language] : '';
  return article + formatDate(date, language);
}

/** A figure with its unit: a count, a percentage or a sum of money. */
export function formatFigure(figure: number, unit: string | undefined, language: Language): string {
  if (unit === 'percent') return number(figure / 100, { style: 'percent', maximumFractionDigits: 1 }, language);
  if (unit)
    return number(figure, { style: 'currency', currency: unit.toUpperCase(), currencyDisplay: 'code', maximumFractionDigits: 0 }, language);
  return number(figure, {}, language);
}

/** Spanish-speaking States differ on point and comma: a thin space and a decimal comma, as the Academies advise, suit all. */
function number(value: number, options: Intl.NumberFormatOptions, language: Language): string {
  const format = new Intl.NumberFormat(language === 'es' ? 'es' : LOCALES[language], options);
  if (language !== 'es') return format.format(value);
  return format
    .formatToParts(value)
    .map((part) => (part.type === 'group' ? '\u202f' : part.value))
    .join('');
}

/** Names in the order of the language's alphabet. */
export const compareNames = (language: Language): ((a: string, b: string) => number) => new Intl.Collator(LOCALES[language]).compare;

/** The name of a language in another: languageName('nl', 'es') is "neerlandés". */
export const languageName = (code: string, language: Language): string =>
  new Intl.DisplayNames(LOCALES[language], { type: 'language' }).of(code) ?? code;

/** A size as people read it, in decimal megabytes or, when small, kilobytes: "3.1 MB", "3,1 Mo". */
export function formatBytes(bytes: number, language: Language): string {
  const [value, unit, digits] = bytes < 1_000_000 ? [Math.ceil(bytes / 1000), 'kilobyte', 0] : [bytes / 1_000_000, 'megabyte', 1];
  return new Intl.NumberFormat(LOCALES[language], {
    style: 'unit',
    unit,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
    .format(value)
    .replace(' ', '\u00a0');
}
