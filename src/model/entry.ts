import { z } from 'zod';
import { day, entryRef, recommendationRef, sourceRef } from './fields.ts';
import { imageSchema } from './image.ts';
import { languageSchema } from './language.ts';

/** How far an entry has been confirmed (docs/content-model.md). */
export const STATUSES = ['compiled', 'reviewed', 'confirmed', 'retired'] as const;
export type Status = (typeof STATUSES)[number];

/** The fields that every kind of entry has. */
export const entryFields = {
  id: z.string(),
  original: languageSchema,
  revised: day,
  status: z.enum(STATUSES),
  review: z.strictObject({ by: z.string(), date: day }).optional(),
  retired: z.strictObject({ date: day, key: z.string() }).optional(),
  successor: entryRef.optional(),
  recommendations: z.array(recommendationRef).default([]),
  related: z.array(entryRef).default([]),
  sources: z.array(sourceRef).default([]),
  images: z.array(imageSchema).default([]),
};
