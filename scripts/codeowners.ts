import { readFileSync, writeFileSync } from 'node:fs';
import { buildCompendium } from '../src/compendium/build.ts';
import { fileCache } from '../src/compendium/cache.ts';
import { readContent } from '../src/compendium/files.ts';
import { CODEOWNERS_FILE, codeowners } from '../src/review/codeowners.ts';
import { OWNERS_FILE, OwnersError, readOwners } from '../src/review/owners.ts';

const root = process.cwd();
const { entries } = buildCompendium(readContent(root), fileCache(root)).compendium;
const states = entries.filter(({ kind }) => kind === 'states').map(({ id }) => id);

try {
  const text = codeowners(readOwners(readFileSync(OWNERS_FILE, 'utf8'), states), entries);
  writeFileSync(CODEOWNERS_FILE, text);
  const rules = text.split('\n').filter((line) => line !== '' && !line.startsWith('#')).length;
  console.log(`${CODEOWNERS_FILE}: ${rules} rules.`);
} catch (error) {
  if (!(error instanceof OwnersError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
