import { inTree } from '../offline/disk/address.ts';
import { LANGUAGES, type Language } from '../model/language.ts';

/** Whether the page was opened as a file of a disk edition. */
export const onDisk = (): boolean => document.documentElement.dataset['root'] !== undefined;

/** The languages that stand here: all on the site, some in a disk edition. */
export function languagesHere(): readonly Language[] {
  const { languages } = document.documentElement.dataset;
  return languages === undefined ? LANGUAGES : LANGUAGES.filter((language) => languages.split(' ').includes(language));
}

/** An address of the site as one that works where the page stands: in a disk edition the relative address of the file; others stay. */
export function here(address: string): string {
  const { root } = document.documentElement.dataset;
  if (root === undefined) return address;
  const absent = LANGUAGES.filter((language) => !languagesHere().includes(language));
  const found = inTree(
    address,
    (file) => !absent.some((language) => file.startsWith(`${language}/`)),
    document.documentElement.lang as Language,
  );
  return found === undefined ? address : root + found;
}
