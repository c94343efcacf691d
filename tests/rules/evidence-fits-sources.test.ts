import { describe, expect, test } from 'vitest';
import { type Content, goodContent, PRACTICE, PROGRAMME } from '../fixtures/content.ts';
import { error } from '../fixtures/finding.ts';

const content = goodContent();
const SOURCE = 'content/sources/office-figures-2024.yaml';

/** The practice with a grade, and its one figure with a reporter. */
const graded = (grade: string, reporter: string): Content =>
  content
    .change(`${PRACTICE}/entry.yaml`, 'evidence: official-statistics', `evidence: ${grade}`)
    .change(`${PRACTICE}/entry.yaml`, 'reporter: self', `reporter: ${reporter}`);

describe('evidence-fits-sources accepts', () => {
  test.each([
    ['described', 'press'],
    ['self-reported', 'self'],
    ['self-reported', 'foreign-government'],
    ['official-statistics', 'official'],
    ['official-statistics', 'self'],
    ['official-statistics', 'foreign-government'],
    ['evaluated', 'independent'],
  ])('%s on figures reported by: %s', (grade, reporter) => {
    expect(graded(grade, reporter).findings()).toEqual([]);
  });
  test('official figures that the press repeats', () => {
    expect(graded('official-statistics', 'official').change(SOURCE, 'type: report', 'type: article-newspaper').findings()).toEqual([]);
  });
});

describe('evidence-fits-sources refuses', () => {
  const spanish = (message: string, mend: string) => [error('evidence-fits-sources', `${PRACTICE}/entry.yaml`, 14, 11, message, mend)];
  const evaluated = spanish(
    'El grado es «evaluada por terceros» (evaluated), y ninguna cifra proviene de un estudio independiente.',
    'Añada una cifra del estudio (reporter: independent) con el propio estudio como fuente, no un periódico; o elija un grado menor.',
  );
  const official = spanish(
    'El grado es «estadística oficial» (official-statistics), y ninguna cifra proviene de cifras oficiales publicadas.',
    'Añada una cifra con reporter: official o foreign-government, o una que haya publicado el propio organismo estatal, no un periódico; o escriba evidence: self-reported.',
  );
  test('an evaluation by the body that runs it', () => {
    expect(graded('evaluated', 'self').findings()).toEqual(evaluated);
  });
  test('a study known from a newspaper', () => {
    expect(graded('evaluated', 'independent').change(SOURCE, 'type: report', 'type: article-newspaper').findings()).toEqual(evaluated);
  });
  test('official statistics that an NGO counted', () => {
    expect(graded('official-statistics', 'independent').findings()).toEqual(official);
  });
  test('own figures known from a newspaper as official statistics', () => {
    expect(graded('official-statistics', 'self').change(SOURCE, 'type: report', 'type: article-newspaper').findings()).toEqual(official);
  });
  test('a report of the body itself of which only the press knows', () => {
    expect(graded('self-reported', 'press').findings()).toEqual(
      spanish(
        'El grado es «autorreportada» (self-reported), y ninguna cifra proviene del organismo que la lleva a cabo.',
        'Añada en results: lo que ese organismo comunica (reporter: self), o escriba evidence: described.',
      ),
    );
  });
  test('a grade lower than its figures', () => {
    expect(graded('described', 'self').findings()).toEqual(
      spanish(
        'El grado es «descrita» (described), y la cifra «convicted» proviene del organismo que la lleva a cabo.',
        'Escriba evidence: self-reported, o corrija el reporter de la cifra.',
      ),
    );
  });
  test('a grade without any figure, in English', () => {
    expect(content.change(`${PROGRAMME}/entry.yaml`, 'evidence: described', 'evidence: evaluated').findings()).toEqual([
      error(
        'evidence-fits-sources',
        `${PROGRAMME}/entry.yaml`,
        13,
        11,
        'The grade is "independently evaluated", and no figure comes from a study by someone independent.',
        'Add a figure of the study (reporter: independent) with the study itself as source, not a newspaper; or choose a lower grade.',
      ),
    ]);
  });
});
