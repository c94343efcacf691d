import { z } from 'zod';
import { entryFields } from './entry.ts';
import { termRef } from './fields.ts';

/** A term of the field; its names in the four languages are the titles of its texts. */
export const termSchema = z.strictObject({
  ...entryFields,
  related: z.array(termRef).default([]),
  contrasts: z.array(termRef).default([]),
});
