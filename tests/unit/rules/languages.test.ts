import { describe, expect, test } from 'vitest';
import { ALL_RULES, RULE_GROUPS } from '../../../src/checks/rules.ts';
import { LANGUAGES, type Language } from '../../../src/model/language.ts';
import type { RuleText } from '../../../src/rules/rule.ts';
import { goodContent, PRACTICE, TERM } from '../../fixtures/content.ts';

const content = goodContent();
type Translation = Exclude<Language, 'en'>;
const TRANSLATIONS: readonly Translation[] = ['es', 'pt', 'fr'];

/** A fault in a text, and what each rule says of it in the language of the text. */
interface Planted {
  rule: string;
  fault: (text: string) => string;
  says: Record<Translation, string>;
}

const after = (words: string) => (text: string) => `${text}\n${words}\n`;
const among = (field: string) => (text: string) => text.replace('\nsummary:', `\n${field}\nsummary:`);

const IN_TEXTS: Planted[] = [
  {
    rule: 'broken-date',
    fault: (text) => text.replace(/from: .*/, 'from: 2026-13-20'),
    says: {
      es: '«2026-13-20» en from no es una fecha.',
      pt: '“2026-13-20” em from não é uma data.',
      fr: '« 2026-13-20 » dans from n’est pas une date.',
    },
  },
  {
    rule: 'component-attribute',
    fault: after('A <Cite sorce="nassau-text" />'),
    says: {
      es: '<Cite> no tiene ningún atributo «sorce».',
      pt: '<Cite> não tem nenhum atributo “sorce”.',
      fr: '<Cite> n’a pas d’attribut « sorce ».',
    },
  },
  {
    rule: 'component-place',
    fault: after('A <Note kind="tip">b</Note> c'),
    says: { es: '<Note> está dentro de una línea.', pt: '<Note> está dentro de uma linha.', fr: '<Note> se trouve dans une ligne.' },
  },
  {
    rule: 'duplicate-key',
    fault: among('title: A'),
    says: {
      es: 'Este campo está escrito dos veces.',
      pt: 'Este campo está escrito duas vezes.',
      fr: 'Ce champ est écrit deux fois.',
    },
  },
  {
    rule: 'fact-in-words',
    fault: among('states: [ARG]'),
    says: {
      es: 'No hay ningún campo «states» aquí.',
      pt: 'Não há nenhum campo “states” aqui.',
      fr: 'Il n’y a pas de champ « states » ici.',
    },
  },
  {
    rule: 'file-too-large',
    fault: after('> '.repeat(30)),
    says: {
      es: 'Aquí hay más de 12 listas, citas, paréntesis o campos, unos dentro de otros.',
      pt: 'Há aqui mais de 12 listas, citações, colchetes ou campos, uns dentro dos outros.',
      fr: 'Plus de 12 listes, passages cités, crochets ou champs sont ici les uns dans les autres.',
    },
  },
  {
    rule: 'front-matter',
    fault: (text) => text.replace('---\n', ''),
    says: {
      es: 'El texto no comienza con su encabezado.',
      pt: 'O texto não começa com o seu cabeçalho.',
      fr: 'Le texte ne commence pas par son en-tête.',
    },
  },
  {
    rule: 'hidden-character',
    fault: after('wit\u00adness'),
    says: {
      es: 'Aquí hay un carácter U+00AD (guion opcional) que no se ve.',
      pt: 'Há aqui um caractere U+00AD (hífen opcional) que não se vê.',
      fr: 'Il y a ici un caractère U+00AD (trait d’union conditionnel) qui ne se voit pas.',
    },
  },
  {
    rule: 'look-alike-link',
    fault: after('[a](https://oas.org@example.org/)'),
    says: {
      es: 'La dirección «https://oas.org@example.org/» tiene una @ antes del nombre del sitio: no lleva a donde parece.',
      pt: 'O endereço “https://oas.org@example.org/” tem um @ antes do nome do site: não leva aonde parece.',
      fr: 'L’adresse « https://oas.org@example.org/ » a un @ devant le nom du site : elle ne mène pas là où il semble.',
    },
  },
  {
    rule: 'mdx-node',
    fault: after('A {b} c'),
    says: {
      es: 'El texto entre { y } se lee como código de programa.',
      pt: 'O texto entre { e } é lido como código de programa.',
      fr: 'Le texte entre { et } est lu comme du code.',
    },
  },
  {
    rule: 'mdx-syntax',
    fault: after('A <10 b'),
    says: {
      es: 'El signo < ante un número se lee como el comienzo de una etiqueta.',
      pt: 'O sinal < antes de um número é lido como o início de uma etiqueta.',
      fr: 'Le signe < devant un nombre est lu comme le début d’une balise.',
    },
  },
  {
    rule: 'missing-field',
    fault: (text) => text.replace(/summary: .*\n/, ''),
    says: { es: 'Falta el campo «summary».', pt: 'Falta o campo “summary”.', fr: 'Il manque le champ « summary ».' },
  },
  {
    rule: 'unknown-component',
    fault: after('A <Entri id="M-001" /> b'),
    says: {
      es: 'No hay ningún componente <Entri>.',
      pt: 'Não há nenhum componente <Entri>.',
      fr: 'Il n’y a pas de composant <Entri>.',
    },
  },
  {
    rule: 'unknown-field',
    fault: (text) => text.replace('summary:', 'sumary:'),
    says: {
      es: 'No hay ningún campo «sumary» aquí.',
      pt: 'Não há nenhum campo “sumary” aqui.',
      fr: 'Il n’y a pas de champ « sumary » ici.',
    },
  },
  {
    rule: 'wrong-value',
    fault: (text) => text.replace(/title: .*/, 'title: [a]'),
    says: { es: 'title debe ser un texto.', pt: 'title deve ser um texto.', fr: 'title doit être un texte.' },
  },
  {
    rule: 'yaml-alias',
    fault: (text) => text.replace(/title: .*/, 'title: *a'),
    says: {
      es: 'Un valor que comienza con * se lee como una referencia a otro lugar.',
      pt: 'Um valor que começa com * é lido como uma referência a outro lugar.',
      fr: 'Une valeur qui commence par * est lue comme un renvoi à un autre endroit.',
    },
  },
  {
    rule: 'yaml-syntax',
    fault: (text) => text.replace(/title: .*/, 'title: a: b'),
    says: {
      es: 'Los segundos dos puntos de la línea se leen como un campo dentro del campo.',
      pt: 'Os segundos dois-pontos da linha são lidos como um campo dentro do campo.',
      fr: 'Le second deux-points de la ligne est lu comme un champ dans le champ.',
    },
  },
  {
    rule: 'yaml-tag',
    fault: (text) => text.replace(/title: .*/, 'title: !!str a'),
    says: {
      es: 'El signo !!str ordena al programa leer el valor como otra cosa.',
      pt: 'O sinal !!str manda o programa ler o valor como outra coisa.',
      fr: 'Le signe !!str ordonne au programme de lire la valeur comme autre chose.',
    },
  },
];

describe('a fault in a text is told in the language of the text', () => {
  const rows = IN_TEXTS.flatMap((planted) => TRANSLATIONS.map((language) => ({ ...planted, language })));
  test.each(rows)('$rule in $language', ({ rule, fault, says, language }) => {
    const file = `${TERM}/${language}.mdx`;
    const found = content
      .write(file, fault(content.text(file)))
      .findings()
      .filter((finding) => finding.rule === rule);
    expect(found.map(({ file: place, message }) => [place, message])).toEqual([[file, says[language]]]);
    const english = ALL_RULES.find(({ name }) => name === rule);
    expect(Object.values(english?.says ?? {}).map(({ en: [, mend] }) => mend)).not.toContain(found[0]?.mend);
  });
});

describe('a fault in the facts is told in the language of the original', () => {
  const facts = `${PRACTICE}/entry.yaml`;
  test.each([
    ['status: reviewed', 'status: reviewd', 'wrong-value', '«reviewd» no es un valor de status.'],
    ['period: { from: 2013 }', 'period: { from: 13 }', 'wrong-value', '«13» en period, from es demasiado bajo.'],
    ['figure: 976', 'figure: [976]', 'wrong-value', 'results, elemento 1, figure debe ser un número.'],
    ['reporter: self', 'reportr: self', 'unknown-field', 'No hay ningún campo «reportr» en results, elemento 1.'],
    ['level: national', 'level: national\ntitle: A', 'word-in-facts', 'No hay ningún campo «title» aquí.'],
    ['revised: 2026-11-18', 'revised: 18/11/2026', 'broken-date', '«18/11/2026» en revised no es una fecha.'],
    ['level: national', '---\nlevel: national', 'yaml-document', 'La línea --- divide el archivo en documentos, y solo se leería uno.'],
    ['level: national', 'level: national\nlevel: local', 'duplicate-key', 'Este campo está escrito dos veces.'],
  ])('%s → %s', (before, wrong, rule, says) => {
    const found = content.change(facts, before, wrong).findings();
    expect(found.filter(({ file }) => file === facts).map((finding) => [finding.rule, finding.message])).toEqual([[rule, says]]);
  });

  test('also when the original is Portuguese or French', () => {
    const inOriginal = (language: string): string[] =>
      content
        .change(facts, 'original: es', `original: ${language}`)
        .change(facts, 'status: reviewed', 'status: reviewd')
        .findings()
        .flatMap(({ rule, message }) => (rule === 'wrong-value' ? [message] : []));
    expect(inOriginal('pt')).toEqual(['“reviewd” não é um valor de status.']);
    expect(inOriginal('fr')).toEqual(['« reviewd » n’est pas une valeur de status.']);
  });

  test('of a table as well', () => {
    const nassau = 'content/instruments/nassau';
    const [found] = content
      .change(`${nassau}/entry.yaml`, 'original: en', 'original: fr')
      .append(`${nassau}/parties.csv`, 'TTO,none\n')
      .findings()
      .filter(({ rule }) => rule === 'csv-syntax');
    expect(found?.message).toBe('Cette ligne n’a pas autant de cellules que la première.');
  });
});

const blanksOf = (words: readonly string[]): string[] => [...new Set(words.join(' ').match(/\{\w+\}/g) ?? [])].sort();
const sayings = ALL_RULES.flatMap((rule: RuleText) =>
  Object.entries(rule.says).map(([code, saying]) => ({ rule: rule.name, code, saying })),
);

describe('what a rule may say', () => {
  test.each(sayings)('$rule, $code: the same blanks in each language', ({ saying }) => {
    for (const language of LANGUAGES) {
      expect(blanksOf(saying[language]), language).toEqual(blanksOf(saying.en));
      for (const words of saying[language]) expect(words.trim(), language).toMatch(/^\S[^]*$/);
    }
  });

  const ours = [...RULE_GROUPS.reading, ...RULE_GROUPS.safety, ...RULE_GROUPS.linking];
  test.each(ours)('$name: in the quotation marks and spaces of each language', ({ says }) => {
    const words = (language: Language): string =>
      Object.values(says)
        .flatMap((saying) => saying[language])
        .join('\n')
        .replace(/&\w+;/g, '');
    expect(words('en')).not.toMatch(/[«»“”]/);
    expect(words('es')).not.toMatch(/[“”]/);
    expect(words('pt')).not.toMatch(/[«»]/);
    expect(words('fr')).not.toMatch(/[“”]|«\S|\S»|\p{L}[;!?](?!\w)/u);
  });
});
