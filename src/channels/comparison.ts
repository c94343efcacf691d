import type { StringKey } from '../i18n/strings.ts';
import type { Named } from './words.ts';

/** The five fields in which recommendation 50 wants States to be comparable. */
export const FIELDS = ['legal', 'prevention', 'prosecution', 'assistance', 'cooperation'] as const;
export type Field = (typeof FIELDS)[number];

/** One fact of a State in the words of a reader's language. */
export interface ComparedFact {
  words: string;
  /** Language of the words, when it is not the reader's. */
  lang?: string;
  href?: string;
  /** What stands below the words: a translation, a date, under which treaty. */
  detail?: string;
  /** Ready to read: "as of 2021". */
  asOf?: string;
  source?: string;
  unconfirmed?: true;
}

/** A line of the comparison; `href` leads to what it is about. */
export interface ComparedRow {
  id: string;
  label: string;
  lang?: string;
  href?: string;
}

/** All that the page of comparison shows, in one language. */
export interface Comparison {
  fields: { id: Field; label: string; rows: ComparedRow[] }[];
  /** A row that a State does not have is not known. */
  states: Record<string, Named & { facts: Record<string, ComparedFact[]> }>;
  sources: Record<string, { title: string; href: string }>;
  strings: Record<ComparisonString, string>;
}

/** The interface strings of the comparison. */
export const COMPARISON_STRINGS = [
  'compareState',
  'compareChoose',
  'compareRemove',
  'compareNeedTwo',
  'compareSame',
  'compareUnknown',
  'compareTooMany',
  'compareNothing',
  'compareField',
  'compareTable',
  'notKnown',
  'unconfirmed',
  'sourceNumber',
  'sources',
] as const satisfies readonly StringKey[];
export type ComparisonString = (typeof COMPARISON_STRINGS)[number];
