import { z } from 'zod';
import { entryFields } from './entry.ts';
import { confidence, instrumentRef, partialDate, provenance, stateRef, vocabulary } from './fields.ts';

const datedFact = z.strictObject({ date: partialDate, confidence });

/** When the treaty binds a State that joins later, counted from deposit or registration. */
export const laterParties = z.strictObject({
  days: z.number().int().positive().optional(),
  months: z.number().int().positive().optional(),
  upon: z.literal('deposit').optional(),
  from: z.literal('registration').optional(),
  firstOfMonth: z.boolean().optional(),
});

/** A treaty; its parties stand in parties.csv beside it. */
export const instrumentSchema = z.strictObject({
  ...entryFields,
  code: z.string().optional(),
  registration: z.string().optional(),
  depositary: vocabulary('depositaries').optional(),
  adopted: datedFact.optional(),
  inForce: datedFact.optional(),
  laterParties: laterParties.optional(),
  parent: instrumentRef.optional(),
  acceptance: z.boolean().default(false),
  /** The only States that may be party, where the treaty says so; every other is certainly outside. */
  openTo: z.array(stateRef).default([]),
  facts: z.strictObject(provenance),
});

export type InstrumentFacts = z.infer<typeof instrumentSchema>;
