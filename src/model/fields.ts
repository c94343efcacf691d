import { z } from 'zod';
import { addressFault } from './address.ts';

/** What a field points at; the linker looks the value up and reports one that does not exist. */
export type ReferenceTarget =
  { to: 'vocabulary'; vocabulary: Vocabulary } | { to: 'state' | 'source' | 'instrument' | 'entry' | 'recommendation' | 'term' };

/** The files of content/taxonomy whose values entries may use. */
export const VOCABULARIES = [
  'addressees',
  'audiences',
  'cases',
  'channels',
  'depositaries',
  'evidence',
  'exploitation',
  'families',
  'groups',
  'levels',
  'licences',
  'measures',
  'networks',
  'origins',
  'outcomes',
  'parameters',
  'parts',
  'party-notes',
  'questions',
  'roles',
  'stages',
  'themes',
  'traditions',
] as const;

export type Vocabulary = (typeof VOCABULARIES)[number];

/** A value of `content/taxonomy/<vocabulary>.yaml`. */
export const vocabulary = (name: Vocabulary) =>
  z.string().meta({ reference: { to: 'vocabulary', vocabulary: name } satisfies ReferenceTarget });

const pointer = (to: Exclude<ReferenceTarget['to'], 'vocabulary'>) => z.string().meta({ reference: { to } satisfies ReferenceTarget });

export const stateRef = pointer('state');
export const sourceRef = pointer('source');
export const instrumentRef = pointer('instrument');
export const entryRef = pointer('entry');
export const termRef = pointer('term');

/** A recommendation's number (1 to 51) or an operative paragraph (op-1 to op-9), as text. */
export const recommendationRef = z
  .union([z.number().int(), z.string()])
  .transform(String)
  .meta({ reference: { to: 'recommendation' } satisfies ReferenceTarget });

const isRealDay = (value: string): boolean => {
  const [year = 0, month = 1, day = 1] = value.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

const dateText = (pattern: RegExp, shape: string) =>
  z
    .union([z.string(), z.number().transform(String)])
    .refine((value) => pattern.test(value) && isRealDay(value), { error: `date:${shape}` });

/** YYYY-MM-DD. */
export const day = dateText(/^\d{4}-\d{2}-\d{2}$/, 'YYYY-MM-DD');
/** YYYY-MM-DD or YYYY-MM: the day or month of a reading. */
export const dayOrMonth = dateText(/^\d{4}-\d{2}(-\d{2})?$/, 'YYYY-MM-DD or YYYY-MM');
/** YYYY-MM-DD, YYYY-MM or YYYY: as much as is known. */
export const partialDate = dateText(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'YYYY-MM-DD, YYYY-MM or YYYY');
export const year = z.number().int().min(1800).max(2100);

/** How far a fact can be trusted: read at the depositary's, in a secondary source, or not confirmed. */
export const confidence = z.enum(['high', 'medium', 'low']);
export type Confidence = z.infer<typeof confidence>;

/** Source, age and confidence of one fact; a fact of low confidence may have no source. */
export const provenance = {
  source: sourceRef.optional(),
  asOf: partialDate.optional(),
  confidence,
};

export const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'key' });
/** A web address that leads where it seems to lead (src/model/address.ts). */
export const url = z
  .string()
  .regex(/^https?:\/\/[^\s<>"\\]+$/, { error: 'url', abort: true })
  .superRefine((value, context) => {
    const fault = addressFault(value);
    if (fault) context.addIssue({ code: 'custom', message: `address:${fault}` });
  });
