import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Compendium } from '../compendium/types.ts';
import { LANGUAGES } from '../model/language.ts';
import { searchPage } from '../search/page.ts';
import { searchRecords } from '../search/record.ts';

/** Interfaces that Pagefind brings along; the site has its own, and searches without a worker. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\./;

/** Writes one Pagefind index a language below `folder`, at pagefind/<edition>/<language>/. Throws on any error of the engine. */
export async function writeSearchIndexes(compendium: Compendium, edition: string, folder: string): Promise<void> {
  for (const language of LANGUAGES) {
    const { index, errors } = await createIndex({ forceLanguage: language });
    if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
    for (const record of searchRecords(compendium, language)) {
      const added = await index.addHTMLFile({ url: record.url, content: searchPage(record) });
      if (added.errors.length > 0) throw new Error(`${record.url} could not be indexed: ${added.errors.join('; ')}`);
    }
    const outputPath = path.join(folder, 'pagefind', edition, language);
    mkdirSync(outputPath, { recursive: true });
    const written = await index.writeFiles({ outputPath });
    if (written.errors.length > 0) throw new Error(`The search index could not be written: ${written.errors.join('; ')}`);
    for (const name of readdirSync(outputPath)) if (UNUSED.test(name)) rmSync(path.join(outputPath, name));
  }
  await close();
}
