import { z } from 'zod';
import { entryFields } from './entry.ts';
import { instrumentRef, key, partialDate, provenance, url, vocabulary } from './fields.ts';

const languageCode = z.string().regex(/^[a-z]{2,3}$/, { error: 'language-code' });
const yesNo = z.enum(['yes', 'no', 'not-known']);

export const OAS_STATUSES = ['member', 'non-participating', 'former', 'disputed'] as const;

export const membershipSchema = z.strictObject({
  network: vocabulary('networks'),
  role: z.enum(['member', 'associate', 'suspended']),
  ...provenance,
});

/** An institution, never a person. `name` is in the institution's own language. */
export const authoritySchema = z.strictObject({
  key,
  role: vocabulary('roles'),
  name: z.string(),
  language: languageCode,
  website: url.optional(),
  /** Treaties under which the State designated it; empty where no designation was read. */
  under: z.array(instrumentRef).default([]),
  ...provenance,
});

/** Languages in which the State takes requests, as notified under a treaty, or by its law where no treaty is named. */
export const requestLanguagesSchema = z.strictObject({
  under: instrumentRef.optional(),
  languages: z.array(languageCode).min(1),
  ...provenance,
});

/** What a State's law or its declaration to a treaty says on one question of the vocabulary. */
export const positionSchema = z.strictObject({
  question: vocabulary('questions'),
  under: instrumentRef.optional(),
  answer: z.enum(['yes', 'no', 'depends', 'not-known']),
  ...provenance,
});

export const lawSchema = z.strictObject({
  key,
  title: z.string(),
  language: languageCode,
  number: z.string().optional(),
  date: partialDate.optional(),
  articles: z.string().optional(),
  ...provenance,
});

/** One of the comparable parameters of recommendations 16, 20 and 50, as its source assesses it. */
export const parameterSchema = z.strictObject({
  parameter: vocabulary('parameters'),
  value: yesNo,
  meetsStandard: yesNo.optional(),
  ...provenance,
});

/** One of the 35 States of the Hemisphere. */
export const stateSchema = z.strictObject({
  ...entryFields,
  iso2: z.string().regex(/^[A-Z]{2}$/, { error: 'iso2' }),
  languages: z.strictObject({ values: z.array(languageCode).min(1), ...provenance }),
  tradition: z.strictObject({ value: vocabulary('traditions'), ...provenance }),
  oas: z.strictObject({ status: z.enum(OAS_STATUSES), ...provenance }),
  memberships: z.array(membershipSchema).default([]),
  authorities: z.array(authoritySchema).default([]),
  requestLanguages: z.array(requestLanguagesSchema).default([]),
  positions: z.array(positionSchema).default([]),
  laws: z.array(lawSchema).default([]),
  parameters: z.array(parameterSchema).default([]),
});

export type StateFacts = z.infer<typeof stateSchema>;
