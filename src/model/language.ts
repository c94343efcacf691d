import { z } from 'zod';

/** The official languages of the OAS, in the order in which the site offers them. */
export const LANGUAGES = ['en', 'es', 'pt', 'fr'] as const;

/** One of the four languages of the compendium. */
export type Language = (typeof LANGUAGES)[number];

// Marked as pure so that a browser script which needs only the list does without zod.
export const languageSchema = /* @__PURE__ */ z.enum(LANGUAGES);

export const isLanguage = (value: string): value is Language => (LANGUAGES as readonly string[]).includes(value);
