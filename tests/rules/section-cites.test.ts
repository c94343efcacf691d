import { describe, expect, test } from 'vitest';
import { goodContent, MECHANISM, PRACTICE, TERM } from '../fixtures/content.ts';
import { error } from '../fixtures/finding.ts';

const content = goodContent();

describe('section-cites accepts', () => {
  test('advice without a source', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, 'Questions that are too general.', 'Calling the witness directly.').findings()).toEqual(
      [],
    );
  });
  test.each([
    ['en', `${MECHANISM}/en.mdx`, 'Among others, double jeopardy. Which are used is not known.', 'Not known from the sources read.'],
    ['es', `${PRACTICE}/es.mdx`, 'Ayuda a los demás fiscales. A cuántos no se sabe.', 'No se conoce por las fuentes leídas.'],
  ])('a section that says that nothing is known (%s)', (_language, file, before, after) => {
    expect(content.change(file, before, after).findings()).toEqual([]);
  });
});

describe('section-cites refuses', () => {
  test('a section of a mechanism that states the law and cites nothing', () => {
    expect(
      content.change(`${MECHANISM}/en.mdx`, 'Among others, double jeopardy. Which are used is not known.', 'Double jeopardy.').findings(),
    ).toEqual([
      error(
        'section-cites',
        `${MECHANISM}/en.mdx`,
        57,
        1,
        'The section "Grounds for refusal" states facts and cites no source.',
        'Write <Cite source="…" at="…" /> after the statement that the source carries; where nothing is known, say that it is not known.',
      ),
    ]);
  });
  test('results of a practice without a source, in the language of the original', () => {
    expect(content.change(`${PRACTICE}/es.mdx`, ' <Cite source="office-figures-2024" at="p. 3" />', '').findings()).toEqual([
      error(
        'section-cites',
        `${PRACTICE}/es.mdx`,
        21,
        1,
        'La sección «Resultados» afirma hechos y no cita ninguna fuente.',
        'Escriba <Cite source="…" at="…" /> después de la afirmación que la fuente sustenta; si no se sabe nada, diga que no se sabe.',
      ),
    ]);
  });
  test('once for an entry, in its original', () => {
    const section = (heading: string): string => `\n## ${heading}\n\nCivil law and common law differ.\n`;
    expect(
      content
        .append(`${TERM}/en.mdx`, section('Differences between systems'))
        .append(`${TERM}/fr.mdx`, section('Différences entre systèmes'))
        .findings(),
    ).toEqual([
      error(
        'section-cites',
        `${TERM}/en.mdx`,
        7,
        1,
        'The section "Differences between systems" states facts and cites no source.',
        'Write <Cite source="…" at="…" /> after the statement that the source carries; where nothing is known, say that it is not known.',
      ),
    ]);
  });
});
