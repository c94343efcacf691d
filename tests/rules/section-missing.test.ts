import { describe, expect, test } from 'vitest';
import { goodContent, MECHANISM, TERM } from '../fixtures/content.ts';
import { error } from '../fixtures/finding.ts';

const content = goodContent();

describe('section-missing accepts', () => {
  test('a section that may be left out', () => {
    expect(content.append(`${TERM}/en.mdx`, '\n## Differences between systems\n\nNone known.\n').findings()).toEqual([]);
  });
});

describe('section-missing refuses', () => {
  test('a section that every mechanism has', () => {
    expect(
      content.change(`${MECHANISM}/en.mdx`, '## Language\n\nThat of the requested State. Others: not known.\n\n', '').findings(),
    ).toEqual([
      error(
        'section-missing',
        `${MECHANISM}/en.mdx`,
        1,
        1,
        'The section "Language" is missing.',
        'Add "## Language"; if nothing is known, say so in a sentence.',
      ),
    ]);
  });
  test('a section that a translation lacks', () => {
    expect(
      content
        .change(`${MECHANISM}/es.mdx`, '## Fundamento jurídico\n\nLa propia Convención. <Cite source="nassau-text" at="art. 7" />\n\n', '')
        .findings(),
    ).toEqual([
      error(
        'section-missing',
        `${MECHANISM}/es.mdx`,
        1,
        1,
        'Falta la sección «Fundamento jurídico».',
        'Añada «## Fundamento jurídico»; si no se sabe nada, dígalo en una frase.',
      ),
    ]);
  });
});
