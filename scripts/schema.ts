import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadCompendium } from '../src/compendium/load.ts';
import { jsonSchemas } from '../src/contribution/schemas.ts';

const root = process.cwd();
const schemas = jsonSchemas(loadCompendium(root).compendium);
mkdirSync(path.join(root, 'schemas'), { recursive: true });
for (const [file, text] of schemas) writeFileSync(path.join(root, file), text);
console.log(`${schemas.size} JSON Schemas are written to schemas/.`);
