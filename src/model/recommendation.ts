import { z } from 'zod';
import { entryFields } from './entry.ts';
import { vocabulary } from './fields.ts';

/** A recommendation of the appendix (1 to 51) or an operative paragraph (op-1 to op-9) of AG/RES. 2456. */
export const recommendationSchema = z.strictObject({
  ...entryFields,
  part: vocabulary('parts'),
  addressees: z.array(vocabulary('addressees')).min(1),
});
