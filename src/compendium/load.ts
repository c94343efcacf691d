import { byPlace, type Finding } from '../model/finding.ts';
import { buildCompendium } from './build.ts';
import { fileCache, type Cache } from './cache.ts';
import { editionOf, type Edition } from './edition.ts';
import { readContent } from './files.ts';
import type { Compendium } from './types.ts';

/** The content as it stands in a folder. */
export interface Loaded {
  compendium: Compendium;
  edition: Edition;
  cache: Cache;
  findings: Finding[];
}

/** Reads and links all content below `root`. */
export function loadCompendium(root: string): Loaded {
  const files = readContent(root);
  const cache = fileCache(root);
  const { compendium, findings } = buildCompendium(files, cache);
  return { compendium, edition: editionOf(root, files, compendium), cache, findings: findings.sort(byPlace) };
}
