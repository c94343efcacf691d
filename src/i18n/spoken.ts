import { isLanguage, type Language } from '../model/language.ts';

/** The language that the person's own machine speaks, where it is one of the four; else English. */
export function spokenLanguage(): Language {
  const spoken = new Intl.DateTimeFormat().resolvedOptions().locale.slice(0, 2);
  return isLanguage(spoken) ? spoken : 'en';
}
