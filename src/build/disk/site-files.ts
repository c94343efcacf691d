import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { groupOf } from '../../offline/groups.ts';
import { NOTICES } from '../../offline/edition-file.ts';
import { pageParts, type PageParts } from '../../offline/disk/page-parts.ts';

/** A finished site, read and taken apart once for all editions; paths are those of the files below dist/. */
export interface SiteFiles {
  /** Id of the edition. */
  edition: string;
  pages: Map<string, PageParts>;
  others: Map<string, Uint8Array>;
}

/** What only a server or a worker gives to a reader. */
const SERVED = new RegExp(`^404\\.html$|\\.webmanifest$|^\\w+/offline/(${NOTICES.join('|')})/`);

/** Reads dist/. Throws when a page cannot become one of a disk edition. */
export function readSite(dist: string): SiteFiles {
  const pages = new Map<string, PageParts>();
  const others = new Map<string, Uint8Array>();
  for (const file of filesBelow(dist)) {
    const isOfNoUse = groupOf(file) === undefined && !/^offline\/manifest-/.test(file);
    if (isOfNoUse || SERVED.test(file)) continue;
    const body = readFileSync(path.join(dist, file));
    if (!file.endsWith('.html')) others.set(file, body);
    else pages.set(file, partsOf(file, body.toString('utf8')));
  }
  return { edition: editionOfSite(dist) ?? '', pages, others };
}

/** The edition that a built site says it is; nothing where there is none. */
export function editionOfSite(dist: string): string | undefined {
  try {
    return /<body[^>]* data-edition="([^"]+)"/.exec(readFileSync(path.join(dist, 'en', 'index.html'), 'utf8'))?.[1];
  } catch {
    return undefined;
  }
}

/** Every file below a folder, with slashes, in the order of the names. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)).split(path.sep).join('/'))
    .sort();

function partsOf(file: string, html: string): PageParts {
  try {
    return pageParts(html);
  } catch (error) {
    throw new Error(`${file} ${(error as Error).message}.`);
  }
}
