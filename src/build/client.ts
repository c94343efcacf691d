import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { STRINGS } from '../i18n/strings.ts';
import { CLIENT_STRINGS } from '../client/strings.ts';
import { LANGUAGES } from '../model/language.ts';

/** The browser scripts of the site: classic scripts, so that they also run from a disk. */
const SCRIPTS = ['site', 'search', 'facets'] as const;

/** Bundles the browser scripts into .cache/client with hashed names, and a manifest that pages read. */
export async function buildClient(root: string): Promise<string> {
  const folder = path.join(root, '.cache', 'client');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const manifest: Record<string, string> = {};
  const write = (name: string, code: string): void => {
    const hash = createHash('sha256').update(code).digest('hex').slice(0, 8);
    manifest[name] = `${name}.${hash}.js`;
    writeFileSync(path.join(folder, manifest[name]), code);
  };
  for (const name of SCRIPTS) {
    const bundle = await rolldown({ input: path.join(root, 'src', 'client', `${name}.ts`) });
    const { output } = await bundle.generate({ format: 'iife', minify: true, codeSplitting: false });
    await bundle.close();
    write(name, output[0].code);
  }
  for (const language of LANGUAGES) {
    const words = Object.fromEntries(CLIENT_STRINGS.map((key) => [key, STRINGS[language][key]]));
    write(`strings-${language}`, `window.compendiumStrings=${JSON.stringify(words)};\n`);
  }
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}
