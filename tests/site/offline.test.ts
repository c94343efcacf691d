import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/model/language.ts';
import { EDITION_FILE, indexAddress, partAddress, type EditionFile, type GroupIndex } from '../../src/offline/edition-file.ts';
import { manifestName, type Manifest } from '../../src/offline/manifest.ts';
import { withWords } from '../../src/offline/marks.ts';
import { sha256Of } from '../../src/offline/pack.ts';
import { DIST, pages } from './dist.ts';

const at = (address: string): Buffer => readFileSync(path.join(DIST, address));
const edition = JSON.parse(at(EDITION_FILE).toString()) as EditionFile;
const indexOf = (group: string): GroupIndex => JSON.parse(at(indexAddress(edition.groups[group]!.index)).toString()) as GroupIndex;
const pathsIn = (group: string): string[] => indexOf(group).files.map(([file]) => withWords(file, edition.words));

describe('the packs of the edition', () => {
  test('hold every file as it stands in dist/, under digests that are true', () => {
    for (const [name, { index, bytes }] of Object.entries(edition.groups)) {
      expect(sha256Of(at(indexAddress(index))), name).toBe(index);
      const { parts, files } = indexOf(name);
      expect(
        parts.reduce((sum, [, size]) => sum + size, at(indexAddress(index)).length),
        name,
      ).toBe(bytes);
      const bodies = parts.map(([sha256, size]) => {
        const part = at(partAddress(sha256));
        expect([sha256Of(part), part.length]).toEqual([sha256, size]);
        return gunzipSync(part);
      });
      for (const [file, part, offset, length] of files) {
        const body = bodies[part]!.subarray(offset, offset + length);
        const published = at(withWords(file, edition.words));
        const restored = file.endsWith('.html') ? Buffer.from(withWords(body.toString(), edition.words)) : body;
        expect(restored.equals(published), file).toBe(true);
      }
    }
  });

  test('hold all that a page of theirs asks for', () => {
    for (const language of LANGUAGES) {
      const kept = new Set([...pathsIn('shared'), ...pathsIn(language)]);
      const wanted = pages()
        .filter(({ address }) => kept.has(`${address.slice(1)}index.html`))
        .flatMap(({ html }) =>
          [...html.matchAll(/(?:src|href|data-[a-z-]+)="(\/(?:assets|images|icon)[^"#?]*)"/g)].map(([, file]) => file!.slice(1)),
        );
      expect(wanted.length).toBeGreaterThan(1000);
      expect([...new Set(wanted)].filter((file) => !kept.has(file))).toEqual([]);
    }
  });

  test('hold every page of a language but those that may put a person at risk', () => {
    for (const language of LANGUAGES) {
      const files = pages()
        .filter((page) => page.language === language)
        .map(({ address }) => `${address.slice(1)}index.html`);
      const kept = new Set([...pathsIn(language), ...pathsIn('shared')]);
      expect(files.filter((file) => !kept.has(file))).toEqual([`${language}/referral/index.html`]);
      expect(pathsIn(`referral-${language}`)).toContain(`${language}/referral/index.html`);
    }
  });
});

test('each language has a manifest of its files and entries', () => {
  for (const language of LANGUAGES) {
    const { files, entries, edition: named } = JSON.parse(at(`/offline/${manifestName(language)}`).toString()) as Manifest;
    expect(named.id).toBe(edition.id);
    for (const [file, sha256] of files) expect(sha256Of(at(file)), file).toBe(sha256);
    for (const { path: place } of entries) expect(existsSync(path.join(DIST, language, place, 'index.html')), place).toBe(true);
    expect(entries.length).toBeGreaterThan(200);
  }
});

test('the kill switch stands beside the worker', () => {
  expect(at('/worker.js').toString()).toContain('fetch');
  expect(at('/offline/retire-worker.js').toString()).toContain('unregister');
});
