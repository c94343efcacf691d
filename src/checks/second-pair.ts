import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { FileCache } from '../compendium/cache.ts';
import type { ContentFiles } from '../compendium/files.ts';

/** Below so many files the start of a thread costs more than it saves. */
const WORTH_IT = 500;
const SAMPLE = 20;

/**
 * Where little of a large content is in the cache, starts a second pair of hands: a thread that reads the same files from the end and
 * leaves what it finds in the cache, while the caller reads them from the beginning. Gives a function that stops it.
 */
export function secondPair(root: string, files: ContentFiles, cache: FileCache): () => void {
  if (files.size < WORTH_IT || availableParallelism() < 2 || mostlyKnown(files, cache)) return () => undefined;
  const worker = new Worker(new URL('./second-pair-thread.ts', import.meta.url), { workerData: root });
  // It only saves time: whatever it meets, the caller meets too, and says it.
  worker.on('error', () => undefined);
  worker.unref();
  return () => void worker.terminate();
}

function mostlyKnown(files: ContentFiles, cache: FileCache): boolean {
  const texts = [...files].filter(([file]) => file.endsWith('.mdx'));
  const step = Math.max(1, Math.floor(texts.length / SAMPLE));
  const sample = texts.filter((_, index) => index % step === 0);
  return sample.filter(([file, text]) => cache.knows('text', [file, text])).length * 2 > sample.length;
}
