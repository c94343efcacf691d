import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildSite, ContentError } from '../../src/build/run.ts';
import { ROOT } from './dist.ts';

/** Faults in a copy of the real content: file, what is planted, and what the report must say of it. */
const FAULTS: [file: string, plant: (text: string) => string, said: RegExp][] = [
  ['mechanisms/hear-witness-by-video/entry.yaml', (text) => text.replace(/^family:.*$/m, ''), /family/],
  ['practices/argentina-protex/entry.yaml', (text) => text.replace('[ARG]', '[ARX]'), /ARX/],
  ['guides/witness-abroad/en.mdx', (text) => `${text}\nLess than <10 days.\n`, /sign < before a number/],
];

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'compendium-'));
  for (const part of ['content', 'src', 'package-lock.json']) cpSync(path.join(ROOT, part), path.join(root, part), { recursive: true });
  mkdirSync(path.join(root, 'dist'));
  writeFileSync(path.join(root, 'dist', 'index.html'), 'the earlier edition');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

test('faults in the content stop the build, each named at its place, and the earlier site stays as it was', async () => {
  for (const [file, plant] of FAULTS) {
    const place = path.join(root, 'content', file);
    writeFileSync(place, plant(readFileSync(place, 'utf8')));
  }
  const error: unknown = await buildSite(root).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ContentError);
  const lines = (error as Error).message.split('\n');
  for (const [file, , said] of FAULTS) {
    expect(lines.filter((line) => new RegExp(`^ *content/${file}:\\d+:\\d+ `).test(line)).join('\n'), file).toMatch(said);
  }
  expect(readdirSync(path.join(root, 'dist'))).toEqual(['index.html']);
  expect(readFileSync(path.join(root, 'dist', 'index.html'), 'utf8')).toBe('the earlier edition');
});
