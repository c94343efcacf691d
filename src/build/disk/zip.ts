import { zipSync } from 'fflate';
import type { Tree } from './tree.ts';

/** A zip of a tree below one top folder. The same tree gives the same bytes: names are sorted, times are the noon of `date` (YYYY-MM-DD). */
export function diskZip(tree: Tree, top: string, date: string): Uint8Array {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  // A zip holds local times: the parts of the local day, so that the clock's zone does not matter.
  const mtime = new Date(year, month - 1, day, 12);
  return zipSync(Object.fromEntries([...tree].sort(([a], [b]) => (a < b ? -1 : 1)).map(([file, body]) => [`${top}/${file}`, body])), {
    level: 6,
    mtime,
  });
}
