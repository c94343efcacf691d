import { COPY_CACHE, COPY_FILE, indexAddress, partAddress, type GroupIndex, type KeptCopy } from '../offline/edition-file.ts';
import { withMarks, withWords } from '../offline/marks.ts';
import { matches } from '../offline/digest.ts';
import { contentType } from './content-type.ts';

/** A part of the copy is missing or is not what was kept. */
export class DamagedCopy extends Error {
  override name = 'DamagedCopy';
}

/** Where a file stands: `index` is its group's, `part` the digest of its part. */
interface Place {
  path: string;
  part: string;
  offset: number;
  length: number;
}

/** The copy as it was last read: its indexes are large, and a page needs several files. */
let known: { pointer: string; copy: KeptCopy; places: Map<string, Place> } | undefined;

/** Unpacked parts, the last used last: the files of a page stand close together. */
const unpacked = new Map<string, Promise<Uint8Array>>();
const UNPACKED = 12;

/** The file of the kept copy at an address of the site, or nothing. Throws DamagedCopy when it should be there and is not whole. */
export async function fromCopy(pathname: string): Promise<Response | undefined> {
  if (!(await caches.has(COPY_CACHE))) return undefined;
  const cache = await caches.open(COPY_CACHE);
  const pointer = await (await cache.match(COPY_FILE))?.text();
  if (pointer === undefined) return undefined;
  if (known?.pointer !== pointer) known = { pointer, ...(await readCopy(cache, pointer)) };
  const { copy, places } = known;
  const place = places.get(withMarks(fileOf(pathname), copy.words));
  if (!place) return undefined;
  const body = (await partOf(cache, place.part)).subarray(place.offset, place.offset + place.length);
  const isPage = place.path.endsWith('.html');
  return new Response(isPage ? withWords(new TextDecoder().decode(body), copy.words) : body.slice(), {
    headers: { 'Content-Type': contentType(place.path), 'X-Content-Type-Options': 'nosniff' },
  });
}

/** The file behind an address: folders are served by their index. */
function fileOf(pathname: string): string {
  const path = decodeURIComponent(pathname).slice(1);
  if (path === '' || path.endsWith('/')) return `${path}index.html`;
  return /\.\w+$/.test(path) ? path : `${path}/index.html`;
}

async function readCopy(cache: Cache, pointer: string): Promise<{ copy: KeptCopy; places: Map<string, Place> }> {
  const copy = JSON.parse(pointer) as KeptCopy;
  const places = new Map<string, Place>();
  for (const { index } of Object.values(copy.groups)) {
    const body = await whole(cache, indexAddress(index), index);
    const { parts, files } = JSON.parse(new TextDecoder().decode(body)) as GroupIndex;
    for (const [path, part, offset, length] of files) places.set(path, { path, part: parts[part]![0], offset, length });
  }
  return { copy, places };
}

function partOf(cache: Cache, sha256: string): Promise<Uint8Array> {
  const part = unpacked.get(sha256) ?? unpack(cache, sha256);
  unpacked.delete(sha256);
  unpacked.set(sha256, part);
  part.catch(() => unpacked.delete(sha256));
  const [oldest] = unpacked.keys();
  if (unpacked.size > UNPACKED && oldest !== undefined) unpacked.delete(oldest);
  return part;
}

async function unpack(cache: Cache, sha256: string): Promise<Uint8Array> {
  const body = await whole(cache, partAddress(sha256), sha256);
  const stream = new Blob([body]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** What is kept at an address, if it is what its digest says; else the same bytes from the line, which mend the copy. */
async function whole(cache: Cache, address: string, sha256: string): Promise<ArrayBuffer> {
  const kept = await (await cache.match(address))?.arrayBuffer();
  if (kept && (await matches(kept, sha256))) return kept;
  const live = await fetch(address, { cache: 'no-store' }).then(
    (response) => response.arrayBuffer(),
    () => undefined,
  );
  if (!live || !(await matches(live, sha256))) throw new DamagedCopy(address);
  await cache.put(address, new Response(live.slice(0))).catch(() => undefined);
  return live;
}
