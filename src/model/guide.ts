import { z } from 'zod';
import { entryFields } from './entry.ts';
import { termRef, vocabulary } from './fields.ts';

/** A how-to: numbered steps and a one-page checklist. */
export const guideSchema = z.strictObject({
  ...entryFields,
  audiences: z.array(vocabulary('audiences')).min(1),
  measures: z.array(vocabulary('measures')).default([]),
  stages: z.array(vocabulary('stages')).default([]),
  terms: z.array(termRef).default([]),
});
