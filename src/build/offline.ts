import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { digest } from '../compendium/cache.ts';
import type { Edition } from '../compendium/edition.ts';
import type { AnyEntry, Compendium } from '../compendium/types.ts';
import { textFor } from '../compendium/words.ts';
import { formatDate } from '../i18n/format.ts';
import { interfaceOf } from '../i18n/strings.ts';
import { LANGUAGES, type Language } from '../model/language.ts';
import { EDITION_FILE, indexAddress, partAddress, type EditionFile, type EntryRow } from '../offline/edition-file.ts';
import { groupOf } from '../offline/groups.ts';
import { manifestName, type Manifest } from '../offline/manifest.ts';
import type { EditionWords } from '../offline/marks.ts';
import { packGroup, sha256Of, type SiteFile } from '../offline/pack.ts';

/**
 * Writes what a device needs to keep an edition below `folder`, a finished site: /offline/edition.json, the index and the parts of each
 * group, and a manifest per language.
 */
export function writeOffline(folder: string, edition: Edition, entriesIn: (language: Language) => EntryRow[]): void {
  const groups = new Map<string, SiteFile[]>();
  for (const file of filesBelow(folder)) {
    const group = groupOf(file.path);
    if (group !== undefined) groups.set(group, [...(groups.get(group) ?? []), file]);
  }
  const words = editionWords(edition);
  const listed: EditionFile['groups'] = {};
  const write = (address: string, body: Uint8Array | string): void => writeFileSync(path.join(folder, address), body);
  mkdirSync(path.join(folder, 'offline', 'parts'), { recursive: true });
  for (const [name, files] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const language = LANGUAGES.find((code) => code === name);
    const entries = language === undefined ? [] : entriesIn(language);
    const { index, parts } = packGroup(files, entries, words);
    write(indexAddress(index.sha256), index.body);
    for (const { sha256, body } of parts) write(partAddress(sha256), body);
    listed[name] = {
      index: index.sha256,
      bytes: parts.reduce((sum, { body }) => sum + body.length, index.body.length),
      pages: files.filter((file) => file.path.endsWith('.html')).length,
      files: files.length,
    };
    if (language === undefined) continue;
    const manifest: Manifest = {
      edition: { id: edition.id, date: edition.date },
      language,
      files: files.map((file) => [file.path, sha256Of(file.body)]),
      entries,
    };
    write(`/offline/${manifestName(language)}`, JSON.stringify(manifest));
  }
  const file: EditionFile = { id: edition.id, date: edition.date, words, groups: listed };
  write(EDITION_FILE, JSON.stringify(file));
}

/** What the pages of an edition say of it. A bare date would not do: it is also the day on which an entry was revised. */
export const editionWords = ({ id, date }: Edition): EditionWords => [
  id,
  ...LANGUAGES.map((language) => interfaceOf(language)('editionOf', { date: formatDate(date, language) })),
];

function filesBelow(folder: string): SiteFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .sort()
    .map((file) => ({ path: path.relative(folder, file).split(path.sep).join('/'), body: readFileSync(file) }));
}

/** Every entry as a reader of the language finds it. */
export const entryRows = ({ entries }: Compendium, language: Language): EntryRow[] =>
  entries.map((entry: AnyEntry) => {
    const { text } = textFor(entry, language);
    return {
      id: entry.id,
      path: `${entry.kind}/${entry.slug}`,
      title: text.title,
      revised: entry.facts.revised,
      digest: digest([JSON.stringify(entry.facts), JSON.stringify(entry.parties.map(({ line: _line, ...row }) => row)), text.source]).slice(
        0,
        16,
      ),
    };
  });
