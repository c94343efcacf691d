import { z } from 'zod';
import { dayOrMonth, partialDate, url } from './fields.ts';

/** Types of CSL 1.0.2 that occur in the field. */
export const SOURCE_TYPES = [
  'treaty',
  'legislation',
  'legal_case',
  'report',
  'webpage',
  'article-newspaper',
  'article-journal',
  'dataset',
  'book',
  'document',
] as const;

/** What a statement rests on, and in which form and how far it was read. */
export const sourceSchema = z.strictObject({
  type: z.enum(SOURCE_TYPES),
  title: z.string(),
  language: z.string().regex(/^[a-z]{2,3}$/, { error: 'language-code' }),
  author: z.string().optional(),
  publisher: z.string().optional(),
  issued: partialDate.optional(),
  url: url.optional(),
  consulted: dayOrMonth,
  form: z.enum(['live', 'stored-copy', 'data-set', 'print']),
  read: z.enum(['whole', 'part', 'summary']),
  mirror: z.boolean().default(false),
});

export type SourceFacts = z.infer<typeof sourceSchema>;
export type Source = SourceFacts & { id: string };
