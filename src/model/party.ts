import { z } from 'zod';
import { confidence, partialDate, sourceRef, stateRef, vocabulary } from './fields.ts';

/** What a State did about a treaty. A State without a row is "not known", never "not a party". */
export const PARTY_ACTIONS = ['ratification', 'accession', 'succession', 'signature-only', 'none', 'denunciation'] as const;
export type PartyAction = (typeof PARTY_ACTIONS)[number];

/** The actions that make a State a party. */
export const BINDING_ACTIONS: readonly PartyAction[] = ['ratification', 'accession', 'succession'];

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
