export const LIST_FILE = 'SHA256SUMS.txt';

/** A list as `sha256sum` writes and reads it, in the order of the names. */
export const writeList = (digests: ReadonlyMap<string, string>): string =>
  [...digests]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, digest]) => `${digest}  ${file}\n`)
    .join('');

/** What a list says of files; lines that are no line of a list are returned as they stand. */
export function readList(text: string): { digests: Map<string, string>; broken: string[] } {
  const digests = new Map<string, string>();
  const broken: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    const [, digest, file] = /^([0-9a-fA-F]{64}) [ *](.+)$/.exec(line) ?? [];
    if (digest !== undefined && file !== undefined && !digests.has(file)) digests.set(file, digest.toLowerCase());
    else if (line !== '') broken.push(line);
  }
  return { digests, broken };
}

/** How a copy differs from its list; all empty when it is whole. */
export interface Differences {
  missing: string[];
  altered: string[];
  foreign: string[];
  /** Lines of the list that cannot be read. */
  broken: string[];
}

/** Compares a copy (its files but for the list itself, with their SHA-256) with the text of its list. */
export function compareWithList(list: string, present: ReadonlyMap<string, string>): Differences {
  const { digests, broken } = readList(list);
  return {
    missing: [...digests.keys()].filter((file) => !present.has(file)).sort(),
    altered: [...present].flatMap(([file, digest]) => (digests.has(file) && digests.get(file) !== digest ? [file] : [])).sort(),
    foreign: [...present.keys()].filter((file) => !digests.has(file)).sort(),
    broken,
  };
}
