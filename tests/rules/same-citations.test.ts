import { describe, expect, test } from 'vitest';
import { goodContent, GUIDE, INSTRUMENT, MECHANISM } from '../fixtures/content.ts';
import { error } from '../fixtures/finding.ts';

const content = goodContent();

describe('same-citations accepts', () => {
  test('a translation that is behind may cite what the former original cited', () => {
    expect(
      content
        .change(`${GUIDE}/es.mdx`, 'Fiscales.', 'Fiscales. <Cite source="nassau-text" />')
        .change(`${GUIDE}/entry.yaml`, 'sources: []', 'sources: [nassau-text]')
        .findings(),
    ).toEqual([]);
  });
  test('the same source at another place of it', () => {
    expect(content.change(`${MECHANISM}/es.mdx`, 'at="art. 7"', 'at="artículo 7"').findings()).toEqual([]);
  });
});

describe('same-citations refuses', () => {
  test('a section of the translation that lacks a citation', () => {
    expect(content.change(`${MECHANISM}/es.mdx`, ' <Cite source="nassau-text" at="art. 7" />', '').findings()).toEqual([
      error(
        'same-citations',
        `${MECHANISM}/es.mdx`,
        16,
        1,
        'La sección «Fundamento jurídico» no cita lo que cita el original (falta: nassau-text).',
        'Cite las mismas fuentes en ambos idiomas.',
      ),
    ]);
  });
  test('a section of the translation that cites more', () => {
    expect(content.change(`${MECHANISM}/es.mdx`, 'Por fax', 'Por fax <Cite source="nassau-text" />').findings()).toEqual([
      error(
        'same-citations',
        `${MECHANISM}/es.mdx`,
        54,
        1,
        'La sección «Casos urgentes» no cita lo que cita el original (no está en el original: nassau-text).',
        'Cite las mismas fuentes en ambos idiomas.',
      ),
    ]);
  });
  test('an opening that cites more', () => {
    expect(
      content.change(`${MECHANISM}/es.mdx`, '## Qué permite', 'Una frase. <Cite source="nassau-text" />\n\n## Qué permite').findings(),
    ).toEqual([
      error(
        'same-citations',
        `${MECHANISM}/es.mdx`,
        1,
        1,
        'El comienzo no cita lo que cita el original (no está en el original: nassau-text).',
        'Cite las mismas fuentes en ambos idiomas.',
      ),
    ]);
  });
  test('an optional section that the translation leaves out', () => {
    expect(content.append(`${INSTRUMENT}/en.mdx`, '\n## Cautions\n\nNot read. <Cite source="nassau-text" />\n').findings()).toEqual([
      error(
        'same-citations',
        `${INSTRUMENT}/es.mdx`,
        1,
        1,
        'La sección «Precauciones» no cita lo que cita el original (falta: nassau-text).',
        'Cite las mismas fuentes en ambos idiomas.',
      ),
    ]);
  });
});
