import { z } from 'zod';
import { instrumentRef, key, sourceRef, vocabulary } from './fields.ts';
import { wordsSchema } from './taxonomy.ts';

const measures = z.array(vocabulary('measures')).min(1);

/** Where a clause, field, paragraph or requirement has its place; everywhere when nothing is said. */
const place = {
  /** For these measures only. */
  measures: measures.optional(),
  /** For every measure but these. */
  except: measures.optional(),
  /** Only where one of these treaties is a basis of the request. */
  instruments: z.array(instrumentRef).min(1).optional(),
  /** Only where some treaty is the basis (true), or none (false). */
  basis: z.boolean().optional(),
};

/** An article that was read. */
const anchor = z.strictObject({ source: sourceRef, at: z.string().min(1) });

const field = z.strictObject({
  id: key,
  /** `line` is the same in both languages, such as a name of an office or a number; `text` is written in each. */
  kind: z.enum(['line', 'text', 'choice', 'date']),
  label: wordsSchema,
  help: wordsSchema.optional(),
  options: z.array(z.strictObject({ id: key, label: wordsSchema })).optional(),
  /** What the finder knows already, as a proposal. */
  known: z.enum(['sender', 'receiver']).optional(),
  /** What is typed here is looked through for names and numbers of persons. */
  names: z.literal('warn').optional(),
  /** Which treaty asks for it, in which article. */
  required: z.array(anchor.extend({ instrument: instrumentRef, measures: measures.optional(), except: measures.optional() })).default([]),
  ...place,
});

const paragraph = z.strictObject({
  /** Words with {blanks}: the id of a field, or from, to, measure; in a paragraph for each basis, instrument and articles. */
  words: wordsSchema,
  /** Once for each treaty that is a basis. */
  each: z.literal('basis').optional(),
  /** Only where this field is filled in. */
  needs: z.string().optional(),
  /** The law that the words repeat. */
  anchors: z.array(anchor).default([]),
  ...place,
});

/** A clause of the request outline (content/clauses/<id>.yaml). */
export const clauseSchema = z.strictObject({
  /** Place in the document, counted in tens. */
  order: z.number().int().positive(),
  /** `fixed`: always there; `in` or `out`: at first, and the drafter may change it; `urgent`: in when the matter is urgent. */
  start: z.enum(['fixed', 'in', 'out', 'urgent']),
  title: wordsSchema,
  fields: z.array(field).default([]),
  paragraphs: z.array(paragraph).min(1),
  ...place,
});

export type ClauseFacts = z.infer<typeof clauseSchema>;
export type Clause = ClauseFacts & { id: string };
export type ClauseField = ClauseFacts['fields'][number];
export type ClauseParagraph = ClauseFacts['paragraphs'][number];
export type ClausePlace = Pick<ClauseParagraph, 'measures' | 'except' | 'instruments' | 'basis'>;
