import {
  COPY_CACHE,
  COPY_FILE,
  indexAddress,
  partAddress,
  VISITED_CACHE,
  WANTED_FILE,
  WORKER_FILE,
  type KeptCopy,
} from '../../offline/edition-file.ts';
import { matches } from '../../offline/digest.ts';
import { OfflineFault } from './fault.ts';
import { readIndex } from './transport.ts';

/** Whether this browser, in this window, can keep a copy at all. */
export async function canKeep(): Promise<boolean> {
  if (!('serviceWorker' in navigator) || !('caches' in window) || !('DecompressionStream' in window) || !('locks' in navigator))
    return false;
  return caches.has(COPY_CACHE).then(
    () => true,
    () => false,
  );
}

export const keptCopy = (): Promise<KeptCopy | undefined> => readJson<KeptCopy>(COPY_FILE);
/** The groups that an unfinished download wants. */
export const wantedGroups = (): Promise<string[] | undefined> => readJson<string[]>(WANTED_FILE);

export const writeWanted = (groups: readonly string[]): Promise<void> => writeJson(WANTED_FILE, groups);
export const writeIndex = (sha256: string, body: ArrayBuffer): Promise<void> => write(indexAddress(sha256), body);
export const writePart = (sha256: string, body: ArrayBuffer): Promise<void> => write(partAddress(sha256), body);

/** What is kept under a digest, when it is whole. */
export async function wholeIndex(sha256: string): Promise<ArrayBuffer | undefined> {
  return readWhole(indexAddress(sha256), sha256);
}
export const hasWholePart = async (sha256: string): Promise<boolean> => (await readWhole(partAddress(sha256), sha256)) !== undefined;

/** Makes a copy the one that is read; then lets go of whatever it does not need. The order makes a copy whole or absent. */
export async function switchTo(copy: KeptCopy): Promise<void> {
  await writeJson(COPY_FILE, copy);
  await dropOthers(copy);
}

/** Gives up an unfinished download; the copy that is read stays. */
export async function dropUnfinished(): Promise<void> {
  const copy = await keptCopy();
  if (copy) await dropOthers(copy);
  else await caches.delete(COPY_CACHE);
}

async function dropOthers(copy: KeptCopy): Promise<void> {
  const needed = new Set([COPY_FILE]);
  for (const { index } of Object.values(copy.groups)) {
    needed.add(indexAddress(index));
    const body = await wholeIndex(index);
    for (const [sha256] of body ? readIndex(body).parts : []) needed.add(partAddress(sha256));
  }
  const cache = await caches.open(COPY_CACHE);
  for (const key of await cache.keys()) if (!needed.has(new URL(key.url).pathname)) await cache.delete(key);
}

/** Leaves nothing behind: the copy, the opened pages, and the worker. */
export async function removeAll(): Promise<void> {
  await caches.delete(COPY_CACHE);
  await caches.delete(VISITED_CACHE);
  for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
}

/** Has the worker run, which answers from what is kept. Throws OfflineFault: its script may be lost on the way like any other file. */
export async function startWorker(): Promise<void> {
  await navigator.serviceWorker.register(WORKER_FILE, { updateViaCache: 'none' }).catch((error: unknown) => {
    throw new OfflineFault(error instanceof TypeError ? 'line' : 'no-storage');
  });
}

async function readJson<T>(address: string): Promise<T | undefined> {
  if (!(await caches.has(COPY_CACHE))) return undefined;
  const response = await (await caches.open(COPY_CACHE)).match(address);
  return (await response?.json().catch(() => undefined)) as T | undefined;
}

async function readWhole(address: string, sha256: string): Promise<ArrayBuffer | undefined> {
  const body = await (await (await caches.open(COPY_CACHE)).match(address))?.arrayBuffer().catch(() => undefined);
  return body && (await matches(body, sha256)) ? body : undefined;
}

const writeJson = (address: string, value: unknown): Promise<void> => write(address, JSON.stringify(value));

async function write(address: string, body: BodyInit): Promise<void> {
  try {
    await (await caches.open(COPY_CACHE)).put(address, new Response(body));
  } catch (error) {
    throw new OfflineFault((error as Error).name === 'QuotaExceededError' ? 'full' : 'no-storage');
  }
}
