import { z } from 'zod';
import { key, sourceRef, vocabulary } from './fields.ts';

/** Nobody is in the image, or nobody who can be recognised; there is no third answer. */
export const PEOPLE = ['none', 'not-identifiable'] as const;

/** The facts of an image of an entry; its words stand at each <Figure>. `file` is its name in images/, width and height are in pixels. */
export const imageSchema = z.strictObject({
  key,
  file: z.string(),
  width: z.number().int().min(1),
  height: z.number().int().min(1),
  origin: vocabulary('origins'),
  licence: vocabulary('licences'),
  source: sourceRef.optional(),
  people: z.enum(PEOPLE),
});

export type ImageFacts = z.infer<typeof imageSchema>;
