import type { Language } from '../model/language.ts';
import type { EntryRow } from './edition-file.ts';

/** manifest-<language>.json: what an edition holds in one language, to be compared with another edition or checked file by file. */
export interface Manifest {
  edition: { id: string; date: string };
  language: Language;
  /** Path, and SHA-256 of the file as it stands beside this manifest. */
  files: [path: string, sha256: string][];
  entries: EntryRow[];
}

export const manifestName = (language: Language): string => `manifest-${language}.json`;

/** Reads a manifest that somebody chose from a disk. Returns nothing when it is another kind of file; never throws. */
export function readManifest(text: string): Manifest | undefined {
  try {
    const value = JSON.parse(text) as Partial<Manifest> | null;
    const { edition, language, files, entries } = value ?? {};
    if (typeof edition?.id !== 'string' || typeof edition.date !== 'string' || typeof language !== 'string') return undefined;
    return Array.isArray(files) && isEntries(entries) ? { edition, language, files, entries } : undefined;
  } catch {
    return undefined;
  }
}

const FIELDS = ['id', 'path', 'title', 'revised', 'digest'] as const;

const isEntries = (value: unknown): value is EntryRow[] =>
  Array.isArray(value) &&
  value.every((row: Partial<Record<string, unknown>> | null) => FIELDS.every((field) => typeof row?.[field] === 'string'));
