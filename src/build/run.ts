import { cpSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'astro';
import { checkFolder } from '../checks/folder.ts';
import { fileCache } from '../compendium/cache.ts';
import { editionOf } from '../compendium/edition.ts';
import { reportText } from '../compendium/report.ts';
import { buildClient } from './client.ts';
import { HEADERS_FILE } from './headers.ts';
import { copyImages } from './images.ts';
import { entryRows, writeOffline } from './offline.ts';
import { replaceFolder } from './replace-folder.ts';
import { writeSearchIndexes } from './search-index.ts';
import { buildWorker } from './worker.ts';

/** What a finished build amounts to. */
export interface BuildSummary {
  seconds: number;
  pages: number;
  files: number;
  bytes: number;
}

/** The content has findings that stop the build; `report` says which. */
export class ContentError extends Error {
  override name = 'ContentError';
}

/**
 * Builds the whole site into dist/. Everything is made in a folder beside it, which takes its place only when whole;
 * after any failure dist/ is as it was. Throws ContentError when the content has errors.
 */
export async function buildSite(root: string): Promise<BuildSummary> {
  const start = performance.now();
  const { files, compendium, findings } = checkFolder(root, fileCache(root));
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new ContentError(`${reportText(errors)}\n\n${errors.length} errors: nothing was built, dist/ is as it was.`);

  const edition = editionOf(root, files, compendium);
  const next = path.join(root, '.cache', 'dist-next');
  rmSync(next, { recursive: true, force: true });
  const client = await buildClient(root, compendium, edition.date);
  await build({ root, outDir: next, logLevel: 'warn' });
  cpSync(client, path.join(next, 'assets'), { recursive: true, filter: (file) => !file.endsWith('manifest.json') });
  copyImages(root, files, next);
  writeFileSync(path.join(next, '_headers'), HEADERS_FILE);
  await writeSearchIndexes(compendium, edition.id, next);
  await buildWorker(root, next);
  writeOffline(next, edition, (language) => entryRows(compendium, language));
  replaceFolder(next, path.join(root, 'dist'), path.join(root, '.cache', 'dist-old'));
  return { seconds: (performance.now() - start) / 1000, ...measure(path.join(root, 'dist')) };
}

function measure(folder: string): Omit<BuildSummary, 'seconds'> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return {
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    files: files.length,
    bytes: files.reduce((sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size, 0),
  };
}
