import { describe, expect, test } from 'vitest';
import { goodContent, MECHANISM } from '../fixtures/content.ts';
import { error } from '../fixtures/finding.ts';

const content = goodContent();

describe('translation-from accepts', () => {
  test('a translation of an earlier original', () => {
    expect(content.change(`${MECHANISM}/es.mdx`, 'from: 2026-11-20', 'from: 2026-10-01').findings()).toEqual([]);
  });
});

describe('translation-from refuses', () => {
  test('a translation that does not say what it follows', () => {
    expect(content.change(`${MECHANISM}/es.mdx`, 'from: 2026-11-20\n', '').findings()).toEqual([
      error(
        'translation-from',
        `${MECHANISM}/es.mdx`,
        2,
        1,
        'Esta traducción no dice qué versión del original sigue.',
        'Añada «from: 2026-11-20» si sigue el original actual.',
      ),
    ]);
  });
  test('a translation of an original that is still to come', () => {
    expect(content.change(`${MECHANISM}/es.mdx`, 'from: 2026-11-20', 'from: 2026-11-21').findings()).toEqual([
      error(
        'translation-from',
        `${MECHANISM}/es.mdx`,
        5,
        1,
        'Esta traducción sigue una versión del 2026-11-21, pero el original se revisó por última vez el 2026-11-20.',
        'Escriba «from: 2026-11-20», o corrija «revised:» en entry.yaml.',
      ),
    ]);
  });
  test('an original that follows something', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, 'aliases: [MLA', 'from: 2026-11-20\naliases: [MLA').findings()).toEqual([
      error(
        'translation-from',
        `${MECHANISM}/en.mdx`,
        4,
        1,
        'This is the original; it does not follow another text.',
        'Take the line "from:" out.',
      ),
    ]);
  });
});
