import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openContent, readContent } from '../../../src/compendium/files.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'content-'));
  put('content/ids.csv', 'id,kind,slug\n');
});
afterEach(() => rmSync(root, { recursive: true }));

function put(name: string, text: string | Buffer): void {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), text);
}
const refused = (): string[] => openContent(root).refused.map(({ file, rule, message }) => `${file} ${rule} ${message}`);

describe('the content of a folder', () => {
  test('is the text of each file by its path, in order, without the pages and words of the site', () => {
    put('content/sources/b.yaml', 'b');
    put('content/guides/a/es.mdx', 'á');
    put('content/ui/en.json', '{}');
    put('content/pages/about/en.mdx', '---\ntitle: A\n---\n\nSee [the list](/en/status/) and `entry.yaml`.\n');
    expect([...readContent(root)]).toEqual([
      ['content/guides/a/es.mdx', 'á'],
      ['content/ids.csv', 'id,kind,slug\n'],
      ['content/sources/b.yaml', 'b'],
    ]);
    expect(refused()).toEqual([]);
  });

  test('has nothing refused in this project', () => {
    const { files, refused: found } = openContent(ROOT);
    expect(found).toEqual([]);
    expect(files.size).toBeGreaterThan(500);
  });
});

describe('what is refused unread', () => {
  test('a link, to wherever it leads, and nothing of what it leads to is read', () => {
    put('outside/secret.mdx', 'secret');
    put('content/guides/a/entry.yaml', 'id: a');
    symlinkSync('../../../outside/secret.mdx', path.join(root, 'content/guides/a/en.mdx'));
    symlinkSync('../../outside', path.join(root, 'content/guides/b'), 'junction');
    symlinkSync('nowhere', path.join(root, 'content/guides/a/es.mdx'));
    const said = 'file-name This is a link to another place of the disk, and was not followed.';
    expect(refused()).toEqual([`content/guides/b ${said}`, `content/guides/a/en.mdx ${said}`, `content/guides/a/es.mdx ${said}`]);
    expect([...readContent(root).values()].join()).not.toContain('secret');
  });

  test('content itself, when it is a link', () => {
    rmSync(path.join(root, 'content'), { recursive: true });
    put('elsewhere/ids.csv', 'id,kind,slug\n');
    symlinkSync('elsewhere', path.join(root, 'content'), 'junction');
    expect(refused()).toHaveLength(1);
    expect(readContent(root).size).toBe(0);
  });

  test.each([
    ['.DS_Store', '.DS_Store', 'begins with a point'],
    ['guía', 'guía', 'signs that not every system can write'],
    ['a\u202eb', 'a<U+202E>b', 'signs that not every system can write'],
    ['a b', 'a b', 'signs that not every system can write'],
    ['con.mdx', 'con.mdx', 'for a device'],
    ['LPT1', 'LPT1', 'for a device'],
    ['a'.repeat(101), 'a'.repeat(101), 'too long'],
  ])('a name as %j', (name, shown, why) => {
    put(`content/guides/${name}`, 'a');
    expect(refused()).toHaveLength(1);
    expect(refused()[0]).toContain(`content/guides/${shown} file-name `);
    expect(refused()[0]).toContain(why);
  });

  test('one of two names that differ in capitals alone', () => {
    put('content/guides/a/en.mdx', 'a');
    put('content/guides/A/en.mdx', 'a');
    expect(refused()).toEqual([
      'content/guides/a file-name This name and "A" differ only in capitals: some systems take them for one file.',
    ]);
  });

  test('a file that is too large to be opened', () => {
    put('content/guides/a/en.mdx', Buffer.alloc(5_000_001, 97));
    expect(refused()).toEqual(['content/guides/a/en.mdx file-too-large The file has 5000001 bytes, and was not opened.']);
  });

  test('program code in a page of the site, and whatever is no page', () => {
    put('content/pages/about/en.mdx', '---\ntitle: A\n---\n\nexport const a = 1\n\n[b](javascript:c)\n');
    put('content/pages/about/Block.astro', 'a');
    put('content/ui/es.json', '{ "a": "\u200b" }');
    expect(
      refused()
        .map((words) => words.split(' ').slice(0, 2).join(' '))
        .sort(),
    ).toEqual([
      'content/pages/about/Block.astro file-name',
      'content/pages/about/en.mdx link-address',
      'content/pages/about/en.mdx mdx-node',
      'content/ui/es.json hidden-character',
    ]);
  });
});
