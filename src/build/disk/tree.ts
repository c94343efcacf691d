import { strFromU8, strToU8 } from 'fflate';
import { LANGUAGES, type Language } from '../../model/language.ts';
import { absentFile } from '../../offline/disk/address.ts';
import { absentPage } from '../../offline/disk/absent-page.ts';
import { LIST_FILE, writeList } from '../../offline/disk/list.ts';
import { diskPage, type DiskTree } from '../../offline/disk/page.ts';
import { pageParts } from '../../offline/disk/page-parts.ts';
import { readme } from '../../offline/disk/readme.ts';
import { diskStyle } from '../../offline/disk/style.ts';
import { engineScript, partScript } from '../../offline/disk/search-parts.ts';
import { groupOf, groupsFor } from '../../offline/groups.ts';
import { manifestName, type Manifest } from '../../offline/manifest.ts';
import { sha256Of } from '../../offline/pack.ts';
import type { SiteFiles } from './site-files.ts';

/** The files of a disk edition by their path below its top folder. */
export type Tree = Map<string, Uint8Array>;

export interface TreeOptions {
  languages: readonly Language[];
  /** Takes the pages along that may put a person at risk. */
  sensitive: boolean;
  /** YYYY-MM-DD. */
  date: string;
  /** Texts of the licences, by the name of their file. */
  licences: Readonly<Record<string, string>>;
}

/** Makes one edition of a site: pages with relative addresses, the search as scripts, README, licences, manifests and the list of all. */
export function diskTree(site: SiteFiles, { languages, sensitive, date, licences }: TreeOptions): Tree {
  const groups = groupsFor(languages, sensitive);
  const isHeld = (file: string): boolean => groups.includes(groupOf(file) ?? '');
  const tree: Tree = new Map();
  const held: DiskTree = {
    languages,
    has: (file) => isHeld(file) && (site.pages.has(file) || (site.others.has(file) && !file.startsWith('pagefind/'))),
  };
  const put = (file: string, body: Uint8Array | string): void => void tree.set(file, typeof body === 'string' ? strToU8(body) : body);

  for (const [file, page] of site.pages) if (isHeld(file)) put(file, diskPage(page, file, held));
  // One language needs no choice: its home is the beginning.
  const [only] = languages;
  const home = site.pages.get(`${only}/index.html`);
  if (languages.length === 1 && home) put('index.html', diskPage(home, 'index.html', held));
  const styles = site.pages.get('index.html')?.addresses.filter(({ value }) => value.endsWith('.css')) ?? [];
  for (const language of LANGUAGES) {
    const file = absentFile(language);
    const html = absentPage(
      language,
      languages,
      styles.map(({ value }) => value),
    );
    put(file, diskPage(pageParts(html), file, held));
  }
  for (const [file, body] of site.others) {
    if (!isHeld(file)) continue;
    if (file.startsWith('pagefind/')) for (const [name, script] of searchScripts(file, body)) put(name, script);
    else put(file, file.endsWith('.css') ? diskStyle(strFromU8(body), file, held.has) : body);
  }
  put('README.txt', readme({ id: site.edition, date, languages, sensitive }));
  for (const [name, text] of Object.entries(licences)) put(name, text);
  const digests = new Map([...tree].map(([file, body]) => [file, sha256Of(body)]));
  for (const language of languages) {
    const made = manifest(site, language, digests);
    if (made === undefined) continue;
    put(manifestName(language), made);
    digests.set(manifestName(language), sha256Of(strToU8(made)));
  }
  put(LIST_FILE, writeList(digests));
  return tree;
}

/** The engine stands once for all languages, the parts of each index as one script each; what only a server's pages use stays out. */
function searchScripts(file: string, body: Uint8Array): [name: string, script: string][] {
  const [, folder = '', name = ''] = /^(pagefind\/[^/]+\/)\w+\/(.+)$/.exec(file) ?? [];
  if (name === 'pagefind.js') return [[`${folder}engine.js`, engineScript(strFromU8(body))]];
  if (!/^pagefind-entry\.json$|\.pf_\w+$|^wasm\.(?!unknown)\w+\.pagefind$/.test(name)) return [];
  return [[`${file}.js`, partScript(`/${file}`, body)]];
}

/** The site's manifest of a language with the files as they stand in this edition. */
function manifest(site: SiteFiles, language: Language, digests: ReadonlyMap<string, string>): string | undefined {
  const body = site.others.get(`offline/${manifestName(language)}`);
  if (!body) return undefined;
  const files = [...digests].filter(([file]) => groupOf(file) === language).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify({ ...(JSON.parse(strFromU8(body)) as Manifest), files });
}
