import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadCompendium, type Loaded } from '../compendium/load.ts';
import { lookup, type Lookup } from '../compendium/lookup.ts';

/** What every page may read. */
export interface Site extends Loaded {
  find: Lookup;
  /** Address of a browser script by its name, such as `site`. */
  script(name: string): string;
}

let memo: Site | undefined;

/** The content for the pages: read once for a build, and anew for each page of the live preview. */
export function site(): Site {
  if (memo && !import.meta.env.DEV) return memo;
  const root = process.cwd();
  const loaded = loadCompendium(root);
  const scripts = JSON.parse(readFileSync(path.join(root, '.cache/client/manifest.json'), 'utf8')) as Record<string, string>;
  memo = { ...loaded, find: lookup(loaded.compendium), script: (name) => `/assets/${scripts[name] ?? ''}` };
  return memo;
}
