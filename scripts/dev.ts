import { dev } from 'astro';
import { buildClient } from '../src/build/client.ts';
import { previewAssets } from '../src/build/preview.ts';
import { loadCompendium } from '../src/compendium/load.ts';

const root = process.cwd();
const port = Number(process.env['PORT'] ?? 4321);
await buildClient(root, loadCompendium(root).compendium);
await dev({ root, server: { port, host: '127.0.0.1' }, integrations: [previewAssets(root)] });
console.log('A change in content/ is shown at the next reload. The search finds what the last "npm run build" knew.');
