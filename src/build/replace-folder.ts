import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Puts a finished folder in the place of another by renaming; `old` is where the other stands for that moment. */
export function replaceFolder(next: string, target: string, old: string): void {
  mkdirSync(path.dirname(old), { recursive: true });
  rmSync(old, { recursive: true, force: true });
  if (existsSync(target)) renameSync(target, old);
  renameSync(next, target);
  rmSync(old, { recursive: true, force: true });
}
