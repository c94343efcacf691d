import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { RULES_FOLDER, rulePages } from '../src/contribution/rule-pages.ts';

const root = process.cwd();
const pages = rulePages();
rmSync(path.join(root, RULES_FOLDER), { recursive: true, force: true });
mkdirSync(path.join(root, RULES_FOLDER), { recursive: true });
for (const [file, text] of pages) writeFileSync(path.join(root, file), text);
console.log(`${pages.size - 1} rules are explained in ${RULES_FOLDER}/.`);
