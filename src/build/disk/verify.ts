import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { compareWithList, LIST_FILE, readList, type Differences } from '../../offline/disk/list.ts';
import { sha256Of } from '../../offline/pack.ts';
import { filesBelow } from './site-files.ts';
import { type Tree } from './tree.ts';

/** What was found of a copy, in plain words. */
export interface Verdict {
  whole: boolean;
  report: string;
}

const SHOWN = 20;

/** Checks a copy, a folder or a zip, against the list that it brings along. Never throws for what is wrong with a copy. */
export function verifyCopy(place: string): Verdict {
  let tree: Tree;
  try {
    if (!existsSync(place)) return { whole: false, report: `There is nothing at ${place}.` };
    tree = statSync(place).isDirectory() ? readFolder(place) : readZip(place);
  } catch (error) {
    return { whole: false, report: `${place} cannot be read: ${(error as Error).message}. It is damaged, or no zip of a disk edition.` };
  }
  const list = tree.get(LIST_FILE);
  if (!list)
    return {
      whole: false,
      report: `${place} has no ${LIST_FILE}, so there is nothing to check it against. Point at the folder that holds README.txt.`,
    };
  const text = strFromU8(list);
  const present = new Map([...tree].filter(([file]) => file !== LIST_FILE).map(([file, body]) => [file, sha256Of(body)]));
  const found = compareWithList(text, present);
  const report = reportOf(found);
  if (report === '') return { whole: true, report: `${place} is whole: all ${readList(text).digests.size} files are as its list says.` };
  return { whole: false, report: `${place} is not as its list says.\n${report}\nTake a fresh copy.` };
}

const KINDS: [kind: keyof Differences, one: string, many: string][] = [
  ['missing', 'file is missing', 'files are missing'],
  ['altered', 'file is altered or damaged', 'files are altered or damaged'],
  ['foreign', 'file does not belong to the edition', 'files do not belong to the edition'],
  ['broken', `line of ${LIST_FILE} cannot be read`, `lines of ${LIST_FILE} cannot be read`],
];

function reportOf(found: Differences): string {
  return KINDS.flatMap(([kind, one, many]) => {
    const names = found[kind];
    if (names.length === 0) return [];
    const more = names.length > SHOWN ? [`  … and ${names.length - SHOWN} more`] : [];
    return [`${names.length} ${names.length === 1 ? one : many}:`, ...names.slice(0, SHOWN).map((name) => `  ${name}`), ...more];
  }).join('\n');
}

const readFolder = (folder: string): Tree =>
  new Map(filesBelow(folder).map((file) => [file, new Uint8Array(readFileSync(path.join(folder, file)))]));

/** The files below the one top folder of a zip. */
function readZip(file: string): Tree {
  const files = Object.entries(unzipSync(readFileSync(file))).filter(([name]) => !name.endsWith('/'));
  const [top = ''] = files[0]?.[0].split('/') ?? [];
  return new Map(files.map(([name, body]) => [name.startsWith(`${top}/`) ? name.slice(top.length + 1) : `../${name}`, body]));
}
