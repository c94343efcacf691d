import { describe, expect, test } from 'vitest';
import { changesBetween } from '../../../src/offline/changes.ts';
import type { EntryRow } from '../../../src/offline/edition-file.ts';
import { groupOf, groupsFor } from '../../../src/offline/groups.ts';
import { readManifest } from '../../../src/offline/manifest.ts';

describe('the group of a file', () => {
  test.each([
    ['en/index.html', 'en'],
    ['pt/terms/extradition/index.html', 'pt'],
    ['assets/strings-es.0a1b2c3d.js', 'shared'],
    ['assets/compare-data-es.0a1b2c3d.js', 'es'],
    ['assets/mechanism-M-004-fr.0a1b2c3d.js', 'fr'],
    ['pagefind/2026-11-24-5fbb7463/es/pagefind.js', 'es'],
    ['assets/channels-data.0a1b2c3d.js', 'shared'],
    ['assets/site.0a1b2c3d.js', 'shared'],
    ['index.html', 'shared'],
    ['id/M-001/index.html', 'shared'],
    ['es/offline/not-kept/index.html', 'shared'],
    ['es/offline/index.html', 'es'],
    ['en/referral/index.html', 'referral-en'],
    ['assets/referral-data-en.0a1b2c3d.js', 'referral-en'],
    ['worker.js', undefined],
    ['offline/edition.json', undefined],
    ['_headers', undefined],
  ])('%s is %s', (file, group) => expect(groupOf(file)).toBe(group));

  test('pages that may put a person at risk come only when they are asked for', () => {
    expect(groupsFor(['en'], false)).toEqual(['shared', 'en']);
    expect(groupsFor(['en', 'es'], true)).toEqual(['shared', 'en', 'es', 'referral-en', 'referral-es']);
  });
});

describe('what changed between two editions', () => {
  const row = (id: string, digest: string, path = `mechanisms/${id}`): EntryRow => ({ id, path, title: id, revised: '2026-11-24', digest });

  test('is told by id, so that a page that moved is not a new one', () => {
    const older = [row('M-001', 'a'), row('M-002', 'a'), row('M-003', 'a'), row('1', 'a', 'recommendations/1'), row('1', 'b', 'terms/1')];
    const newer = [
      row('M-001', 'b'),
      row('M-002', 'a', 'mechanisms/moved'),
      row('M-004', 'a'),
      row('1', 'a', 'recommendations/1'),
      row('1', 'b', 'terms/1'),
    ];
    const { changed, added, gone } = changesBetween(older, newer);
    expect([changed, added, gone].map((rows) => rows.map(({ id }) => id))).toEqual([['M-001'], ['M-004'], ['M-003']]);
  });
});

describe('a file chosen as a manifest', () => {
  const manifest = { edition: { id: 'x', date: '2026-11-24' }, language: 'en', files: [], entries: [] };

  test('is read when it is one', () => expect(readManifest(JSON.stringify(manifest))).toEqual(manifest));

  test.each([
    '',
    'null',
    '[]',
    '{}',
    '<html>',
    JSON.stringify({ ...manifest, entries: [{ id: 1 }] }),
    JSON.stringify({ ...manifest, entries: [null] }),
  ])('is refused when it is %s', (text) => expect(readManifest(text)).toBeUndefined());
});
