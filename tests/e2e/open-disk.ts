import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { unzipDisk } from '../disk.ts';
import { opener, test as onSite, type OpenOptions } from './open.ts';

/** A disk edition as its reader has it. */
export interface Disk {
  /** Top folder. */
  folder: string;
  /** Address of the top folder, without a slash at its end. */
  base: string;
}

/** Unzips an edition; `as` names the copy, where a test spoils it. */
export function disk(name: string, as?: string): Disk {
  const folder = unzipDisk(name, as);
  return { folder, base: pathToFileURL(folder).href };
}

type OpenFile = (disk: Disk, file: string, options?: OpenOptions) => Promise<Page>;

/**
 * Every test gets `openFile(disk, file, options)` beside `open`. Any request but of the edition's own files, error in the console or
 * uncaught error fails the test.
 */
export const test = onSite.extend<{ openFile: OpenFile }>({
  openFile: async ({}, use) => {
    const openers = new Map<string, ReturnType<typeof opener>>();
    await use((disk, file, options) => {
      const own = openers.get(disk.base) ?? opener(disk.base);
      openers.set(disk.base, own);
      return own.open(`/${file}`, options);
    });
    for (const { end } of openers.values()) await end();
  },
});

/** An address of a file of an edition as the site's address of the same page: `/en/terms/#a`. */
export function siteAddress({ base }: Disk, href: string): string {
  return href.startsWith(`${base}/`) ? href.slice(base.length).replace(/index\.html(?=$|[?#])/, '') : href;
}
