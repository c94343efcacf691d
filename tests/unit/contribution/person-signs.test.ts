import { describe, expect, test } from 'vitest';
import { personSigns } from '../../../src/contribution/person-signs.ts';

describe('what could show who a person is', () => {
  test.each([
    ['en', 'A witness, Maria Exampleson, saw the flat.', 'Maria Exampleson'],
    ['es', 'La testigo Juana Ejemplar declaró ayer.', 'Juana Ejemplar'],
    ['pt', 'A mulher foi levada por João da Silva em maio.', 'João da Silva'],
    ['fr', 'Elle a été recrutée par Pierre Exemple.', 'Pierre Exemple'],
  ] as const)('a full name in %s', (language, text, words) => {
    expect(personSigns(text, language, 'en').some((sign) => sign.words.includes(words))).toBe(true);
  });

  test('a date of birth and a passport number, named in the language of the page', () => {
    const signs = personSigns('The victim was born on 3 February 2004; passport number AB1234567.', 'en', 'es');
    expect(signs.map(({ what }) => what)).toEqual(['Fecha de nacimiento', 'Número de un documento personal']);
    expect(signs.map(({ words }) => words).join()).toContain('3 February 2004');
  });

  test.each([
    ['en', 'Person A, an adult victim, was recruited by person B and held in the requested State.'],
    ['es', 'El Ministerio Público Fiscal investiga el delito previsto en el artículo 145 bis del Código Penal de la Nación Argentina.'],
    ['pt', 'A pessoa A foi levada ao Estado requerido; o Ministério da Justiça acompanha o caso.'],
    ['fr', 'La personne A a été conduite dans l’État requis ; le Tribunal de Première Instance est saisi.'],
  ] as const)('nothing in plain facts by key (%s)', (language, text) => {
    expect(personSigns(text, language, language)).toEqual([]);
  });
});
