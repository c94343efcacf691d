import type { Language } from '../model/language.ts';

/** What a language calls itself. */
export const ENDONYMS: Record<Language, string> = { en: 'English', es: 'Español', pt: 'Português', fr: 'Français' };
