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
        'This translation does not say which version of the original it follows.',
        'Add "from: 2026-11-20" if it follows the present original.',
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
        'This translation follows a version of 2026-11-21, but the original was last revised on 2026-11-20.',
        'Write "from: 2026-11-20", or correct "revised:" in entry.yaml.',
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
