import { z } from 'zod';
import { sourceRef, vocabulary } from './fields.ts';
import { between } from './mechanism.ts';
import { wordsSchema } from './taxonomy.ts';

/** The rungs to try when no special treaty binds two States, in order (content/taxonomy/ladder.yaml). */
export const ladderSchema = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'key' }),
    measures: z.array(vocabulary('measures')).optional(),
    /** On which footing the States stand, or which question the requested State's law answers. */
    between: z.union([between, z.strictObject({ position: vocabulary('questions') })]),
    mechanism: z.string().optional(),
    /** What it rests on, read in the source. */
    anchors: z.array(z.strictObject({ source: sourceRef, at: z.string() })),
    label: wordsSchema,
    words: wordsSchema,
  }),
);
export type LadderRung = z.infer<typeof ladderSchema>[number];
