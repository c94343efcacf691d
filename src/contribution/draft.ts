import { z } from 'zod';
import { languageSchema, type Language } from '../model/language.ts';

/** What can be written in the form. */
export const DRAFT_KINDS = ['practices', 'programmes'] as const;
export type DraftKind = (typeof DRAFT_KINDS)[number];

/** Everything is kept as it was typed, right or wrong, so that a draft never loses a word. */
const typed = z.string().default('');
const chosen = z.array(z.string()).default([]);

const sourceDraft = z.strictObject({
  id: typed,
  title: typed,
  type: typed,
  language: typed,
  author: typed,
  url: typed,
  issued: typed,
  consulted: typed,
  read: typed,
});

const resultDraft = z.strictObject({ words: typed, figure: typed, unit: typed, from: typed, to: typed, reporter: typed, source: typed });

const draftSchema = z.strictObject({
  kind: z.enum(DRAFT_KINDS),
  language: languageSchema,
  /** The day of the last change. */
  revised: typed,
  title: typed,
  /** Name of the folder; made from the title while empty. */
  slug: typed,
  summary: typed,
  /** Separated by commas. */
  aliases: typed,
  states: chosen,
  regions: chosen,
  level: typed,
  themes: chosen,
  stages: chosen,
  exploitation: chosen,
  groups: chosen,
  periodFrom: typed,
  periodTo: typed,
  evidence: typed,
  outcome: typed,
  recommendations: chosen,
  sources: z.array(sourceDraft).default([]),
  results: z.array(resultDraft).default([]),
  /** The words of each section, by its id. */
  sections: z.record(z.string(), z.string()).default({}),
});

/** A practice or programme while it is being written, with the sources that are added for it. */
export type Draft = z.infer<typeof draftSchema>;
export type DraftSource = Draft['sources'][number];
export type DraftResult = Draft['results'][number];

export const emptyDraft = (kind: DraftKind, language: Language, today: string): Draft =>
  draftSchema.parse({ kind, language, revised: today });

/** A source that is taken to be read today, in the author's language. */
export const emptySource = (language: Language, today: string): DraftSource => sourceDraft.parse({ language, consulted: today });

export const emptyResult = (): DraftResult => resultDraft.parse({});

const FORMAT = 'compendium-draft';
const VERSION = 1;

/** The text of a draft file. */
export const serialiseDraft = (draft: Draft): string => `${JSON.stringify({ format: FORMAT, version: VERSION, draft }, null, 2)}\n`;

/** Why a file cannot be opened as a draft: broken JSON, some other file, a later version of the form, or fields that do not fit. */
export type DraftProblem = 'notReadable' | 'otherFile' | 'laterVersion' | 'damaged';

/** Reads a draft file. A file that does not fit is refused as a whole, with the field where it first fails. */
export function parseDraft(text: string): { draft: Draft } | { problem: DraftProblem; field: string } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { problem: 'notReadable', field: '' };
  }
  const file = z.object({ format: z.literal(FORMAT), version: z.number(), draft: z.unknown() }).safeParse(data);
  if (!file.success) return { problem: 'otherFile', field: '' };
  if (file.data.version > VERSION) return { problem: 'laterVersion', field: '' };
  const result = draftSchema.safeParse(file.data.draft);
  return result.success ? { draft: result.data } : { problem: 'damaged', field: (result.error.issues[0]?.path ?? []).join('.') };
}
