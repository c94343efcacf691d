import { gunzipSync } from 'node:zlib';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { GroupIndex } from '../../../src/offline/edition-file.ts';
import { packGroup, sha256Of, type SiteFile } from '../../../src/offline/pack.ts';
import { withMarks, withWords } from '../../../src/offline/marks.ts';

const WORDS = ['2026-11-24-5fbb7463', 'Edition of 24 November 2026'];
const NEXT = ['2026-12-01-00aa11bb', 'Edition of 1 December 2026'];

/** Pages of real words, many enough for many parts: each entry's text with the foot that every page has. */
const pages = (words: readonly string[]): SiteFile[] =>
  readdirSync('content/mechanisms').map((slug) => ({
    path: `en/mechanisms/${slug}/index.html`,
    body: Buffer.from(`${readFileSync(path.join('content/mechanisms', slug, 'en.mdx'), 'utf8').repeat(3)} ${words.join(' ')}`),
  }));

function unpacked({ index, parts }: ReturnType<typeof packGroup>): Map<string, string> {
  const { files, parts: listed } = JSON.parse(index.body.toString()) as GroupIndex;
  const bodies = parts.map(({ body }) => gunzipSync(body));
  expect(listed).toEqual(parts.map(({ sha256, body }) => [sha256, body.length]));
  return new Map(files.map(([name, part, offset, length]) => [name, bodies[part]!.subarray(offset, offset + length).toString()]));
}

describe('a packed group', () => {
  test('gives each file back as it was, once the words of the edition stand again', () => {
    const files = pages(WORDS);
    const out = unpacked(packGroup(files, [], WORDS));
    expect(out.size).toBe(files.length);
    for (const { path: name, body } of files) expect(withWords(out.get(name) ?? '', WORDS)).toBe(body.toString());
  });

  test('has each part under the digest of its bytes, none too large', () => {
    const { parts } = packGroup(pages(WORDS), [], WORDS);
    expect(parts.length).toBeGreaterThan(2);
    for (const { sha256, body } of parts) {
      expect(sha256Of(body)).toBe(sha256);
      expect(gunzipSync(body).length).toBeLessThanOrEqual(600_000);
    }
  });

  test('is the same in the next edition where no page has changed, and loses few parts where one has', () => {
    const before = packGroup(pages(WORDS), [], WORDS);
    expect(packGroup(pages(NEXT), [], NEXT)).toEqual(before);
    const changed = pages(NEXT).map((file, index) =>
      index === 5 ? { ...file, body: Buffer.concat([file.body, Buffer.from('more')]) } : file,
    );
    const had = new Set(before.parts.map(({ sha256 }) => sha256));
    const lost = packGroup(changed, [], NEXT).parts.filter(({ sha256 }) => !had.has(sha256));
    expect(lost.length).toBeGreaterThan(0);
    expect(lost.length).toBeLessThanOrEqual(2);
  });

  test('does not depend on the order of the files', () => {
    expect(packGroup(pages(WORDS).reverse(), [], WORDS)).toEqual(packGroup(pages(WORDS), [], WORDS));
  });
});

describe('the marks of an edition', () => {
  test('refuse a text that holds one already', () => {
    expect(() => withMarks('a \uE0000\uE001 b', WORDS)).toThrow('reserved');
  });

  test('let the same words stand for another edition', () => {
    expect(withWords(withMarks('Edition of 24 November 2026 (2026-11-24-5fbb7463)', WORDS), NEXT)).toBe(
      'Edition of 1 December 2026 (2026-12-01-00aa11bb)',
    );
  });
});
