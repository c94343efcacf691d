import { lstatSync, readdirSync, readFileSync, type Stats } from 'node:fs';
import path from 'node:path';
import { compareText, type Finding } from '../model/finding.ts';
import { fileName } from '../rules/file-name.ts';
import { fileTooLarge } from '../rules/file-too-large.ts';
import { visible } from '../rules/hidden.ts';
import { imageText } from './image-text.ts';
import { isImagePath } from './images.ts';
import { LONGEST_NAME, nameFault } from './names.ts';
import { isOwn, ownFindings } from './own-pages.ts';
import { noCache, type Cache } from './remember.ts';

/** The text of every file below content/, by its path from the project's root; sorted. An image stands there as what is known of it (images.ts). */
export type ContentFiles = ReadonlyMap<string, string>;

/** Content as it stands in a folder: what may be read, and what was refused unread. */
export interface OpenedContent {
  files: ContentFiles;
  refused: Finding[];
}

/** A larger file is not even opened, in bytes. */
const LARGEST = 5_000_000;

/**
 * Opens content/. Links are never followed, and only plain files of plain names are read; all else is refused.
 * The site's own pages and interface words are looked through, but are no entries.
 */
export const openContent = (root: string, cache: Cache = noCache): OpenedContent =>
  walk(root, (place, text) => cache.get('own-page', [place, text], () => ownFindings(place, text)));

/** The files of content/ that may be read. Who shows findings opens it instead. */
export const readContent = (root: string): ContentFiles => walk(root, () => []).files;

function walk(root: string, lookThrough: (place: string, text: string) => Finding[]): OpenedContent {
  const files: [string, string][] = [];
  const refused: Finding[] = [];
  const folders: string[] = [];
  const look = (place: string, twin: string | undefined): void => {
    const stat = lstatSync(path.join(root, place));
    const problem = refusal(place, stat, twin);
    if (problem) refused.push(problem);
    else if (stat.isDirectory()) folders.push(place);
    else {
      const bytes = readFileSync(path.join(root, place));
      const text = isImagePath(place) ? imageText(bytes) : bytes.toString('utf8');
      if (isOwn(place)) refused.push(...lookThrough(place, text));
      else files.push([place, text]);
    }
  };
  look('content', undefined);
  // The list grows while it is gone through: each folder adds those in it.
  for (const folder of folders) {
    const seen = new Map<string, string>();
    for (const name of readdirSync(path.join(root, folder)).sort(compareText)) {
      const place = `${folder}/${name}`;
      const fault = nameFault(name);
      if (fault) refused.push(fileName.finding(fault, visible(place), undefined, { name: visible(name), limit: LONGEST_NAME }));
      else look(place, seen.get(name.toLowerCase()));
      seen.set(name.toLowerCase(), name);
    }
  }
  return { files: new Map(files.sort(([a], [b]) => compareText(a, b))), refused };
}

function refusal(place: string, stat: Stats, twin: string | undefined): Finding | undefined {
  if (stat.isSymbolicLink()) return fileName.finding('link', place);
  if (!stat.isDirectory() && !stat.isFile()) return fileName.finding('no-file', place);
  if (twin !== undefined) return fileName.finding('twin', place, undefined, { twin });
  return stat.isFile() && stat.size > LARGEST ? fileTooLarge.finding('unopened', place, undefined, { size: stat.size }) : undefined;
}
