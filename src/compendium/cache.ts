import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { threadId } from 'node:worker_threads';
import type { Cache } from './remember.ts';

export { noCache, type Cache } from './remember.ts';

/** A cache that can say what it holds. */
export interface FileCache extends Cache {
  /** Whether a value is there, without reading it. */
  knows(name: string, parts: readonly string[]): boolean;
}

/** The folders and files whose change makes every cached value void. */
const PROGRAM = ['src/markdown', 'src/parse', 'src/model', 'src/rules', 'src/compendium', 'src/checks', 'src/i18n', 'package-lock.json'];

/**
 * A cache in `.cache/`, one file a value. The key holds the content, all other inputs and a digest of the
 * program, so a stale value is never found; a damaged file counts as absent. Where nothing can be written, all is computed.
 */
export function fileCache(root: string): FileCache {
  const folder = path.join(root, '.cache', 'texts');
  const program = digest(PROGRAM.map((part) => contentOf(path.join(root, part))));
  attempt(() => mkdirSync(folder, { recursive: true }));
  const fileOf = (name: string, parts: readonly string[]): string => path.join(folder, `${digest([program, name, ...parts])}.json`);
  return {
    knows: (name, parts) => existsSync(fileOf(name, parts)),
    get<T>(name: string, parts: readonly string[], compute: () => T): T {
      const file = fileOf(name, parts);
      try {
        return JSON.parse(readFileSync(file, 'utf8')) as T;
      } catch {
        const value = compute();
        attempt(() => {
          // Written beside and moved, so that no other process or thread ever reads half a file.
          const half = `${file}.${process.pid}.${threadId}`;
          writeFileSync(half, JSON.stringify(value));
          renameSync(half, file);
        });
        return value;
      }
    },
  };
}

/** A cache saves time and nothing else: a full or read-only disk must not stop a check or a build. */
function attempt(write: () => void): void {
  try {
    write();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
}

export const digest = (parts: readonly string[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);

function contentOf(place: string): string {
  try {
    return readFileSync(place, 'utf8');
  } catch {
    const names = readdirSync(place, { recursive: true, encoding: 'utf8' }).sort();
    return names
      .filter((name) => name.endsWith('.ts'))
      .map((name) => name + readFileSync(path.join(place, name), 'utf8'))
      .join('');
  }
}
