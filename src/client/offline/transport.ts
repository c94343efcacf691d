import { EDITION_FILE, indexAddress, partAddress, type EditionFile, type GroupIndex } from '../../offline/edition-file.ts';
import { matches } from '../../offline/digest.ts';
import { OfflineFault } from './fault.ts';

/** The newest edition that the site has. Throws OfflineFault. */
export async function fetchEdition(signal?: AbortSignal): Promise<EditionFile> {
  const response = await request(EDITION_FILE, signal);
  const value: unknown = await response.json().catch(() => undefined);
  if (!isEdition(value)) throw new OfflineFault('no-edition');
  return value;
}

/** The index of a group, as bytes that its digest names. Throws OfflineFault. */
export const fetchIndex = (sha256: string, signal: AbortSignal): Promise<ArrayBuffer> => fetchNamed(indexAddress(sha256), sha256, signal);

/** A part, as bytes that its digest names; `onBytes` hears how many have come so far. Throws OfflineFault. */
export const fetchPart = (sha256: string, signal: AbortSignal, onBytes: (bytes: number) => void): Promise<ArrayBuffer> =>
  fetchNamed(partAddress(sha256), sha256, signal, onBytes);

export const readIndex = (body: ArrayBuffer): GroupIndex => JSON.parse(new TextDecoder().decode(body)) as GroupIndex;

async function fetchNamed(address: string, sha256: string, signal: AbortSignal, onBytes?: (bytes: number) => void): Promise<ArrayBuffer> {
  const response = await request(address, signal);
  const body = await bytesOf(response, onBytes).catch((error: unknown) => {
    throw signal.aborted ? error : new OfflineFault('line');
  });
  if (!(await matches(body, sha256))) throw new OfflineFault('altered');
  return body;
}

/** Asks the line, never a cache on the way; the worker lets such requests pass. */
async function request(address: string, signal?: AbortSignal): Promise<Response> {
  const response = await fetch(address, { cache: 'no-store', signal: signal ?? null }).catch((error: unknown) => {
    throw signal?.aborted ? error : new OfflineFault('line');
  });
  if (!response.ok) throw new OfflineFault('server');
  return response;
}

async function bytesOf(response: Response, onBytes: (bytes: number) => void = () => undefined): Promise<ArrayBuffer> {
  const reader = response.body?.getReader();
  if (!reader) return response.arrayBuffer();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    pieces.push(value);
    length += value.length;
    onBytes(length);
  }
  return new Blob(pieces).arrayBuffer();
}

const DIGEST = /^[0-9a-f]{64}$/;

function isEdition(value: unknown): value is EditionFile {
  const { id, date, words, groups } = (value ?? {}) as Partial<EditionFile>;
  return (
    typeof id === 'string' &&
    typeof date === 'string' &&
    Array.isArray(words) &&
    typeof groups === 'object' &&
    Object.values(groups).every(({ index, bytes }) => DIGEST.test(index) && Number.isSafeInteger(bytes))
  );
}
