import { describe, expect, test } from 'vitest';
import { CONFIDENTIALITY_RULES } from '../../../src/checks/confidentiality/rules.ts';
import { findingsIn, plantedCorpus } from './measure.ts';

describe.each([...CONFIDENTIALITY_RULES])('$name', ({ name, example }) => {
  test('finds what its example shows, and nothing is found in what it proposes', () => {
    expect(findingsIn({ language: 'en', text: example.wrong }).map(({ rule }) => rule)).toContain(name);
    expect(findingsIn({ language: 'en', text: example.right })).toEqual([]);
  });
});

test('rules have names of their own', () => {
  const names = CONFIDENTIALITY_RULES.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.every((name) => /^[a-z]+(?:-[a-z]+)*$/.test(name))).toBe(true);
});

test.each([
  ['en', 'The victim, Maria Example, aged 15, spoke.', /a name with an age, a place or a role shows who/, /^Write “one victim”/],
  ['es', 'La víctima, María Ejemplo, de 15 años, habló.', /revela quién es la persona/, /^Escriba «una víctima»/],
  ['pt', 'A vítima, Maria Exemplo, de 15 anos, falou.', /revela quem é a pessoa/, /^Escreva “uma vítima”/],
  ['fr', 'La victime, Marie Exemple, 15 ans, a parlé.', /révèle qui est la personne/, /^Écrivez « une victime »/],
] as const)('the message and the mend are in the language of the file: %s', (language, text, message, mend) => {
  const [found] = findingsIn({ language, text });
  expect(found?.message).toMatch(message);
  expect(found?.mend).toMatch(mend);
  expect(found?.severity).toBe('error');
});

test('a message never repeats a number, an address or a name: a report may be more public than the draft', () => {
  const leaks = plantedCorpus()
    .filter(({ unsafe }) => unsafe)
    .flatMap((planted) =>
      findingsIn(planted).flatMap(({ message }) => {
        const [, veiled = ''] = /^“(.*?)”: /u.exec(message) ?? [];
        return /\d\d|@[\p{L}]|\p{Lu}\p{Ll}{2,}/u.test(veiled) ? [`${planted.text} → ${message}`] : [];
      }),
    );
  expect(leaks).toEqual([]);
});

test('a document is named with its State', () => {
  expect(findingsIn({ language: 'es', text: 'CPF 123.456.789-09' })[0]?.message).toBe(
    '“1…”: esto parece el número de un documento personal, CPF (BRA), que lleva a una persona.',
  );
});
