import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { interfaceOf } from '../../i18n/strings.ts';
import type { Language } from '../../model/language.ts';
import type { Tree } from './tree.ts';

const ZIM_PROGRAMS = ['zimwriterfs', 'zimcheck'];
const ILLUSTRATION = 'icon-48.png';
const ISO_639_3: Record<Language, string> = { en: 'eng', es: 'spa', pt: 'por', fr: 'fra' };

/** Whether the programs of Debian's zim-tools are on this machine. */
export const hasZimTools = (): boolean => ZIM_PROGRAMS.every((program) => spawnSync(program, ['--version']).error === undefined);

/** Writes a tree as a ZIM file for Kiwix and has it checked. Throws what the tools say when it is not sound. */
export function writeZim(
  tree: Tree,
  languages: readonly Language[],
  name: string,
  edition: string,
  file: string,
  workFolder: string,
): void {
  writeTree(tree, workFolder);
  const [first = 'en'] = languages;
  const t = interfaceOf(first);
  const says: Record<string, string> = {
    welcome: 'index.html',
    illustration: ILLUSTRATION,
    language: languages.map((language) => ISO_639_3[language]).join(','),
    name,
    title: t('siteName'),
    description: t('siteLong'),
    creator: 'Hemispheric Compendium',
    publisher: 'Hemispheric Compendium',
    tags: `edition:${edition}`,
  };
  run('zimwriterfs', ...Object.entries(says).map(([option, value]) => `--${option}=${value}`), workFolder, file);
  run('zimcheck', '--checksum', '--integrity', '--metadata', '--favicon', '--main', '--empty', '--url_internal', '--redirect_loop', file);
}

/** Writes a tree of files below a folder. */
export function writeTree(tree: Tree, folder: string): void {
  for (const directory of new Set([...tree.keys()].map((file) => path.dirname(path.join(folder, file)))))
    mkdirSync(directory, { recursive: true });
  for (const [file, body] of tree) writeFileSync(path.join(folder, file), body);
}

function run(program: string, ...options: string[]): void {
  const { status, stdout, stderr } = spawnSync(program, options, { encoding: 'utf8', maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`${program} stopped:\n${`${stdout}\n${stderr}`.trim().slice(-4000)}`);
}
