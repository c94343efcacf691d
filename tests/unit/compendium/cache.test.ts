import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildCompendium } from '../../../src/compendium/build.ts';
import { fileCache, noCache } from '../../../src/compendium/cache.ts';
import { renderText } from '../../../src/compendium/render.ts';
import { goodContent, MECHANISM } from '../../fixtures/content.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const content = goodContent();

let root = '';
let folder = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'cache-'));
  folder = path.join(root, '.cache', 'texts');
  symlinkSync(path.join(ROOT, 'src'), path.join(root, 'src'));
  writeFileSync(path.join(root, 'package-lock.json'), '{}');
});
afterEach(() => rmSync(root, { recursive: true }));

/** A cache that counts how often something had to be computed. */
function counting() {
  const cache = fileCache(root);
  const counts = { computed: 0 };
  const counted = {
    get: <T>(name: string, parts: readonly string[], compute: () => T): T =>
      cache.get(name, parts, () => {
        counts.computed++;
        return compute();
      }),
  };
  return { counts, cache: counted };
}

describe('a cached compendium', () => {
  test('is the fresh one, to the last value', () => {
    const fresh = buildCompendium(content.files, noCache);
    buildCompendium(content.files, fileCache(root));
    const { counts, cache } = counting();
    expect(buildCompendium(content.files, cache)).toStrictEqual(fresh);
    expect(counts.computed).toBe(0);
  });

  test('has the findings of the fresh one', () => {
    const { files } = content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', 'Fewer than <10.');
    const { findings } = buildCompendium(files, noCache);
    buildCompendium(files, fileCache(root));
    expect(buildCompendium(files, fileCache(root)).findings).toStrictEqual(findings);
    expect(findings).toHaveLength(1);
  });

  test('computes a changed file again, and only that', () => {
    buildCompendium(content.files, fileCache(root));
    const { counts, cache } = counting();
    const changed = content.change(`${MECHANISM}/en.mdx`, 'title: Hearing a witness', 'title: Hearing an expert');
    const { compendium } = buildCompendium(changed.files, cache);
    expect(compendium.entries[0]?.texts.en?.title).toBe('Hearing an expert under the Nassau Convention');
    expect(counts.computed).toBe(1);
  });
});

describe('cached HTML', () => {
  const html = (from: typeof content) => {
    const { compendium } = buildCompendium(from.files, noCache);
    const text = compendium.entries[0]?.texts.en;
    return text ? renderText(compendium, text, 'en', fileCache(root)) : '';
  };

  test('changes with what the text points at', () => {
    expect(html(content)).toContain('How to hear a witness who is abroad');
    const renamed = content.change(
      'content/guides/witness-abroad/en.mdx',
      'title: How to hear a witness who is abroad',
      'title: Witnesses abroad',
    );
    expect(html(renamed)).toContain('>Witnesses abroad</a>');
    expect(html(content)).toContain('How to hear a witness who is abroad');
  });

  test('changes with the title of a cited source', () => {
    html(content);
    const retitled = content.change('content/sources/nassau-text.yaml', 'title: Inter-American Convention', 'title: The Convention');
    expect(html(retitled)).toContain('title="The Convention on Mutual Assistance');
  });
});

describe('a cache', () => {
  test('takes a damaged file for none', () => {
    expect(fileCache(root).get('text', ['a'], () => ({ value: 1 }))).toEqual({ value: 1 });
    for (const name of readdirSync(folder)) writeFileSync(path.join(folder, name), '{"value": ');
    expect(fileCache(root).get('text', ['a'], () => ({ value: 2 }))).toEqual({ value: 2 });
    expect(fileCache(root).get('text', ['a'], () => ({ value: 3 }))).toEqual({ value: 2 });
  });

  test('is void when the program changes', () => {
    fileCache(root).get('text', ['a'], () => 1);
    writeFileSync(path.join(root, 'package-lock.json'), '{ "version": 2 }');
    expect(fileCache(root).get('text', ['a'], () => 2)).toBe(2);
  });

  test('works where nothing can be written', () => {
    mkdirSync(path.dirname(folder));
    writeFileSync(folder, 'a file where the folder should be');
    expect(fileCache(root).get('text', ['a'], () => 1)).toBe(1);
    expect(buildCompendium(content.files, fileCache(root))).toStrictEqual(buildCompendium(content.files, noCache));
  });

  test('leaves no half-written file behind', () => {
    buildCompendium(content.files, fileCache(root));
    expect(readdirSync(folder).filter((name) => !name.endsWith('.json'))).toEqual([]);
  });

  test('does not hide an error of what it computes', () => {
    expect(() =>
      fileCache(root).get('text', ['a'], () => {
        throw new Error('A mistake in the program.');
      }),
    ).toThrow('A mistake in the program.');
  });
});
