import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ContentFiles } from '../compendium/files.ts';
import { grownContent } from './corpus.ts';
import { measureScript, type Measured } from './measure.ts';

/** One line of the benchmark's table. */
export interface BenchRow {
  what: string;
  measured: Measured;
  /** What design.md asks for, in seconds; missing where it asks for nothing. */
  limit?: number;
}

const ENTRY = 'content/mechanisms/hear-witness-by-video';
const FILES = 5000;

/** Measures the check of one entry and of everything, with and without its cache, on the real content and grown to 5,000 files. */
export async function benchCheck(root: string, files: ContentFiles): Promise<BenchRow[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'compendium-bench-'));
  try {
    const real = path.join(folder, 'real');
    const grown = path.join(folder, 'grown');
    for (const where of [real, grown]) linkProgram(root, where);
    writeFiles(real, files);
    const many = grownContent(files, FILES);
    writeFiles(grown, many);
    const check = (where: string, ...words: string[]): Promise<Measured> =>
      measureScript(path.join(root, 'scripts', 'check.ts'), words, where);
    return [
      { what: `check, ${files.size} files, no cache`, measured: await check(real) },
      { what: `check, ${files.size} files`, measured: await check(real) },
      { what: 'check of one entry', measured: await check(real, ENTRY), limit: 2 },
      { what: `check, ${many.size} files, no cache`, measured: await check(grown), limit: 20 },
      { what: `check, ${many.size} files`, measured: await check(grown), limit: 20 },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The cache knows a text by the program that read it, so the program must stand beside the content. */
function linkProgram(root: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of ['src', 'package-lock.json', 'node_modules']) symlinkSync(path.join(root, name), path.join(folder, name));
}

function writeFiles(folder: string, files: ContentFiles): void {
  for (const [name, text] of files) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
