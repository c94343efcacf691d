import type { Language } from '../model/language.ts';
import type { EditionWords } from './marks.ts';

/** /offline/edition.json: the one file by which a device learns of the newest edition. */
export interface EditionFile {
  id: string;
  /** YYYY-MM-DD. */
  date: string;
  words: EditionWords;
  /** By the name of the group: `shared`, a language, or `referral-<language>`. */
  groups: Record<string, Group>;
}

/** Files that are kept together. */
export interface Group {
  /** SHA-256 of the group's index, in hexadecimal digits: also its name. */
  index: string;
  /** To be fetched, index and parts, in bytes. */
  bytes: number;
  pages: number;
  files: number;
}

/** /offline/<sha256>.json: where each file of a group stands in its parts. It names no edition, so an unchanged group keeps its index. */
export interface GroupIndex {
  /** SHA-256 of a part (also its name) and its bytes. */
  parts: [sha256: string, bytes: number][];
  /** Path in dist/ (with marks), number of the part, and where the file begins in the unpacked part; lengths in bytes. */
  files: [path: string, part: number, offset: number, length: number][];
  /** The entries that the group shows; none but in the groups of languages. */
  entries: EntryRow[];
}

/** An entry in one language, for telling what changed between two editions. */
export interface EntryRow {
  id: string;
  /** Address after the language, such as `mechanisms/extradition-untoc`. */
  path: string;
  title: string;
  revised: string;
  /** Changes with the entry's facts and with the text that the page shows. */
  digest: string;
}

/** What a device keeps: one edition, whole. Written last, so that a copy is there or is not. */
export interface KeptCopy extends Pick<EditionFile, 'id' | 'date' | 'words'> {
  groups: Record<string, Group>;
}

export const EDITION_FILE = '/offline/edition.json';
/** Where the worker and the pages look for the pointer of the copy; the address is never served. */
export const COPY_FILE = '/offline/copy.json';
/** What a download that is not finished wants; never served either. */
export const WANTED_FILE = '/offline/wanted.json';
export const COPY_CACHE = 'compendium-copy';
export const VISITED_CACHE = 'compendium-visited';
export const WORKER_FILE = '/worker.js';

export const indexAddress = (sha256: string): string => `/offline/${sha256}.json`;
export const partAddress = (sha256: string): string => `/offline/parts/${sha256}.pack`;

/** The page that says that a page is not on this device, and the one that says that the copy is damaged. */
export const NOTICES = ['not-kept', 'damaged'] as const;
export type Notice = (typeof NOTICES)[number];
export const noticeAddress = (language: Language, notice: Notice): string => `/${language}/offline/${notice}/`;
