import { z } from 'zod';
import { sourceRef } from './fields.ts';
import { wordsSchema } from './taxonomy.ts';

/** Where a statement stands on the card, in its order: before anything else, at the consulate, for a child, or beside any trial. */
export const REFERRAL_PARTS = ['before', 'consulate', 'child', 'holds'] as const;
export type ReferralPart = (typeof REFERRAL_PARTS)[number];

/** What the card of help abroad says to everybody, in plain words, each with the places that it rests on (content/taxonomy/referral.yaml). */
export const referralSchema = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'key' }),
    part: z.enum(REFERRAL_PARTS),
    anchors: z.array(z.strictObject({ source: sourceRef, at: z.string() })).min(1),
    words: wordsSchema,
  }),
);
export type ReferralStatement = z.infer<typeof referralSchema>[number];
