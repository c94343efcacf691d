import { z } from 'zod';

/** A word or sentence in the four languages. */
export const wordsSchema = z.strictObject({
  en: z.string(),
  es: z.string(),
  pt: z.string(),
  fr: z.string(),
});
export type Words = z.infer<typeof wordsSchema>;

/** A file of content/taxonomy: values in the order in which lists show them. */
export const vocabularySchema = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'key' }),
    label: wordsSchema,
    meaning: wordsSchema.optional(),
  }),
);
export type VocabularyValue = z.infer<typeof vocabularySchema>[number];

/** The headings of one kind, in order. */
export const sectionsSchema = z.array(
  z.strictObject({ id: z.string(), required: z.boolean(), cites: z.boolean().optional(), label: wordsSchema }),
);
export type SectionRule = z.infer<typeof sectionsSchema>[number];

const formsSchema = z.array(z.string().min(1));

/** Words that no text uses: their forms in each language, why not, and what to write instead. */
export const avoidedWordsSchema = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'key' }),
    why: wordsSchema,
    instead: wordsSchema,
    forms: z.strictObject({ en: formsSchema, es: formsSchema, pt: formsSchema, fr: formsSchema }),
  }),
);
export type AvoidedWords = z.infer<typeof avoidedWordsSchema>[number];
