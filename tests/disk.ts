import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { editionOfSite } from '../src/build/disk/site-files.ts';

const FOLDER = path.resolve('dist-offline');

/** The zip of a disk edition, `es` or `all`; it must be of the same edition as dist/. */
export function diskZipFile(name: string): string {
  const file = path.join(FOLDER, `${editionOfSite('dist') ?? ''}-${name}.zip`);
  if (!existsSync(file)) throw new Error(`There is no ${file}: run npm run offline first.`);
  return file;
}

/** The files of a disk edition by their path below its top folder. */
export function diskFiles(name: string): Map<string, Uint8Array> {
  const files = Object.entries(unzipSync(readFileSync(diskZipFile(name))));
  return new Map(files.map(([file, body]) => [file.slice(file.indexOf('/') + 1), body]));
}

/** Unzips a disk edition into a folder whose name has a space and an accent, as people's folders do; gives its top folder. */
export function unzipDisk(name: string, as = name): string {
  const folder = path.resolve('.cache', 'disk', `Compendio en inglés y español, nº 1 ${as}`);
  rmSync(folder, { recursive: true, force: true });
  for (const [file, body] of Object.entries(unzipSync(readFileSync(diskZipFile(name))))) {
    const place = path.join(folder, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, body);
  }
  const [top = ''] = readdirSync(folder);
  return path.join(folder, top);
}
