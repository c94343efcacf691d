import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8 } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSite } from '../../../src/build/disk/site-files.ts';
import { diskTree, type Tree } from '../../../src/build/disk/tree.ts';
import { sha256Of } from '../../../src/offline/pack.ts';
import { verifyCopy } from '../../../src/build/disk/verify.ts';
import { writeTree } from '../../../src/build/disk/zim.ts';
import { diskZip } from '../../../src/build/disk/zip.ts';
import type { Language } from '../../../src/model/language.ts';
import { readList } from '../../../src/offline/disk/list.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'compendium disk é '))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const page = (lang: string, body: string): string =>
  `<!doctype html><html lang="${lang}"><head><meta http-equiv="Content-Security-Policy" content="x"><link rel="stylesheet" href="/assets/a.css"></head><body data-edition="2026-11-24-abcdef01">${body}</body></html>`;

/** A small site of two languages as a build leaves it. */
const SITE: Record<string, string> = {
  'index.html': page('en', '<a href="/en/">en</a> <a href="/es/">es</a>'),
  'en/index.html': page('en', '<h1>Home</h1><a href="/en/referral/">help</a> <a href="/es/">es</a>'),
  'es/index.html': page('es', '<h1>Inicio</h1>'),
  'en/referral/index.html': page('en', '<p data-data="/assets/referral-data-en.01234567.js"></p>'),
  'en/offline/not-kept/index.html': page('en', ''),
  'id/M-001/index.html': page('en', '<a href="/es/">es</a>'),
  '404.html': page('en', ''),
  _headers: '/*',
  'sitemap.xml': '<urlset/>',
  'worker.js': '',
  'icon.svg': '<svg/>',
  'app-en.webmanifest': '{}',
  'offline/edition.json': '{}',
  'offline/manifest-en.json': JSON.stringify({
    edition: { id: '2026-11-24-abcdef01', date: '2026-11-24' },
    language: 'en',
    files: [['en/index.html', 'of the site']],
    entries: [],
  }),
  'assets/a.css': 'a{background:url(/icon.svg)}',
  'assets/referral-data-en.01234567.js': '',
  'assets/channels-words-es.01234567.js': '',
  'pagefind/e/en/pagefind.js': 'import.meta.url;import.meta.url;import.meta.url;import.meta.url;export{a};',
  'pagefind/e/en/wasm.unknown.pagefind': 'x',
  'pagefind/e/en/wasm.en.pagefind': 'x',
  'pagefind/e/en/pagefind-entry.json': '{}',
  'pagefind/e/en/index/en_1.pf_index': 'words',
};

function tree(languages: Language[], sensitive = false): Tree {
  const dist = path.join(folder, 'dist');
  for (const [file, text] of Object.entries(SITE)) {
    mkdirSync(path.dirname(path.join(dist, file)), { recursive: true });
    writeFileSync(path.join(dist, file), text);
  }
  return diskTree(readSite(dist), { languages, sensitive, date: '2026-11-24', licences: { 'LICENSE.txt': 'MIT' } });
}

describe('an edition', () => {
  test('holds the pages of its languages, what they load, the search as scripts, and what tells of it', () => {
    expect([...tree(['en']).keys()].sort()).toEqual([
      'LICENSE.txt',
      'README.txt',
      'SHA256SUMS.txt',
      'assets/a.css',
      'en/index.html',
      'en/not-in-this-edition.html',
      'es/not-in-this-edition.html',
      'fr/not-in-this-edition.html',
      'icon.svg',
      'id/M-001/index.html',
      'index.html',
      'manifest-en.json',
      'pagefind/e/en/index/en_1.pf_index.js',
      'pagefind/e/en/pagefind-entry.json.js',
      'pagefind/e/en/wasm.en.pagefind.js',
      'pagefind/e/engine.js',
      'pt/not-in-this-edition.html',
    ]);
  });

  test('begins with its home where it has one language, with the choice where it has more', () => {
    expect(strFromU8(tree(['es']).get('index.html')!)).toContain('<h1>Inicio</h1>');
    expect(strFromU8(tree(['en', 'es']).get('index.html')!)).toContain('<a href="./en/index.html">en</a>');
  });

  test('takes what may put a person at risk along only when told to; a link to it leads to the page that says so', () => {
    const careful = tree(['en']);
    expect([...careful.keys()].filter((file) => file.includes('referral'))).toEqual([]);
    expect(strFromU8(careful.get('en/index.html')!)).toContain('<a href="../en/not-in-this-edition.html">help</a>');
    const whole = tree(['en'], true);
    expect(whole.has('en/referral/index.html')).toBe(true);
    expect(whole.has('assets/referral-data-en.01234567.js')).toBe(true);
    expect(strFromU8(whole.get('en/index.html')!)).toContain('<a href="../en/referral/index.html">help</a>');
  });

  test('lists every other file with its SHA-256, and its manifest those of its language as they stand in it', () => {
    const made = tree(['en']);
    const { digests } = readList(strFromU8(made.get('SHA256SUMS.txt')!));
    expect([...digests.keys()].sort()).toEqual([...made.keys()].filter((file) => file !== 'SHA256SUMS.txt').sort());
    for (const [file, digest] of digests) expect(sha256Of(made.get(file)!), file).toBe(digest);
    const { files, edition } = JSON.parse(strFromU8(made.get('manifest-en.json')!)) as {
      files: [string, string][];
      edition: { id: string };
    };
    expect(edition.id).toBe('2026-11-24-abcdef01');
    expect(new Map(files).get('en/index.html')).toBe(digests.get('en/index.html'));
    expect(files.map(([file]) => file)).not.toContain('index.html');
  });

  test('is the same zip to the byte, whatever the order of its files and the zone of the clock', () => {
    const made = tree(['en']);
    const zone = process.env['TZ'];
    const first = sha256Of(diskZip(made, 'top', '2026-11-24'));
    try {
      process.env['TZ'] = 'Pacific/Kiritimati';
      expect(sha256Of(diskZip(new Map([...made].reverse()), 'top', '2026-11-24'))).toBe(first);
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
    expect(sha256Of(diskZip(made, 'top', '2026-11-25'))).not.toBe(first);
  });
});

describe('the check of a copy', () => {
  const copy = (): string => path.join(folder, 'copy');
  beforeEach(() => writeTree(tree(['en']), copy()));

  test('a whole copy is said to be whole, as a folder and as a zip', () => {
    expect(verifyCopy(copy())).toEqual({ whole: true, report: `${copy()} is whole: all 16 files are as its list says.` });
    const zip = path.join(folder, 'a.zip');
    writeFileSync(zip, diskZip(tree(['en']), 'compendium', '2026-11-24'));
    expect(verifyCopy(zip).report).toBe(`${zip} is whole: all 16 files are as its list says.`);
  });

  const FAULTS: [fault: string, spoil: (place: string) => void, says: string][] = [
    [
      'one byte altered',
      (place) => {
        const file = path.join(place, 'en/index.html');
        const body = readFileSync(file);
        body[100]! ^= 1;
        writeFileSync(file, body);
      },
      '1 file is altered or damaged:\n  en/index.html\n',
    ],
    ['a file missing', (place) => rmSync(path.join(place, 'icon.svg')), '1 file is missing:\n  icon.svg\n'],
    [
      'a file added',
      (place) => writeFileSync(path.join(place, 'en/extra.html'), ''),
      '1 file does not belong to the edition:\n  en/extra.html\n',
    ],
    [
      'the list tampered with: another digest',
      (place) => {
        const file = path.join(place, 'SHA256SUMS.txt');
        writeFileSync(file, readFileSync(file, 'utf8').replace(/^[0-9a-f]{64}(?=  icon\.svg)/m, '0'.repeat(64)));
      },
      '1 file is altered or damaged:\n  icon.svg\n',
    ],
    [
      'the list tampered with: a line taken out and one that is none',
      (place) => {
        const file = path.join(place, 'SHA256SUMS.txt');
        writeFileSync(file, readFileSync(file, 'utf8').replace(/^.*  icon\.svg$/m, 'nonsense'));
      },
      '1 file does not belong to the edition:\n  icon.svg\n1 line of SHA256SUMS.txt cannot be read:\n  nonsense\n',
    ],
  ];
  test.for(FAULTS)('%s', ([, spoil, says]) => {
    spoil(copy());
    expect(verifyCopy(copy())).toEqual({ whole: false, report: `${copy()} is not as its list says.\n${says}Take a fresh copy.` });
  });

  test('what is no copy is said to be none', () => {
    const file = path.join(folder, 'not.zip');
    writeFileSync(file, strToU8('not a zip'));
    expect(verifyCopy(file).report).toContain('damaged, or no zip of a disk edition');
    expect(verifyCopy(path.join(folder, 'nothing')).report).toContain('There is nothing at');
    expect(verifyCopy(path.join(folder, 'dist')).report).toContain('has no SHA256SUMS.txt');
    const cut = path.join(folder, 'cut.zip');
    writeFileSync(cut, diskZip(tree(['en']), 'compendium', '2026-11-24').subarray(0, 5000));
    expect(verifyCopy(cut).whole).toBe(false);
  });
});
