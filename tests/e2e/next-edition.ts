import { cpSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { editionWords, entryRows, writeOffline } from '../../src/build/offline.ts';
import type { EditionFile } from '../../src/offline/edition-file.ts';
import { loadCompendium } from '../../src/compendium/load.ts';

/** Words that only the later edition has, on the page of M-007 in English and in Spanish. */
export const NEW_WORDS = 'Words of the later edition';
const CHANGED = ['en', 'es'].map((language) => `${language}/mechanisms/extradition-untoc/index.html`);

let made: { folder: string; id: string } | undefined;

/** Made once for a file of tests. */
export const nextEdition = (): { folder: string; id: string } => (made ??= makeNextEdition());

/** Makes of dist/ the edition that could follow it a week later: one entry has changed, and every page says the new date. Gives its folder. */
function makeNextEdition(): { folder: string; id: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'next-edition-'));
  cpSync('dist', folder, { recursive: true });
  const present = JSON.parse(readFileSync('dist/offline/edition.json', 'utf8')) as EditionFile;
  const edition = { id: '2036-12-31-00000000', date: '2036-12-31' };
  const words = editionWords(edition);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.html')) continue;
    const file = path.join(entry.parentPath, entry.name);
    let text = readFileSync(file, 'utf8');
    present.words.forEach((word, index) => (text = text.replaceAll(word, words[index]!)));
    if (CHANGED.includes(path.relative(folder, file))) text = text.replace('</h1>', `</h1><p>${NEW_WORDS}</p>`);
    writeFileSync(file, text);
  }
  renameSync(path.join(folder, 'pagefind', present.id), path.join(folder, 'pagefind', edition.id));
  rmSync(path.join(folder, 'offline', 'parts'), { recursive: true });
  const { compendium } = loadCompendium(process.cwd());
  writeOffline(folder, edition, (language) =>
    entryRows(compendium, language).map((row) => (row.id === 'M-007' ? { ...row, revised: edition.date, digest: 'changed' } : row)),
  );
  return { folder, id: edition.id };
}
