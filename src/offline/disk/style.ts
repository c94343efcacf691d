import { inTree, wayUp } from './address.ts';

/** A style sheet whose addresses of the site are relative to its file. Throws where the tree lacks what it loads. */
export function diskStyle(css: string, file: string, has: (file: string) => boolean): string {
  return css.replace(/(url\(\s*["']?|@import\s+["'])(\/(?!\/)[^"')\s]*)/g, (_, before: string, address: string) => {
    const found = inTree(address, has, 'en') ?? '';
    if (!has(found.replace(/[?#].*/s, ''))) throw new Error(`${file} loads ${address}, which is not in the disk edition.`);
    return before + wayUp(file) + found;
  });
}
