import type { EntryRow } from './edition-file.ts';

/** What became of the entries between two editions, in the newer edition's order; entries that are gone as the older one named them. */
export interface Changes {
  changed: EntryRow[];
  added: EntryRow[];
  gone: EntryRow[];
}

/** Compares the entries of two editions in one language: by their ids, which stay when a page moves. */
export function changesBetween(older: readonly EntryRow[], newer: readonly EntryRow[]): Changes {
  const before = new Map(older.map((entry) => [key(entry), entry]));
  const after = new Set(newer.map(key));
  return {
    changed: newer.filter((entry) => (before.get(key(entry))?.digest ?? entry.digest) !== entry.digest),
    added: newer.filter((entry) => !before.has(key(entry))),
    gone: older.filter((entry) => !after.has(key(entry))),
  };
}

/** Ids are unique within a kind. */
const key = ({ id, path }: EntryRow): string => `${path.split('/')[0]}/${id}`;
