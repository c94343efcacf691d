import { isLanguage, type Language } from '../../model/language.ts';

/** The page that stands for all pages that an edition does not hold, one a language. */
export const absentFile = (language: Language): string => `${language}/not-in-this-edition.html`;

/**
 * Where an address of the site (`/es/terms/?q=1#a`) leads in a tree of files: the file with query and hash. A page is the index.html of its
 * folder; what the tree does not hold leads to the page that says so, in the language of the address or else in `own`. Nothing for what is
 * no address of the site, such as `#a`, `https:` or a relative address.
 */
export function inTree(address: string, has: (file: string) => boolean, own: Language): string | undefined {
  const [, path, rest = ''] = /^(\/(?!\/)[^?#]*)(.*)$/s.exec(address) ?? [];
  if (path === undefined) return undefined;
  const file = path.slice(1) + (path.endsWith('/') ? 'index.html' : '');
  if (has(file)) return file + rest;
  const [first = ''] = file.split('/');
  return absentFile(isLanguage(first) ? first : own);
}

/** The way from a file of the tree up to its top: `../../` for `en/terms/index.html`. */
export const wayUp = (file: string): string => '../'.repeat(file.split('/').length - 1) || './';
