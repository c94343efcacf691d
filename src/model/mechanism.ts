import { z } from 'zod';
import { entryFields } from './entry.ts';
import { instrumentRef, termRef, vocabulary } from './fields.ts';

/** Between which States a mechanism works, for the finder: all of the instruments bind both, or at least one of them does. */
export const between = z.union([
  z.strictObject({ parties: z.array(instrumentRef).min(1) }),
  z.strictObject({ anyParties: z.array(instrumentRef).min(2) }),
  z.strictObject({ members: vocabulary('networks') }),
  z.strictObject({ open: z.literal(true) }),
]);

/** An investigative or judicial cooperation mechanism (recommendation 11). */
export const mechanismSchema = z.strictObject({
  ...entryFields,
  family: vocabulary('families'),
  measures: z.array(vocabulary('measures')).min(1),
  channels: z.array(vocabulary('channels')).min(1),
  basis: z.array(z.strictObject({ instrument: instrumentRef, articles: z.array(z.string()).default([]) })).default([]),
  between,
  /** The persons to whom it is limited, where it is not open to every case. */
  onlyFor: z.array(vocabulary('groups')).default([]),
  /** The kinds of case to which it is limited, where trafficking in persons alone does not open it. */
  onlyCases: z.array(vocabulary('cases')).default([]),
  themes: z.array(vocabulary('themes')).default([]),
  terms: z.array(termRef).default([]),
});

export type MechanismFacts = z.infer<typeof mechanismSchema>;
