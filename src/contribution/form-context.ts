import type { PublicContact } from '../checks/confidentiality/public-contacts.ts';
import type { Compendium, Taxonomy } from '../compendium/types.ts';
import { titleFor } from '../compendium/words.ts';
import { interfaceOf, type StringKey } from '../i18n/strings.ts';
import { typeset } from '../i18n/typography.ts';
import type { Kind } from '../model/kind.ts';
import type { Language } from '../model/language.ts';
import type { AvoidedWords } from '../model/taxonomy.ts';
import type { Source } from '../model/source.ts';
import { DRAFT_KINDS } from './draft.ts';
import type { DraftGround } from './draft-files.ts';
import { FORM_WORDS, type FormWords } from './form-words.ts';
import { newId } from './skeleton.ts';
import { fieldWords, sectionWords } from './words.ts';

/** The words of the interface that the form and its preview show as the rest of the site does. */
const LABELS = [
  'state',
  'region',
  'level',
  'theme',
  'exploitation',
  'group',
  'evidence',
  'outcome',
  'period',
  'periodSince',
  'facts',
  'resultsTable',
  'figure',
  'whatCounted',
  'reportedBy',
  'reporterSelf',
  'reporterOfficial',
  'reporterForeign',
  'reporterPress',
  'reporterIndependent',
  'reporterInternational',
  'noteCaution',
  'noteUnconfirmed',
  'noteTip',
  'sourceNumber',
  'sources',
  'readWhole',
  'readPart',
  'readSummary',
  'notKnown',
  'practices',
  'programmes',
  'colon',
] as const satisfies readonly StringKey[];

/** The fields whose purpose is explained under them, by the names that lead to them in the model. */
const HINTED: Record<string, [kind: string, ...path: string[]]> = {
  summary: ['text', 'text', 'summary'],
  aliases: ['text', 'text', 'aliases'],
  states: ['practices', 'states'],
  regions: ['practices', 'regions'],
  themes: ['practices', 'themes'],
  stages: ['practices', 'stages'],
  exploitation: ['practices', 'exploitation'],
  groups: ['practices', 'groups'],
  evidence: ['practices', 'evidence'],
  outcome: ['practices', 'outcome'],
  recommendations: ['practices', 'recommendations'],
  'sources.title': ['source', 'source', 'title'],
  'sources.author': ['source', 'source', 'author'],
  'sources.issued': ['source', 'source', 'issued'],
  'sources.url': ['source', 'source', 'url'],
  'sources.consulted': ['source', 'source', 'consulted'],
  'results.figure': ['practices', 'results', 'figure'],
  'results.unit': ['practices', 'results', 'unit'],
};

/** An entry that a draft may point at, or whose place it must not take. */
export interface KnownEntry {
  kind: Kind;
  slug: string;
  id: string;
  title: string;
}

/** All that the form of a language knows of the edition; plain data, written beside the pages by the build. */
export interface FormContext extends DraftGround {
  language: Language;
  words: FormWords;
  labels: Record<(typeof LABELS)[number], string>;
  hints: Record<string, string>;
  /** What to write in each section, by its id, for each kind. */
  questions: Record<(typeof DRAFT_KINDS)[number], Record<string, string>>;
  taxonomy: Partial<Taxonomy>;
  avoided: readonly AvoidedWords[];
  entries: KnownEntry[];
  sources: Source[];
  contacts: readonly PublicContact[];
}

const VOCABULARIES = ['levels', 'themes', 'stages', 'exploitation', 'groups', 'evidence', 'outcomes', 'networks'] as const;

/** What the form of a language must know; `ids` is the text of content/ids.csv. */
export function formContext(compendium: Compendium, language: Language, ids: string, contacts: readonly PublicContact[]): FormContext {
  const t = interfaceOf(language);
  const set = (words: string): string => typeset(words, language);
  const { sections, taxonomy, avoided, sources, entries } = compendium;
  return {
    language,
    ids,
    nextIds: { practices: newId('practices', '', ids), programmes: newId('programmes', '', ids) },
    words: JSON.parse(JSON.stringify(FORM_WORDS[language]), (_key, value: unknown) =>
      typeof value === 'string' ? set(value) : value,
    ) as FormWords,
    labels: Object.fromEntries(LABELS.map((key) => [key, t(key)])) as FormContext['labels'],
    hints: Object.fromEntries(
      Object.entries(HINTED).map(([field, [kind, ...path]]) => [field, set(fieldWords(language, kind, path) ?? '')]),
    ),
    questions: {
      practices: Object.fromEntries(sections.practices.map(({ id }) => [id, asked(sectionWords(language, 'practices', id), language)])),
      programmes: Object.fromEntries(sections.programmes.map(({ id }) => [id, asked(sectionWords(language, 'programmes', id), language)])),
    },
    taxonomy: Object.fromEntries(VOCABULARIES.map((name) => [name, taxonomy[name]])),
    sections: { practices: sections.practices, programmes: sections.programmes },
    avoided,
    entries: entries.map((entry) => ({ kind: entry.kind, slug: entry.slug, id: entry.id, title: set(titleFor(entry, language).title) })),
    sources,
    contacts,
  };
}

/** The question of a section as a sentence of its own. */
function asked(words: string | undefined, language: Language): string {
  const text = typeset(words ?? '', language);
  return text && `${text.charAt(0).toLocaleUpperCase(language)}${text.slice(1)}.`;
}
