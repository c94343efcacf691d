import { z } from 'zod';
import { day, key } from './fields.ts';

/** The front matter of an MDX text: words, and the date of the original that a translation follows. */
export const wordsFrontMatter = z.strictObject({
  title: z.string().min(1),
  summary: z.string().min(1),
  aliases: z.array(z.string()).default([]),
  from: day.optional(),
  labels: z.record(z.union([key, z.string()]), z.string()).default({}),
});

export type WordsFrontMatter = z.infer<typeof wordsFrontMatter>;
