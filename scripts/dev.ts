import { dev } from 'astro';
import { buildClient } from '../src/build/client.ts';
import { previewAssets } from '../src/build/preview.ts';
import { checkFolder } from '../src/checks/folder.ts';
import { fileCache } from '../src/compendium/cache.ts';
import { loadCompendium } from '../src/compendium/load.ts';
import { reportText } from '../src/compendium/report.ts';

const root = process.cwd();
const port = Number(process.env['PORT'] ?? 4321);
// The site's own pages are run as they are shown, so nothing of theirs that was refused may be. Entries never run, and may be unfinished here.
const refused = checkFolder(root, fileCache(root)).findings.filter(
  ({ file, severity }) => severity === 'error' && file.startsWith('content/pages/'),
);
if (refused.length > 0) {
  console.error(`${reportText(refused)}\n\nThe preview does not start with these pages.`);
  process.exit(1);
}
const { compendium, edition } = loadCompendium(root);
await buildClient(root, compendium, edition.date);
await dev({ root, server: { port, host: '127.0.0.1' }, integrations: [previewAssets(root)] });
console.log('A change in content/ is shown at the next reload. The search finds what the last "npm run build" knew.');
