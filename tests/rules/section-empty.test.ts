import { describe, expect, test } from 'vitest';
import { goodContent, MECHANISM } from '../fixtures/content.ts';
import { error } from '../fixtures/finding.ts';

const content = goodContent();

describe('section-empty accepts', () => {
  test('a section that says that nothing is known', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, 'That of the requested State. Others: not known.', 'Not known.').findings()).toEqual([]);
  });
});

describe('section-empty refuses', () => {
  test('a heading with nothing below', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, 'That of the requested State. Others: not known.\n\n', '').findings()).toEqual([
      error(
        'section-empty',
        `${MECHANISM}/en.mdx`,
        49,
        1,
        'The section "Language" is empty.',
        'Write what is known, or that it is not known.',
      ),
    ]);
  });
  test('a section of a citation only', () => {
    expect(
      content
        .change(`${MECHANISM}/es.mdx`, 'El del Estado requerido.', 'Sí. <Cite source="nassau-text" />')
        .change(`${MECHANISM}/en.mdx`, 'That of the requested State. Others: not known.', '<Cite source="nassau-text" />')
        .findings(),
    ).toEqual([
      error(
        'section-empty',
        `${MECHANISM}/en.mdx`,
        49,
        1,
        'The section "Language" is empty.',
        'Write what is known, or that it is not known.',
      ),
    ]);
  });
});
