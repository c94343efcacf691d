import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { verifyCopy } from '../../src/build/disk/verify.ts';
import { hasZimTools, writeZim } from '../../src/build/disk/zim.ts';
import { sha256Of } from '../../src/offline/pack.ts';
import { SENSITIVE_PAGES } from '../../src/i18n/routes.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { DISK_POLICY } from '../../src/offline/disk/page.ts';
import { readList } from '../../src/offline/disk/list.ts';
import { diskFiles, diskZipFile } from '../disk.ts';
import { canonicalOf, pageAt } from './dist.ts';

const origin = new URL(canonicalOf(pageAt('/en/'))).origin;

/** What is wrong with the addresses and the scripts of the pages of a tree. */
function troubles(files: ReadonlyMap<string, Uint8Array>): { checked: number; found: string[] } {
  const found: string[] = [];
  let checked = 0;
  for (const [file, body] of files) {
    if (!file.endsWith('.html')) continue;
    const html = strFromU8(body);
    if (!html.includes(`content="${DISK_POLICY}"`)) found.push(`${file}: another policy`);
    if (/<script(?![^>]*\ssrc=)|type="?module|\son\w+=["']|\sstyle=["']/.test(html)) found.push(`${file}: a script or style of its own`);
    for (const [, name = '', value = ''] of html.matchAll(/\s(href|src|action|poster|data-[\w-]+)=["']([^"']*)["']/g)) {
      if (value.startsWith('/') || value.startsWith(`${origin}/`)) found.push(`${file}: ${name}="${value}"`);
      if (/^([a-z]+:|#)/.test(value) || (name.startsWith('data-') && !/^\.\.?\//.test(value)) || name === 'data-root') continue;
      checked++;
      const target = path.posix.join(path.posix.dirname(file), value.replace(/[?#].*/s, ''));
      if (!files.has(target)) found.push(`${file}: ${name}="${value}" leads to nothing`);
    }
  }
  return { checked, found };
}

describe.each(['all', 'es'])('the disk edition %s', (name) => {
  const files = diskFiles(name);
  const pages = [...files.keys()].filter((file) => file.endsWith('.html'));

  test('has relative addresses alone, and each leads to one of its files', () => {
    const { checked, found } = troubles(files);
    expect(found).toEqual([]);
    expect(checked).toBeGreaterThan(pages.length * 20);
  });

  test('keeps what may put a person at risk out', () => {
    const sensitive = new RegExp(`^\\w+/(${SENSITIVE_PAGES.join('|')})/|^assets/(${SENSITIVE_PAGES.join('|')})-data-`);
    expect([...files.keys()].filter((file) => sensitive.test(file))).toEqual([]);
    expect(pages.filter((file) => strFromU8(files.get(file)!).includes('data-sensitive'))).toEqual([]);
  });

  test('is whole by its own list, which the list beside the zip confirms', () => {
    const zip = diskZipFile(name);
    expect(verifyCopy(zip).report).toContain('is whole');
    const { digests } = readList(readFileSync(path.join(path.dirname(zip), 'SHA256SUMS'), 'utf8'));
    expect(digests.get(path.basename(zip))).toBe(sha256Of(readFileSync(zip)));
  });

  test('has a manifest of each of its languages, with the digests of its own files', () => {
    for (const language of name === 'all' ? LANGUAGES : ['es']) {
      const manifest = JSON.parse(strFromU8(files.get(`manifest-${language}.json`)!)) as { files: [string, string][] };
      expect(manifest.files.length).toBeGreaterThan(300);
      expect(manifest.files.filter(([file, digest]) => sha256Of(files.get(file) ?? new Uint8Array()) !== digest)).toEqual([]);
    }
  });
});

test('every page that the scripts of an edition lead to is in it', () => {
  const files = diskFiles('all');
  const addresses = [...files].flatMap(([file, body]) =>
    file.startsWith('assets/') && file.endsWith('.js')
      ? [...strFromU8(body).matchAll(/"\/((?:en|es|pt|fr|assets)\/[\w./-]*)/g)].map(([, address = '']) => address)
      : [],
  );
  const absent = addresses.filter((address) => !files.has(address.replace(/\/$/, '/index.html')));
  expect([...new Set(absent)]).toEqual([]);
  expect(addresses.length).toBeGreaterThan(1000);
});

test('a link to nowhere, an address of the site and a module are found', () => {
  const page = (body: string): Uint8Array => new TextEncoder().encode(`<meta content="${DISK_POLICY}">${body}`);
  const planted = new Map([
    ['en/a.html', page('<a href="b.html">b</a> <a href="../c.html#x">c</a> <a href="/en/">d</a>')],
    ['en/b.html', page(`<script type="module" src="../s.js"></script> <a href="${origin}/en/">e</a> <p data-words="../../none.js"></p>`)],
    ['en/c.html', page('').slice(1)],
  ]);
  expect(troubles(planted).found).toEqual([
    'en/a.html: href="../c.html#x" leads to nothing',
    'en/a.html: href="/en/"',
    'en/a.html: href="/en/" leads to nothing',
    'en/b.html: a script or style of its own',
    'en/b.html: src="../s.js" leads to nothing',
    `en/b.html: href="${origin}/en/"`,
    'en/b.html: data-words="../../none.js" leads to nothing',
  ]);
});

test.skipIf(!hasZimTools())('the file for Kiwix passes zimcheck (skipped where zim-tools are not installed)', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'zim-'));
  try {
    const file = path.join(folder, 'es.zim');
    writeZim(diskFiles('es'), ['es'], 'hemispheric-compendium_es', 'test', file, path.join(folder, 'tree'));
    expect(statSync(file).size).toBeGreaterThan(1e6);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
