import { describe, expect, test } from 'vitest';
import { goodContent, INSTRUMENT, PRACTICE, PROGRAMME } from '../fixtures/content.ts';
import { error } from '../fixtures/finding.ts';

const content = goodContent();
const english = (words: string) => content.change(`${PROGRAMME}/en.mdx`, 'The language.', words).findings();
const french = (words: string) =>
  content.append('content/terms/letter-rogatory/fr.mdx', `\n## Comment l’employer\n\n${words} Le reste n’est pas connu.\n`).findings();

describe('words-to-avoid accepts', () => {
  test.each([
    ['a word in quotation marks', 'The press wrote "rescued girls" and “modern slavery”.'],
    ['a title in italics', 'The report *Ending modern slavery* was not read.'],
    ['an official name', 'The Canadian Centre to End Human Trafficking answers.'],
    ['a longer word', 'The prostitution of others; an evildoer; a predatory price.'],
  ])('%s', (_what, words) => {
    expect(english(words)).toEqual([]);
  });
  test('the name of a treaty, and what people search for', () => {
    expect(
      content
        .change(`${INSTRUMENT}/en.mdx`, 'title: Inter-American Convention', 'title: Protocol on child pornography and Convention')
        .change(`${INSTRUMENT}/en.mdx`, 'aliases: [Nassau Convention]', 'aliases: [human trafficking]')
        .findings(),
    ).toEqual([]);
  });
});

describe('words-to-avoid refuses', () => {
  test('a word in English, where it stands', () => {
    expect(english('In that year fifteen **women** were rescued there.')).toEqual([
      error(
        'words-to-avoid',
        `${PROGRAMME}/en.mdx`,
        32,
        37,
        '"rescued" is to be avoided: it makes the authority the hero and the person an object, and does not say what was done.',
        'Write instead: identified, found, taken into protection, freed. A quotation or an official name stands in quotation marks.',
      ),
    ]);
  });
  test('a plural in Spanish, at the beginning of a sentence and without its accent', () => {
    expect(content.change(`${PRACTICE}/es.mdx`, 'Un registro.', 'Trafico de personas y esclavas sexuales.').findings()).toEqual([
      error(
        'words-to-avoid',
        `${PRACTICE}/es.mdx`,
        31,
        1,
        'Se evita «Trafico de personas»: el derecho del Hemisferio, desde el Protocolo de Palermo, tiene un solo nombre para ella, y «tráfico» es el de migrantes.',
        'Escriba en su lugar: trata de personas. Una cita o un nombre oficial va entre comillas.',
      ),
      error(
        'words-to-avoid',
        `${PRACTICE}/es.mdx`,
        31,
        23,
        'Se evita «esclavas sexuales»: muestra a una persona como cosa que se posee.',
        'Escriba en su lugar: víctima de explotación sexual. Una cita o un nombre oficial va entre comillas.',
      ),
    ]);
  });
  test('a feminine plural in French', () => {
    expect(french('Les prostituées y sont entendues.')).toEqual([
      error(
        'words-to-avoid',
        'content/terms/letter-rogatory/fr.mdx',
        10,
        5,
        '« prostituées » est à éviter : il donne à une personne le nom de ce qu’elle a subi.',
        'Écrivez plutôt : personne exploitée dans la prostitution. Une citation ou un nom officiel se met entre guillemets.',
      ),
    ]);
  });
  test('a word in a title and in a label', () => {
    expect(
      content
        .change(`${PRACTICE}/es.mdx`, 'title: Una fiscalía especializada', 'title: Una fiscalía contra la trata de blancas')
        .change(`${PRACTICE}/es.mdx`, 'convicted: personas condenadas', 'convicted: depredadores condenados')
        .findings()
        .map(({ rule, line, message }) => [rule, line, message]),
    ).toEqual([
      ['words-to-avoid', 2, 'Se evita «trata de blancas»: habla de un color y de un sexo, y viene de las leyes de hace un siglo.'],
      ['words-to-avoid', 6, 'Se evita «depredadores»: una persona acusada tiene un nombre en derecho, y a un monstruo no se lo juzga.'],
    ]);
  });
  test('every form of every language, whatever its case', () => {
    const file = { en: `${PROGRAMME}/en.mdx`, es: `${PRACTICE}/es.mdx` } as const;
    const place = { en: 'The language.', es: 'Un registro.' } as const;
    for (const language of ['en', 'es'] as const) {
      for (const { forms } of content.compendium().avoided) {
        for (const form of forms[language]) {
          const found = content.change(file[language], place[language], `x ${form.toLocaleUpperCase(language)} x.`).findings();
          expect(found.length, form).toBeLessThanOrEqual(1);
          const small = content.change(file[language], place[language], `x ${form} x.`).findings();
          expect(
            small.map(({ rule }) => rule),
            form,
          ).toEqual(['words-to-avoid']);
        }
      }
    }
  });
});
