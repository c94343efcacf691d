import { describe, expect, test } from 'vitest';
import { goodContent, PRACTICE, PROGRAMME } from '../fixtures/content.ts';
import { error } from '../fixtures/finding.ts';

const content = goodContent();
const ROW = 'figure: 976, from: 2008, to: 2024, reporter: self';
const withResult = (row: string, words: string) =>
  content
    .change(`${PROGRAMME}/entry.yaml`, 'sources: []', `results:\n  - { ${row} }\nsources: [office-figures-2024]`)
    .change(`${PROGRAMME}/entry.yaml`, 'evidence: described', 'evidence: self-reported')
    .change(`${PROGRAMME}/en.mdx`, 'summary: Pupils', `labels: { episodes: "${words}" }\nsummary: Pupils`);

describe('result-complete accepts', () => {
  test('a figure of one year', () => {
    expect(content.change(`${PRACTICE}/entry.yaml`, ROW, 'figure: 976, to: 2024, reporter: self').findings()).toEqual([]);
  });
  test.each([
    [
      'es',
      content
        .change(`${PRACTICE}/entry.yaml`, ROW, 'figure: 976, reporter: self')
        .change(`${PRACTICE}/es.mdx`, 'personas condenadas\n', 'personas condenadas, en una página sin fecha\n'),
    ],
    ['en', withResult('key: episodes, figure: 8, reporter: self, source: office-figures-2024', 'episodes, on an undated page')],
  ])('a figure whose words say that the source has no date (%s)', (_language, edited) => {
    expect(edited.findings()).toEqual([]);
  });
});

describe('result-complete refuses', () => {
  test('a figure without a year', () => {
    expect(content.change(`${PRACTICE}/entry.yaml`, ROW, 'figure: 976, from: 2008, reporter: self').findings()).toEqual([
      error(
        'result-complete',
        `${PRACTICE}/entry.yaml`,
        17,
        5,
        'La cifra «convicted» no tiene año.',
        'Escriba to: con el año al que se refiere; si la fuente no tiene fecha, diga «sin fecha» en sus palabras bajo labels:.',
      ),
    ]);
  });
  test('a figure without a year, in English', () => {
    expect(withResult('key: episodes, figure: 8, reporter: self, source: office-figures-2024', 'episodes').findings()).toEqual([
      error(
        'result-complete',
        `${PROGRAMME}/entry.yaml`,
        16,
        5,
        'The figure "episodes" has no year.',
        'Write to: with the year of which it speaks; if the source has no date, say "undated" in its words under labels:.',
      ),
    ]);
  });
  test('years in the wrong order', () => {
    expect(content.change(`${PRACTICE}/entry.yaml`, ROW, 'figure: 976, from: 2024, to: 2008, reporter: self').findings()).toEqual([
      error(
        'result-complete',
        `${PRACTICE}/entry.yaml`,
        17,
        5,
        'La cifra «convicted» comienza en 2024 y termina en 2008.',
        'Escriba el año anterior en from: y el posterior en to:.',
      ),
    ]);
  });
  test('a year after that of the source', () => {
    expect(content.change(`${PRACTICE}/entry.yaml`, ROW, 'figure: 976, from: 2008, to: 2025, reporter: self').findings()).toEqual([
      error(
        'result-complete',
        `${PRACTICE}/entry.yaml`,
        17,
        5,
        'La cifra «convicted» se refiere a 2025, y su fuente «office-figures-2024» es de 2024.',
        'Corrija el año, o indique la fuente que da la cifra.',
      ),
    ]);
  });
});
