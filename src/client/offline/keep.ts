import type { EditionFile, KeptCopy } from '../../offline/edition-file.ts';
import { OfflineFault } from './fault.ts';
import { alone } from './lock.ts';
import { hasWholePart, keptCopy, startWorker, switchTo, wholeIndex, writeIndex, writePart, writeWanted } from './store.ts';
import { fetchEdition, fetchIndex, fetchPart, readIndex } from './transport.ts';

/** How far a download is, in bytes; what was on the device already counts as done. */
export interface Progress {
  done: number;
  total: number;
}

interface Options {
  signal: AbortSignal;
  onProgress(progress: Progress): void;
}

/** Parts that are fetched at the same time: more would only share the same slow line. */
const AT_ONCE = 3;
/** Waits before a request is tried again, in milliseconds. */
const WAITS = [300, 1000, 3000];
/** So often a download begins anew because the site has moved on to another edition in the meantime. */
const EDITIONS = 3;

/**
 * Brings the newest edition of these groups to the device, fetching only what is not there yet, and makes it the copy that is read when it is
 * whole; until then the earlier copy serves. What has come stays when it breaks off. Throws OfflineFault, or an AbortError when stopped.
 */
export async function keep(groups: readonly string[], options: Options): Promise<KeptCopy> {
  return alone(async () => {
    await writeWanted(groups);
    let edition = await again(options.signal, () => fetchEdition(options.signal));
    for (let round = 1; ; round++) {
      try {
        const copy = await download(edition, groups, options);
        await again(options.signal, startWorker);
        await switchTo(copy);
        return copy;
      } catch (error) {
        if (!(error instanceof OfflineFault) || !['server', 'altered'].includes(error.kind) || round === EDITIONS) throw error;
        const newest = await again(options.signal, () => fetchEdition(options.signal));
        if (sameGroups(newest, edition, groups)) throw error;
        edition = newest;
      }
    }
  });
}

/** Whether the newest edition is not the kept one; its groups decide, because a page may change where no content does. */
export const isNewer = (edition: EditionFile, copy: KeptCopy): boolean =>
  edition.id !== copy.id || !sameGroups(edition, copy, Object.keys(copy.groups));

const sameGroups = (a: Pick<KeptCopy, 'groups'>, b: Pick<KeptCopy, 'groups'>, groups: readonly string[]): boolean =>
  groups.every((name) => a.groups[name]?.index === b.groups[name]?.index);

/** Whether every byte of the kept copy is what was kept. */
export async function isWhole(): Promise<boolean> {
  const copy = await keptCopy();
  if (!copy) return false;
  for (const { index } of Object.values(copy.groups)) {
    const body = await wholeIndex(index);
    if (!body) return false;
    for (const [sha256] of readIndex(body).parts) if (!(await hasWholePart(sha256))) return false;
  }
  return true;
}

async function download(edition: EditionFile, groups: readonly string[], { signal, onProgress }: Options): Promise<KeptCopy> {
  const copy: KeptCopy = { id: edition.id, date: edition.date, words: edition.words, groups: {} };
  const missing: [sha256: string, bytes: number][] = [];
  const progress: Progress = { done: 0, total: 0 };
  for (const name of groups) {
    const group = edition.groups[name];
    if (!group) throw new OfflineFault('no-edition');
    copy.groups[name] = group;
    let body = await wholeIndex(group.index);
    if (!body) {
      body = await again(signal, () => fetchIndex(group.index, signal));
      await writeIndex(group.index, body);
    }
    progress.total += group.bytes;
    progress.done += body.byteLength;
    for (const [sha256, bytes] of readIndex(body).parts) {
      if (await hasWholePart(sha256)) progress.done += bytes;
      else missing.push([sha256, bytes]);
    }
    onProgress(progress);
  }
  await checkRoom(missing.reduce((sum, [, bytes]) => sum + bytes, 0));
  await fetchParts(missing, progress, { signal, onProgress });
  return copy;
}

/** Refuses before the first byte what cannot fit; a browser that does not tell its room is believed when it is full. */
async function checkRoom(bytes: number): Promise<void> {
  const { quota, usage = 0 } = await navigator.storage.estimate();
  if (quota !== undefined && quota - usage < bytes) throw new OfflineFault('full');
}

/** Fetches parts, some at once. The first that fails for good stops the others. */
async function fetchParts(
  missing: readonly [sha256: string, bytes: number][],
  progress: Progress,
  { signal, onProgress }: Options,
): Promise<void> {
  const stop = new AbortController();
  const waiting = [...missing];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [sha256] = next;
      await writePart(sha256, await again(stop.signal, () => fetchCounted(sha256, stop.signal, progress, onProgress)));
    }
  };
  signal.addEventListener('abort', () => stop.abort(signal.reason));
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    stop.abort();
  }
}

/** Counts the bytes of a part as they come; takes them back when it does not come whole. */
async function fetchCounted(
  sha256: string,
  signal: AbortSignal,
  progress: Progress,
  onProgress: Options['onProgress'],
): Promise<ArrayBuffer> {
  let came = 0;
  const count = (bytes: number): void => {
    progress.done += bytes - came;
    came = bytes;
    onProgress(progress);
  };
  try {
    return await fetchPart(sha256, signal, count);
  } catch (error) {
    count(0);
    throw error;
  }
}

/** Tries again after a pause, because most lines that break come back; a full disk does not. */
async function again<T>(signal: AbortSignal, attempt: () => Promise<T>): Promise<T> {
  for (const wait of [...WAITS, undefined]) {
    try {
      return await attempt();
    } catch (error) {
      if (signal.aborted || !(error instanceof OfflineFault) || wait === undefined) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  throw new OfflineFault('line');
}
