import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildCompendium } from '../../src/compendium/build.ts';
import { noCache } from '../../src/compendium/cache.ts';
import { readContent } from '../../src/compendium/files.ts';
import { renderText } from '../../src/compendium/render.ts';
import { textFor } from '../../src/compendium/words.ts';
import type { Compendium } from '../../src/compendium/types.ts';
import { guard } from '../../src/markdown/guard.ts';
import { parseText } from '../../src/markdown/parse.ts';
import { KINDS } from '../../src/model/kind.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { unsafeParts } from '../fixtures/safe-html.ts';

const files = readContent(path.resolve(import.meta.dirname, '../..'));
const texts = [...files].filter(([file]) => file.endsWith('.mdx'));

describe('the texts of content/', () => {
  test('are read, and there are some of every kind', () => {
    expect(KINDS.filter((kind) => !texts.some(([file]) => file.startsWith(`content/${kind}/`)))).toEqual([]);
  });

  test('can all be parsed', () => {
    expect(texts.flatMap(([file, text]) => parseText(text, file).findings)).toEqual([]);
  });

  test('hold only what the guard allows', () => {
    const refused = texts.flatMap(([file, text]) => {
      const { tree } = parseText(text, file);
      return tree ? guard(tree, file) : [];
    });
    expect(refused).toEqual([]);
  });
});

describe('the HTML of content/', () => {
  let compendium: Compendium;
  beforeAll(() => {
    compendium = buildCompendium(files, noCache).compendium;
  });

  test('is made of every text, with nothing in it but the allowed elements and attributes', () => {
    const unsafe = compendium.entries.flatMap((entry) =>
      Object.values(entry.texts).flatMap((text) =>
        unsafeParts(renderText(compendium, text, text.language, noCache)).map((part) => `${text.file}: ${part}`),
      ),
    );
    expect(unsafe).toEqual([]);
  });

  test('is made for readers of every language, of the original where there is no translation', () => {
    const untranslated = compendium.entries.filter((entry) => LANGUAGES.some((language) => !entry.texts[language]));
    for (const entry of untranslated.slice(0, 20)) {
      for (const language of LANGUAGES) {
        const { text } = textFor(entry, language);
        for (const [, href = ''] of renderText(compendium, text, language, noCache).matchAll(/href="(\/[^"]*)"/g)) {
          expect(href, text.file).toMatch(new RegExp(`^/${language}/`));
        }
      }
    }
  });

  test('has each section of a text under its id, once', () => {
    for (const { texts: own } of compendium.entries) {
      for (const text of Object.values(own)) {
        const ids = [...renderText(compendium, text, text.language, noCache).matchAll(/<h2 id="([^"]*)"/g)].map(([, id]) => id);
        expect(ids, text.file).toEqual(text.sections.map(({ id }) => id));
      }
    }
  });
});
