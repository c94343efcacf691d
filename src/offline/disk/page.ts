import { isLanguage, type Language } from '../../model/language.ts';
import { inTree, wayUp } from './address.ts';
import type { AddressPlace, PageParts } from './page-parts.ts';

/** What a page of a disk edition may load: what lies beside it. There is no `connect-src`: it can ask nobody for anything. */
export const DISK_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  // To Firefox no file is the same as another.
  "form-action 'self' file:",
].join('; ');

/** What a tree of files holds. */
export interface DiskTree {
  languages: readonly Language[];
  has(file: string): boolean;
}

/**
 * A page as it stands at `file` of a tree: its addresses relative, with the names of files, and the way to the top and the languages of the
 * tree on its root element for the scripts. Throws when the tree lacks what the page loads.
 */
export function diskPage(page: PageParts, file: string, tree: DiskTree): string {
  const up = wayUp(file);
  const edits = [
    { start: page.root, end: page.root, text: ` data-root="${up}" data-languages="${tree.languages.join(' ')}"` },
    { ...page.policy, text: `content="${DISK_POLICY}"` },
    ...page.leftOut.map((place) => ({ ...place, text: '' })),
    ...page.addresses.map((place) => ({ ...place, text: `${place.name}="${escaped(localValue(place, page, file, tree))}"` })),
  ].sort((a, b) => a.start - b.start);
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end, text } of edits) {
    pieces.push(page.html.slice(done, start), text);
    done = end;
  }
  return pieces.join('') + page.html.slice(done);
}

function localValue({ name, value, follows }: AddressPlace, page: PageParts, file: string, tree: DiskTree): string {
  const own = isLanguage(page.lang) ? page.lang : (tree.languages[0] ?? 'en');
  const local = (address: string): string => {
    const target = inTree(address, tree.has, own);
    if (target === undefined) return address;
    if (!follows && !tree.has(target.replace(/[?#].*/s, '')))
      throw new Error(`${file} loads ${address}, which is not in the disk edition.`);
    return wayUp(file) + target;
  };
  if (name !== 'srcset') return local(value);
  return value
    .split(/,\s+/)
    .map((choice) => choice.trim().replace(/^\S+/, local))
    .join(', ');
}

const escaped = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
