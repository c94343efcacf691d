import { describe, expect, test } from 'vitest';
import { goodContent, PRACTICE, PROGRAMME } from '../fixtures/content.ts';
import { warning } from '../fixtures/finding.ts';

const content = goodContent();
const words = (count: number, word: string): string => Array.from({ length: count }, () => word).join(' ');

describe('reading-length accepts', () => {
  test('a sentence at the limit, and a list of short ones', () => {
    expect(
      content
        .change(`${PROGRAMME}/en.mdx`, 'The language.', `${words(44, 'word')} end.\n\n- ${words(40, 'word')}\n- ${words(40, 'word')}`)
        .findings(),
    ).toEqual([]);
  });
  test('citations are no part of a sentence', () => {
    const cited = `${words(45, 'palabra')} fin <Cite source="office-figures-2024" at="p. 3, párr. 2, y p. 4, nota al pie" />.`;
    expect(content.change(`${PRACTICE}/es.mdx`, 'Un registro.', cited).findings()).toEqual([]);
  });
});

describe('reading-length warns of', () => {
  test('a long summary', () => {
    expect(content.change(`${PROGRAMME}/en.mdx`, 'false job offers.', `false job offers. ${words(60, 'word')}`).findings()).toEqual([
      warning(
        'reading-length',
        `${PROGRAMME}/en.mdx`,
        3,
        1,
        'The summary has 356 characters.',
        'Say in one or two sentences, up to 300 characters, whether this is what the reader needs.',
      ),
    ]);
  });
  test('a long sentence, where it begins', () => {
    const long = `Un registro. Quien **lleva el caso** necesita ${words(60, 'saber')}.`;
    expect(content.change(`${PRACTICE}/es.mdx`, 'Un registro.', long).findings()).toEqual([
      warning(
        'reading-length',
        `${PRACTICE}/es.mdx`,
        31,
        14,
        'Esta frase tiene 65 palabras: «Quien lleva el caso necesita …»',
        'Haga de ella dos o tres, o una lista; hasta 50 palabras cada una.',
      ),
    ]);
  });
  test('a long paragraph of short sentences', () => {
    expect(content.change(`${PROGRAMME}/en.mdx`, 'The language.', words(40, 'Change the words.')).findings()).toEqual([
      warning(
        'reading-length',
        `${PROGRAMME}/en.mdx`,
        32,
        1,
        'This paragraph has 120 words: "Change the words. Change the …"',
        'Divide it, or make a list of it; up to 110 words each.',
      ),
    ]);
  });
  test('sentences that are long on average', () => {
    const long = Array.from({ length: 3 }, () => `Un ${words(42, 'mot')}.`).join('\n\n');
    const list = Array.from({ length: 9 }, () => `- Un ${words(29, 'mot')}.`).join('\n');
    const file = 'content/terms/letter-rogatory/fr.mdx';
    expect(content.append(file, `\n## Différences entre systèmes\n\nNon connues. ${long}\n\n${list}\n`).findings()).toEqual([
      warning(
        'reading-length',
        file,
        8,
        1,
        'Une phrase de ce texte compte 31 mots en moyenne.',
        'Raccourcissez les phrases ; 25 mots au plus en moyenne.',
      ),
    ]);
  });
});
