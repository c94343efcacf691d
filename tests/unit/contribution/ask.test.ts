import { describe, expect, test } from 'vitest';
import { askRequest } from '../../../src/contribution/ask.ts';
import { planNew } from '../../../src/contribution/plan.ts';
import { goodContent } from '../../fixtures/content.ts';
import { groundOf } from './ground.ts';

const ground = groundOf(goodContent());

/** Answers the questions one after the other; gives what was asked for and all that was shown. */
async function converse(...answers: string[]) {
  const shown: string[] = [];
  const terminal = {
    say: (text: string): void => void shown.push(text),
    ask: async (prompt: string): Promise<string | undefined> => {
      shown.push(prompt);
      return answers.shift();
    },
  };
  const request = await askRequest(terminal, 'en', ground);
  return { request, shown, unused: answers };
}

describe('without arguments the author is asked', () => {
  test('language, kind, title and folder name; a wrong answer is explained, without advice for the command line, and asked again', async () => {
    const { request, shown, unused } = await converse(
      'nl',
      'es',
      'practica',
      '2',
      '',
      'Chile: mesa',
      'Chile Mesa',
      'prosecution-office',
      'chile-round-table',
    );
    expect(request).toEqual({ what: 'practices', language: 'es', title: 'Chile: mesa', slug: 'chile-round-table' });
    expect(unused).toEqual([]);
    expect(shown.filter((line) => !/^ {2}/.test(line))).toEqual([
      'Language / Idioma / Langue (en English · es Español · pt Português · fr Français) [en]: ',
      '“nl” is not a language of the compendium.',
      'Language / Idioma / Langue (en English · es Español · pt Português · fr Français) [en]: ',
      '¿Qué quiere escribir? Escriba su número o su nombre.',
      '> ',
      'No existe la clase «practica». ¿Quiso decir «practices»? Escriba una de estas: mechanisms, practices, programmes, guides, instruments, states, recommendations, terms, source, translation.',
      '> ',
      'Título, como lo verá quien lea: ',
      'Falta el título.',
      'Título, como lo verá quien lea: ',
      'Nombre de la carpeta: unas palabras en inglés unidas con guiones, sin acentos (Intro acepta chile-mesa): ',
      '«Chile Mesa» no es un nombre de carpeta. Use minúsculas sin acentos, cifras y guiones, como letter-rogatory.',
      'Nombre de la carpeta: unas palabras en inglés unidas con guiones, sin acentos (Intro acepta chile-mesa): ',
      'content/practices/prosecution-office ya existe y se dejó como está.',
      'Nombre de la carpeta: unas palabras en inglés unidas con guiones, sin acentos (Intro acepta chile-mesa): ',
    ]);
    expect(planNew(request, ground).place).toBe('content/practices/chile-round-table');
  });
  test('and may accept the language and the folder name that are proposed', async () => {
    const { request } = await converse('', 'guide', 'The first 48 hours', '');
    expect(request).toEqual({ what: 'guides', language: 'en', title: 'The first 48 hours', slug: 'the-first-48-hours' });
  });
  test('for the address of a source, which may have none', async () => {
    expect((await converse('pt', '9', 'Lei', 'br-lei-2016', 'www', 'https://example.org/lei')).request.url).toBe('https://example.org/lei');
    expect((await converse('pt', '9', 'Lei', 'br-lei-2016', '')).request.url).toBeUndefined();
  });
  test('for the code of a State and the number of a recommendation', async () => {
    expect((await converse('fr', 'states', 'Brésil', 'BR', 'bra')).request.slug).toBe('BRA');
    expect((await converse('fr', 'recommendations', 'La douzième', '11', '12')).request.slug).toBe('12');
  });
  test('for the entry to translate', async () => {
    const { request, shown } = await converse('fr', '10', 'M-009', 'M-001');
    expect(request).toEqual({ what: 'translation', language: 'fr', entry: 'mechanisms/hear-witness-nassau' });
    expect(shown).toContain(
      'Il n’y a pas de fiche « M-009 » à traduire. Si elle existe, son original ne passe pas encore la vérification : npm run check',
    );
  });
  test('and nothing happens when the answers end', async () => {
    await expect(converse('es', '2')).rejects.toThrow('Se detuvo. No se escribió nada.');
  });
});
