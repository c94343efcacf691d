import { z } from 'zod';
import { entryFields } from './entry.ts';
import { key, sourceRef, stateRef, termRef, vocabulary, year } from './fields.ts';

/** Who published a figure. */
export const REPORTERS = ['self', 'official', 'foreign-government', 'press', 'independent', 'international-organization'] as const;

/** One figure; its words stand under `labels` in each language. `unit` is `percent`, a currency, or nothing for a count. */
export const resultSchema = z.strictObject({
  key,
  figure: z.number(),
  unit: z
    .string()
    .regex(/^([a-z]{3}|percent)$/, { error: 'unit' })
    .optional(),
  from: year.optional(),
  to: year.optional(),
  reporter: z.enum(REPORTERS),
  source: sourceRef,
});
export type Result = z.infer<typeof resultSchema>;

/** A practice (recommendation 4) or a programme (recommendation 35): the same facts. */
export const practiceSchema = z.strictObject({
  ...entryFields,
  states: z.array(stateRef).default([]),
  regions: z.array(vocabulary('networks')).default([]),
  level: vocabulary('levels'),
  themes: z.array(vocabulary('themes')).min(1),
  stages: z.array(vocabulary('stages')).default([]),
  exploitation: z.array(vocabulary('exploitation')).min(1),
  groups: z.array(vocabulary('groups')).min(1),
  period: z.strictObject({ from: year.optional(), to: year.optional() }).default({}),
  evidence: vocabulary('evidence'),
  outcome: vocabulary('outcomes'),
  results: z.array(resultSchema).default([]),
  terms: z.array(termRef).default([]),
});
