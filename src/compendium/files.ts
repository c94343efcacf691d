import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compareText } from '../model/finding.ts';

/** The text of every file below content/, by its path from the project's root; sorted. */
export type ContentFiles = ReadonlyMap<string, string>;

/** Reads content/ (not the site's own pages and interface words, which are not entries). */
export function readContent(root: string): ContentFiles {
  const content = path.join(root, 'content');
  const names = readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((name) => !/^content\/(pages|ui)\//.test(name))
    .sort(compareText);
  return new Map(names.map((name) => [name, readFileSync(path.join(root, name), 'utf8')]));
}
