import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { entryPage } from '../../src/i18n/routes.ts';
import type { Kind } from '../../src/model/kind.ts';
import { attribute, compendium, DIST, pageAt, type Page } from './dist.ts';

const MEDIAN = 14_000;
const LARGEST = 20_000;
/** States and instruments list every party; these three are what a reader on a bad line opens. */
const LEAN: readonly Kind[] = ['mechanisms', 'practices', 'guides'];

interface Weight {
  address: string;
  kind: Kind;
  bytes: number;
  requests: number;
}

let weights: Weight[] = [];

beforeAll(async () => {
  const originals = compendium().compendium.entries.map((entry) => ({ kind: entry.kind, page: pageAt(entryPage(entry.original, entry)) }));
  weights = await Promise.all(originals.map(async ({ kind, page }) => ({ address: page.address, kind, ...(await weigh(page)) })));
  weights.sort((a, b) => b.bytes - a.bytes);
});

test(`an entry's page weighs at most ${MEDIAN} bytes in the middle case, with its sheet and scripts`, () => {
  const worst = weights.slice(0, 5).map(({ address, bytes }) => `${bytes} ${address}`);
  const median = weights[Math.floor(weights.length / 2)]?.bytes ?? 0;
  console.log(`Entry page, HTML + CSS + JS in brotli: median ${median} bytes of ${weights.length}; largest:\n  ${worst.join('\n  ')}`);
  expect(weights.length).toBeGreaterThan(200);
  expect(median).toBeGreaterThan(3000);
  expect(median).toBeLessThanOrEqual(MEDIAN);
});

test(`no mechanism, practice or guide weighs more than ${LARGEST} bytes`, () => {
  expect(weights.filter(({ kind, bytes }) => LEAN.includes(kind) && bytes > LARGEST)).toEqual([]);
});

test('an entry needs at most four requests', () => {
  expect(weights.filter(({ requests }) => requests > 4)).toEqual([]);
});

const compress = promisify(brotliCompress);
const sizes = new Map<string, Promise<number>>();

const compressed = async (content: string | Buffer): Promise<number> =>
  (await compress(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })).length;

function fileSize(address: string): Promise<number> {
  const size = sizes.get(address) ?? compressed(readFileSync(path.join(DIST, address)));
  sizes.set(address, size);
  return size;
}

/** What a browser loads for a page before anyone touches it; the icon is a request and no part of the budget of bytes. */
async function weigh(page: Page): Promise<{ bytes: number; requests: number }> {
  const files = page.elements.flatMap((element) => {
    // The image of a figure is loaded when a reader comes to it.
    if (element.tagName === 'img' && attribute(element, 'loading') === 'lazy') return [];
    if (element.tagName === 'script' || element.tagName === 'img') return attribute(element, 'src') ?? [];
    return element.tagName === 'link' && /^(stylesheet|icon|preload|modulepreload)$/.test(attribute(element, 'rel') ?? '')
      ? (attribute(element, 'href') ?? [])
      : [];
  });
  const parts = await Promise.all(files.filter((file) => !file.startsWith('/icon')).map(fileSize));
  const html = await compressed(page.html);
  return { bytes: parts.reduce((sum, size) => sum + size, html), requests: 1 + files.length };
}
