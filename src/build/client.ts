import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PUBLIC_CONTACTS_FILE, readPublicContacts } from '../checks/confidentiality/public-contacts.ts';
import type { Compendium } from '../compendium/types.ts';
import { IDS_FILE } from '../contribution/skeleton.ts';
import { formContext } from '../contribution/form-context.ts';
import { interfaceOf, type StringKey } from '../i18n/strings.ts';
import { bundle } from './bundle.ts';
import { writeChannelScripts } from './channel-scripts.ts';
import { writeOutlineScripts } from './outline-data.ts';
import { writePageData } from './page-data.ts';
import { OFFLINE_STRINGS } from '../client/offline/words.ts';
import { CLIENT_STRINGS } from '../client/strings.ts';
import { LANGUAGES } from '../model/language.ts';

/** The browser scripts of the site: classic scripts, so that they also run from a disk. */
const SCRIPTS = [
  'site',
  'search',
  'facets',
  'contribute',
  'channels',
  'matrix',
  'compare',
  'referral',
  'outline',
  'outline-docx',
  'offline',
  'offline-notice',
] as const;

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
    write(name, await bundle(path.join(root, 'src', 'client', `${name}.ts`)));
  }
  writeChannelScripts(compendium, editionDate, write);
  writePageData(compendium, editionDate, write);
  writeOutlineScripts(compendium, write);
  const read = (file: string): string => (existsSync(path.join(root, file)) ? readFileSync(path.join(root, file), 'utf8') : '');
  const { contacts } = readPublicContacts(read(PUBLIC_CONTACTS_FILE));
  for (const language of LANGUAGES) {
    const t = interfaceOf(language);
    const words = (keys: readonly StringKey[]): string => JSON.stringify(Object.fromEntries(keys.map((key) => [key, t(key)])));
    write(`strings-${language}`, `window.compendiumStrings=${words(CLIENT_STRINGS)};\n`);
    write(`offline-words-${language}`, `window.compendiumOfflineWords=${words(OFFLINE_STRINGS)};\n`);
    write(
      `contribute-data-${language}`,
      `window.compendiumForm=${JSON.stringify(formContext(compendium, language, read(IDS_FILE), contacts))};\n`,
    );
  }
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}
