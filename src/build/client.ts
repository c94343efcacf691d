import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { PUBLIC_CONTACTS_FILE, readPublicContacts } from '../checks/confidentiality/public-contacts.ts';
import type { Compendium } from '../compendium/types.ts';
import { IDS_FILE } from '../contribution/skeleton.ts';
import { formContext } from '../contribution/form-context.ts';
import { STRINGS } from '../i18n/strings.ts';
import { writeChannelScripts } from './channel-scripts.ts';
import { writeOutlineScripts } from './outline-data.ts';
import { writePageData } from './page-data.ts';
import { CLIENT_STRINGS } from '../client/strings.ts';
import { LANGUAGES } from '../model/language.ts';

/** The browser scripts of the site: classic scripts, so that they also run from a disk. */
const SCRIPTS = ['site', 'search', 'facets', 'contribute', 'channels', 'matrix', 'compare', 'referral', 'outline', 'outline-docx'] as const;

/** In the browser, the same parser of tables without the buffers of Node. */
const ALIAS = { 'csv-parse/sync': 'csv-parse/browser/esm/sync' };

/** Bundles the browser scripts into .cache/client with hashed names, what the form and the finder of a language know, and a manifest that pages read. */
export async function buildClient(root: string, compendium: Compendium, editionDate: string): Promise<string> {
  const folder = path.join(root, '.cache', 'client');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const manifest: Record<string, string> = {};
  const write = (name: string, code: string): string => {
    const file = `${name}.${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`;
    manifest[name] = file;
    writeFileSync(path.join(folder, file), code);
    return file;
  };
  for (const name of SCRIPTS) {
    const bundle = await rolldown({
      input: path.join(root, 'src', 'client', `${name}.ts`),
      platform: 'browser',
      resolve: { alias: ALIAS },
    });
    const { output } = await bundle.generate({ format: 'iife', minify: true, codeSplitting: false });
    await bundle.close();
    if (output[0].imports.length > 0) throw new Error(`${name}.ts needs ${output[0].imports.join(', ')}, which a browser does not have.`);
    write(name, output[0].code);
  }
  writeChannelScripts(compendium, editionDate, write);
  writePageData(compendium, editionDate, write);
  writeOutlineScripts(compendium, write);
  const read = (file: string): string => (existsSync(path.join(root, file)) ? readFileSync(path.join(root, file), 'utf8') : '');
  const { contacts } = readPublicContacts(read(PUBLIC_CONTACTS_FILE));
  for (const language of LANGUAGES) {
    const words = Object.fromEntries(CLIENT_STRINGS.map((key) => [key, STRINGS[language][key]]));
    write(`strings-${language}`, `window.compendiumStrings=${JSON.stringify(words)};\n`);
    write(
      `contribute-data-${language}`,
      `window.compendiumForm=${JSON.stringify(formContext(compendium, language, read(IDS_FILE), contacts))};\n`,
    );
  }
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}
