import { z } from 'zod';
import { PARTY_ACTIONS } from './action.ts';
import { confidence, partialDate, sourceRef, stateRef, vocabulary } from './fields.ts';

/** A row of parties.csv. Dates are as known: a day or a year. */
export const partySchema = z.strictObject({
  state: stateRef,
  action: z.enum(PARTY_ACTIONS),
  date: partialDate.optional(),
  signed: partialDate.optional(),
  dated: partialDate.optional(),
  inForce: partialDate.optional(),
  source: sourceRef.optional(),
  asOf: partialDate.optional(),
  confidence,
  dateConfidence: confidence.optional(),
  notes: z.array(vocabulary('party-notes')).default([]),
});

export type Party = z.infer<typeof partySchema>;
