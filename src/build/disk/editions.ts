import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadCompendium } from '../../compendium/load.ts';
import { LANGUAGES, type Language } from '../../model/language.ts';
import { writeList } from '../../offline/disk/list.ts';
import { sha256Of } from '../../offline/pack.ts';
import { replaceFolder } from '../replace-folder.ts';
import { buildSite } from '../run.ts';
import { editionOfSite, readSite } from './site-files.ts';
import { diskTree } from './tree.ts';
import { hasZimTools, writeZim } from './zim.ts';
import { diskZip } from './zip.ts';

export interface OfflineOptions {
  /** Takes the pages along that may put a person at risk. */
  sensitive: boolean;
  /** Makes no files for Kiwix even where its tools are. */
  withoutKiwix: boolean;
  say(line: string): void;
}

/** Name of an edition's files, and what it holds. */
const EDITIONS: [name: string, languages: readonly Language[]][] = [
  ...LANGUAGES.map((language): [string, readonly Language[]] => [language, [language]]),
  ['all', LANGUAGES],
];
const LICENCES = { 'LICENSE.txt': 'LICENSE', 'LICENSE-CONTENT.txt': 'LICENSE-CONTENT.md' };

/**
 * Writes dist-offline/: a zip of each disk edition, a ZIM file of each where zim-tools are, and SHA256SUMS of all. Builds dist/ first when
 * there is none of the present edition. Everything is made in a folder beside it; after any failure dist-offline/ is as it was.
 * Throws ContentError when the content has errors.
 */
export async function writeDiskEditions(root: string, { sensitive, withoutKiwix, say }: OfflineOptions): Promise<void> {
  const dist = path.join(root, 'dist');
  const { edition } = loadCompendium(root);
  if (editionOfSite(dist) !== edition.id) {
    say(`dist/ is not of the present edition (${edition.id}): building it …`);
    await buildSite(root);
  }
  const next = path.join(root, '.cache', 'dist-offline-next');
  const work = path.join(root, '.cache', 'zim');
  for (const folder of [next, work]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });

  const site = readSite(dist);
  const licences = Object.fromEntries(Object.entries(LICENCES).map(([name, file]) => [name, readFileSync(path.join(root, file), 'utf8')]));
  const kiwix = !withoutKiwix && hasZimTools();
  const digests = new Map<string, string>();
  for (const [name, languages] of EDITIONS) {
    const tree = diskTree(site, { languages, sensitive, date: edition.date, licences });
    // Nobody shall take the edition with the card for the one without it.
    const base = `${edition.id}-${name}${sensitive ? '-with-referral' : ''}`;
    const zip = diskZip(tree, `compendium-${base}`, edition.date);
    writeFileSync(path.join(next, `${base}.zip`), zip);
    digests.set(`${base}.zip`, sha256Of(zip));
    const bytes = [...tree.values()].reduce((sum, body) => sum + body.length, 0);
    say(`${base}.zip: ${megabytes(zip.length)}; unzipped ${tree.size} files, ${megabytes(bytes)}`);
    if (!kiwix) continue;
    const file = path.join(next, `${base}.zim`);
    writeZim(tree, languages, `hemispheric-compendium_${name}`, edition.id, file, path.join(work, name));
    const zim = readFileSync(file);
    digests.set(`${base}.zim`, sha256Of(zim));
    say(`${base}.zim: ${megabytes(zim.length)}, checked with zimcheck`);
  }
  if (!kiwix && !withoutKiwix) {
    say('No files for Kiwix: zimwriterfs and zimcheck are not installed (Debian and Ubuntu: apt-get install zim-tools).');
  }
  writeFileSync(path.join(next, 'SHA256SUMS'), writeList(digests));
  replaceFolder(next, path.join(root, 'dist-offline'), path.join(root, '.cache', 'dist-offline-old'));
  rmSync(work, { recursive: true, force: true });
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
