import { describe, expect, test } from 'vitest';
import { planNew } from '../../../src/contribution/plan.ts';
import { nextSteps } from '../../../src/contribution/next-steps.ts';
import { readRequest } from '../../../src/contribution/request.ts';
import { goodContent } from '../../fixtures/content.ts';
import { begin, groundOf, refusal } from './ground.ts';

const ground = groundOf(goodContent());
const plan = (...words: string[]) => planNew(readRequest(words, 'fr'), ground);

describe('a request', () => {
  test('may name its kind in the singular', () => {
    expect(readRequest(['practice', 'Una unidad', '--lang', 'es'], 'en')).toMatchObject({
      what: 'practices',
      title: 'Una unidad',
      language: 'es',
    });
    expect(readRequest(['sources', 'Ley', '--lang=es', '--url', 'https://example.org'], 'en')).toMatchObject({
      what: 'source',
      url: 'https://example.org',
    });
    expect(readRequest(['translation', 'M-004', '--lang', 'pt'], 'en')).toMatchObject({ what: 'translation', entry: 'M-004' });
  });
  test('makes its folder name from the title: without accents, cut between words', () => {
    expect(plan('practices', 'Perú: fiscalías  «especializadas», señal nº 2', '--lang', 'es').place).toBe(
      'content/practices/peru-fiscalias-especializadas-senal-no-2',
    );
    expect(plan('terms', 'Œuvre d’intérêt', '--lang', 'fr').place).toBe('content/terms/oeuvre-d-interet');
    const long = plan('guides', 'a'.repeat(30) + ' ' + 'b'.repeat(29) + ' ' + 'c'.repeat(9), '--lang', 'en').place;
    expect(long).toBe(`content/guides/${'a'.repeat(30)}-${'b'.repeat(29)}`);
  });
  test('takes the folder name that is given; a State its code, a recommendation its number', () => {
    expect(plan('terms', 'Carta rogatoria', '--lang', 'es', '--slug', 'rogatory').place).toBe('content/terms/rogatory');
    expect(plan('states', 'Brasil', '--lang', 'pt', '--slug', 'bra').place).toBe('content/states/BRA');
    expect(plan('recommendations', 'La quatrième', '--lang', 'fr', '--slug', 'op-4').place).toBe('content/recommendations/op-4');
  });
});

describe('a request is refused in the author’s language', () => {
  test.each<[string[], string]>([
    [
      ['practica', 'x', '--lang', 'es'],
      'No existe la clase «practica». ¿Quiso decir «practices»? Escriba una de estas: mechanisms, practices, programmes, guides, instruments, states, recommendations, terms, source, translation.',
    ],
    [
      ['zzzzzzzz', 'x', '--lang', 'en'],
      'There is no kind “zzzzzzzz”. Write one of: mechanisms, practices, programmes, guides, instruments, states, recommendations, terms, source, translation.',
    ],
    [['practices', 'x'], 'Dites en quelle langue vous écrivez : --lang en, --lang es, --lang pt ou --lang fr.'],
    [
      ['practices', 'x', '--lang', 'nl'],
      '« nl » n’est pas une langue du compendium. Écrivez --lang en, --lang es, --lang pt ou --lang fr.',
    ],
    [['practices', '--lang', 'pt'], 'Falta o título. Escreva-o entre aspas: npm run new -- practices "Título" --lang pt'],
    [['source', '   ', '--lang', 'en'], 'The title is missing. Write it in quotation marks: npm run new -- source "Title" --lang en'],
    [['practices', 'a\nb', '--lang', 'en'], 'The title holds a line break or an invisible sign. Type it anew.'],
    [['practices', 'a\u202eb', '--lang', 'en'], 'The title holds a line break or an invisible sign. Type it anew.'],
    [
      ['practices', 'Una', 'unidad', '--lang', 'es'],
      '«unidad» es una palabra de más. Escriba el título entre comillas: npm run new -- practices "Título" --lang es',
    ],
    [['practices', 'x', '--lang', 'fr', '--foo'], '« --foo » n’est pas une option, ou n’a pas de valeur. Options : --lang, --slug, --url.'],
    [
      ['practices', 'x', '--slug', '--lang', 'es'],
      '« --slug » n’est pas une option, ou n’a pas de valeur. Options : --lang, --slug, --url.',
    ],
    [['practices', 'x', '--lang', 'es', '--url', 'https://example.org'], 'La opción --url no se usa con «practices».'],
    [['translation', 'M-001', '--lang', 'pt', '--slug', 'x'], 'A opção --slug não se usa com “translation”.'],
    [
      ['practices', '日本', '--lang', 'es'],
      'De este título no se puede formar un nombre de carpeta. Dé uno en inglés: --slug letter-rogatory',
    ],
    [
      ['practices', 'x', '--lang', 'en', '--slug', '../../x'],
      '“../../x” is not a folder name. Use lower-case letters without accents, digits and hyphens, such as letter-rogatory. Write --slug letter-rogatory',
    ],
    [['states', 'Chile', '--lang', 'es'], 'Un Estado necesita su código ISO 3166-1 de tres mayúsculas, como ARG. Escriba --slug ARG'],
    [
      ['recommendations', 'x', '--lang', 'pt', '--slug', '52'],
      'Uma recomendação precisa do seu número de 1 a 51; um parágrafo dispositivo, de op-1 a op-9. Escreva --slug 11',
    ],
    [
      ['states', 'Argentina', '--lang', 'en', '--slug', 'ARG'],
      'content/states/ARG already exists, and was left as it is. Open it, or choose another name with --slug.',
    ],
    [
      ['source', 'x', '--lang', 'fr', '--slug', 'nassau-text'],
      'content/sources/nassau-text.yaml existe déjà et a été laissé tel quel. Ouvrez-le, ou choisissez un autre nom avec --slug.',
    ],
    [
      ['source', 'x', '--lang', 'es', '--url', 'javascript:alert(1)'],
      '«javascript:alert(1)» no es una dirección web. Escríbala completa, empezando con https://.',
    ],
  ])('%j', (words, message) => {
    expect(refusal(() => plan(...words))).toBe(message);
  });
});

describe('what comes next', () => {
  test('of a practice in Spanish', () => {
    expect(nextSteps(begin({ what: 'practices', language: 'es', title: 'Una unidad' }).plan)).toBe(`Se escribió:
  content/practices/una-unidad/entry.yaml
  content/practices/una-unidad/es.mdx
  content/ids.csv (se añadió el identificador P-002)

Qué sigue:
  1. El nombre de la carpeta se formó de su título. Estos nombres son palabras en inglés: si puede, cambie ahora el de la carpeta y el que está en content/ids.csv.
  2. Abra los archivos y sustituya cada POR HACER (17 lugares).
  3. Para una fuente que aún no está: npm run new -- source "Título" --lang es --url https://…
  4. Vea qué falta, cuantas veces quiera: npm run check -- content/practices/una-unidad
  5. Véala como la verá quien lea: npm run dev`);
  });
  test('of a source in English', () => {
    expect(nextSteps(begin({ what: 'source', language: 'en', title: 'A text', url: 'https://example.org' }).plan)).toBe(`Written:
  content/sources/a-text.yaml

What to do next:
  1. Open the files and replace every TO DO (2 places).
  2. Cite it in a text, <Cite source="a-text" at="art. 1" />, and add a-text to sources: in the entry.yaml beside it.
  3. See what is left, as often as you like: npm run check -- content/sources/a-text.yaml`);
  });
  test('of a translation: nothing about sources or names', () => {
    expect(
      nextSteps(begin({ what: 'translation', language: 'fr', entry: 'ARG' }).plan)
        .split('\n')
        .slice(4),
    ).toEqual([
      '  1. Ouvrez les fichiers et remplacez chaque À FAIRE (4 endroits).',
      '  2. Voyez ce qui reste, aussi souvent que vous voulez : npm run check -- content/states/ARG/fr.mdx',
      '  3. Voyez-la comme le lecteur la verra : npm run dev',
    ]);
  });
  test('of an instrument: the lists of the editor’s help have grown', () => {
    expect(nextSteps(begin({ what: 'instruments', language: 'pt', title: 'Convenção', slug: 'convention' }).plan)).toMatch(
      /npm run schema$/,
    );
  });
});
