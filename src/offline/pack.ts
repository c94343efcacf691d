import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { EntryRow, GroupIndex } from './edition-file.ts';
import { withMarks, type EditionWords } from './marks.ts';

/** A file of dist/: its path there and its bytes. */
export interface SiteFile {
  path: string;
  body: Uint8Array;
}

/** A group in the form in which it travels: each body under the digest that names it. */
export interface PackedGroup {
  index: { sha256: string; body: Uint8Array };
  parts: { sha256: string; body: Uint8Array }[];
}

/** A part is small enough that losing it costs little on a slow line, and large enough that few requests are needed; bytes before packing. */
const SMALLEST = 100_000;
const LARGEST = 600_000;

/**
 * Packs the files of a group in the order of their paths. A part ends where the digest of a path says so: a page that grows, or a new one,
 * moves the borders near it and leaves the other parts as they were.
 */
export function packGroup(files: readonly SiteFile[], entries: readonly EntryRow[], words: EditionWords): PackedGroup {
  const index: GroupIndex = { parts: [], files: [], entries: [...entries] };
  const parts: PackedGroup['parts'] = [];
  let open: Uint8Array[] = [];
  let length = 0;
  const close = (): void => {
    if (open.length === 0) return;
    const body = gzipSync(Buffer.concat(open), { level: 9 });
    const sha256 = sha256Of(body);
    index.parts.push([sha256, body.length]);
    parts.push({ sha256, body });
    open = [];
    length = 0;
  };
  const marked = files.map((file) => markedFile(file, words)).sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const { path, body } of marked) {
    if (length + body.length > LARGEST) close();
    index.files.push([path, parts.length, length, body.length]);
    open.push(body);
    length += body.length;
    if (length >= SMALLEST && endsPart(path)) close();
  }
  close();
  const body = Buffer.from(JSON.stringify(index));
  return { index: { sha256: sha256Of(body), body }, parts };
}

function markedFile({ path, body }: SiteFile, words: EditionWords): SiteFile {
  const text = path.endsWith('.html') ? Buffer.from(withMarks(Buffer.from(body).toString('utf8'), words)) : body;
  return { path: withMarks(path, words), body: text };
}

const endsPart = (path: string): boolean => parseInt(sha256Of(Buffer.from(path)).slice(0, 2), 16) % 4 === 0;

export const sha256Of = (body: Uint8Array): string => createHash('sha256').update(body).digest('hex');
