import { describe, expect, test } from 'vitest';
import { type Content, goodContent, GUIDE, MECHANISM } from '../fixtures/content.ts';
import { error } from '../fixtures/finding.ts';

const content = goodContent();
const PITFALLS = { en: 'Questions that are too general.', es: 'Preguntas demasiado generales.' };
const TERM = 'content/terms/letter-rogatory';
/** Words in the original and in its Spanish translation. */
const pair = (english: string, spanish: string): Content =>
  content.change(`${MECHANISM}/en.mdx`, PITFALLS.en, english).change(`${MECHANISM}/es.mdx`, PITFALLS.es, spanish);
const spanish = (line: number, column: number, message: string, mend: string) =>
  error('translation-figures', `${MECHANISM}/es.mdx`, line, column, message, mend);
const COMPARE = `Compare con el original, ${MECHANISM}/en.mdx.`;

describe('translation-figures accepts', () => {
  test.each([
    [
      'thousands and decimals',
      'It counted 12,706 calls, 14.5 million dollars and 74.3%.',
      'Contó 12.706 llamadas, 14,5 millones de dólares y el 74,3 %.',
    ],
    ['thin spaces', 'It counted 12,706 calls.', 'Contó 12\u202f706 llamadas.'],
    ['ordinary spaces', 'It counted 2,305 and 16,600.', 'Contó 2305 y 16 600.'],
    ['mil after digits', 'It kept 181,000 people away.', 'Apartó a 181 mil personas.'],
    ['dates', 'On 1 May 2024, at 3.30 p.m.', 'El 1.º de mayo de 2024, a las 3.30 p. m.'],
    ['numbers of laws', 'Law 26,364 and Decree-Law 1638/56.', 'Ley 26.364 y Decreto Ley 1.638/56.'],
    ['paragraphs of articles', 'See article 18(3).', 'Véase el artículo 18.3.'],
    ['a number in words', 'It has 10 States.', 'Tiene diez Estados.'],
    ['a figure and its word', 'It has ten States.', 'Tiene 10 Estados.'],
    ['another order', 'In 2024, 490 judgments.', 'Hubo 490 sentencias en 2024.'],
  ])('%s', (_what, english, translation) => {
    expect(pair(english, translation).findings()).toEqual([]);
  });
  test('a translation that is behind', () => {
    expect(content.change(`${GUIDE}/en.mdx`, 'Time zones.', 'Time zones: 24 of them.').findings()).toEqual([]);
  });
});

describe('translation-figures refuses', () => {
  test('a figure with two digits exchanged', () => {
    expect(pair('It received 1,346 reports in 2020.', 'Recibió 1436 denuncias en 2020.').findings()).toEqual([
      spanish(78, 1, 'El original da 1,346 en la sección «Errores que conviene evitar», y esta traducción 1436.', COMPARE),
    ]);
  });
  test('a decimal that became a thousand', () => {
    expect(pair('It cost 1.5 million.', 'Costó 15 millones.').findings()).toEqual([
      spanish(78, 1, 'El original da 1.5 en la sección «Errores que conviene evitar», y esta traducción 15.', COMPARE),
    ]);
  });
  test('a year that is left out', () => {
    expect(pair('It began in 2013.', 'Comenzó entonces.').findings()).toEqual([
      spanish(78, 1, 'El original da 2013 en la sección «Errores que conviene evitar», y esta traducción no.', COMPARE),
    ]);
  });
  test('a year that the original does not have', () => {
    expect(pair('It began then.', 'Comenzó en 2013.').findings()).toEqual([
      spanish(78, 1, 'Esta traducción da 2013 en la sección «Errores que conviene evitar», y el original no.', COMPARE),
    ]);
  });
  test('another article of the same source', () => {
    expect(content.change(`${MECHANISM}/es.mdx`, 'at="art. 26"', 'at="art. 25"').findings()).toEqual([
      spanish(
        45,
        41,
        'La traducción cita otro lugar de «nassau-text» que el original en la sección «Qué debe contener la solicitud» (26 en el original, 25 aquí).',
        `Cite el mismo artículo, página o párrafo: vea ${MECHANISM}/en.mdx.`,
      ),
    ]);
  });
  test('a year of the summary that a translation leaves out, in Portuguese', () => {
    expect(
      content
        .change(`${TERM}/en.mdx`, 'to a court abroad.', 'to a court abroad, since 1975.')
        .findings()
        .filter(({ file }) => file.endsWith('pt.mdx')),
    ).toEqual([
      error(
        'translation-figures',
        `${TERM}/pt.mdx`,
        3,
        1,
        'O original traz 1975 em “summary”, e esta tradução não.',
        `Compare com o original, ${TERM}/en.mdx.`,
      ),
    ]);
  });
  test('a link to another entry', () => {
    expect(content.change(`${MECHANISM}/es.mdx`, '<Entry id="G-001" />', '<Entry id="P-001" />').findings()).toEqual([
      spanish(
        37,
        32,
        'Los enlaces a fichas difieren: G-001 en el original, P-001 aquí.',
        `Enlace las mismas fichas: vea ${MECHANISM}/en.mdx.`,
      ),
    ]);
  });
  test('a link that the translation leaves out', () => {
    expect(content.change(`${MECHANISM}/es.mdx`, '<Entry id="G-001" />', 'la guía').findings()).toMatchObject([
      { rule: 'translation-figures', message: 'Los enlaces a fichas difieren: G-001 en el original, ninguna aquí.' },
    ]);
  });
});
