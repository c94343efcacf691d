import type { DocumentKind } from './documents/kind.ts';
import { DOCUMENT_KINDS } from './documents/kinds.ts';
import { defineRule, type Stretch } from './rule.ts';
import { oneOf, pattern } from './words/pattern.ts';

const ALONE = String.raw`(?<![\p{L}\p{N}./-])`;
const ENDS = String.raw`(?![\p{L}\p{N}]|[./-]\d)`;
/** What may stand between the name of a document and its number. */
const BETWEEN = String.raw`(?:[ :,.#(]{1,3}(?:n[.º°o]{1,3}|N[.º°o]{1,3}|núm\.?|${oneOf('number|número|numéro|nummer|is|was|es|era|fue|é|foi|est|était|with|con|com|avec|the|el|la|o|le|card|matrícula|of|de|da|du|her|su|seu|sua|son|en|file')}|(?!${oneOf('ley|lei|law|loi|act|decreto|decree|décret|resolución|resolução|resolution|artículo|article|artigo|más|mais|more|plus|than|por|for')}(?!\p{L}))\p{Ll}{3,}|(?:of|de|del|do|da|du) \p{Lu}\p{Ll}+|\([A-Z]{2,5}\)|V|E)){0,4}[ :,.#(-]{0,3}`;

/** What stands before a number that belongs to a law, a court file, a book or a firm. */
const OTHER_NUMBER =
  /(?:ley|lei|law|loi|act|decreto|decree|décret|resoluci[oó]n|resolução|resolution|expediente|expte\.?|exp\.|docket|case|causa|file|radicado|processo|autos|dossier|affaire|sentencia|rit|isbn|issn|doi|cnpj|portaria|acuerdo|acordo|serie|série|gaceta|tesis|vol\.|hc|resp|re|inquérito|inquérito civil|inqu[ée]rito policial)[ :,]{0,2}(?:n[.º°o]{1,3} ?|no\. ?|núm\. ?|civil )?$/iu;
const ISO_DATE = /^(?:19|20)\d\d-\d\d-\d\d$/;
const COUNTED =
  /^ (?:person|people|victim|víctim|vítim|cas[eo]s?|dólar|dollar|pesos|reais|soles|bolívar|lempira|quetzal|colones|carteira|documento|investigac|denuncia|appels|calls|llamadas)/iu;

interface Matcher {
  kind: DocumentKind;
  labelled?: RegExp;
  shaped?: RegExp;
}

const MATCHERS: readonly Matcher[] = DOCUMENT_KINDS.map((kind) => ({
  kind,
  ...(kind.label &&
    kind.number && {
      labelled: pattern(`(?<![\\p{L}\\p{N}])${anyCase(kind.label)}(?![\\p{L}\\p{N}])${BETWEEN}(?<number>${kind.number})${ENDS}`, 'g'),
    }),
  ...(kind.shape && { shaped: pattern(`${ALONE}(?:${kind.shape})${ENDS}`, 'g') }),
}));

const ANY_LABEL = pattern(
  `(?<![\\p{L}\\p{N}])${anyCase(DOCUMENT_KINDS.flatMap(({ label }) => label ?? []).join('|'))}(?![\\p{L}\\p{N}])`,
  '',
);
const ANY_SHAPE = pattern(`${ALONE}(?:${DOCUMENT_KINDS.flatMap(({ shape }) => shape ?? []).join('|')})${ENDS}`, '');

/** Numbers of the personal documents of the 35 States, with their check digits where they have any. */
export const documentNumber = defineRule({
  name: 'document-number',
  title: {
    en: 'Number of a personal document',
    es: 'Número de un documento personal',
    pt: 'Número de um documento pessoal',
    fr: 'Numéro d’une pièce personnelle',
  },
  why: {
    en: 'The number of an identity card, a passport or a social security account belongs to one person and opens every register.',
    es: 'El número de una cédula, un pasaporte o una cuenta de seguridad social pertenece a una persona y abre todos los registros.',
    pt: 'O número de uma identidade, um passaporte ou uma conta de seguridade social pertence a uma pessoa e abre todos os registros.',
    fr: 'Le numéro d’une carte d’identité, d’un passeport ou d’un compte de sécurité sociale appartient à une personne et ouvre tous les registres.',
  },
  example: { wrong: 'The witness, SSN 987-65-4320, spoke on the second day.', right: 'The witness spoke on the second day.' },
  what: {
    en: 'this looks like the number of a personal document, {document}, which leads to one person.',
    es: 'esto parece el número de un documento personal, {document}, que lleva a una persona.',
    pt: 'isto parece o número de um documento pessoal, {document}, que leva a uma pessoa.',
    fr: 'ceci ressemble au numéro d’une pièce personnelle, {document}, qui mène à une personne.',
  },
  mend: {
    en: 'Take the number out. To cite a judgment, give court and docket; to cite a law, write “Law” before its number.',
    es: 'Quite el número. Para citar una sentencia, indique tribunal y expediente; para una ley, escriba «Ley» antes del número.',
    pt: 'Retire o número. Para citar uma decisão, indique tribunal e processo; para uma lei, escreva “Lei” antes do número.',
    fr: 'Retirez le numéro. Pour citer un jugement, donnez la juridiction et le dossier ; pour une loi, écrivez « loi » avant son numéro.',
  },
  find: ({ text }) =>
    windows(text).flatMap(([from, to]) => {
      const around = text.slice(from, to);
      if (!ANY_LABEL.test(around) && !ANY_SHAPE.test(around)) return [];
      return MATCHERS.flatMap((matcher) => numbersOf(matcher, around)).map((found) => ({
        ...found,
        start: from + found.start,
        end: from + found.end,
      }));
    }),
});

/** A label with or without a capital at the beginning of each word. */
function anyCase(label: string): string {
  return `(?:${label.replace(/(?<![\\\p{L}\p{M}[])\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`).replace(/\[iI\]d(?!\p{L})/gu, '[iI][dD]')})`;
}

/** The places with five digits or more, and as much around them as a label needs: the rest of a text cannot hold a number. */
function windows(text: string): [from: number, to: number][] {
  const found: [number, number][] = [];
  for (const { index, 0: digits } of text.matchAll(/\d(?:[ ./-]{0,2}\d){4,}/g)) {
    if (ISO_DATE.test(digits)) continue;
    const space = text.lastIndexOf(' ', Math.max(0, index - 70));
    const from = Math.max(space + 1, text.lastIndexOf('\n', index) + 1);
    const last = found.at(-1);
    const to = index + digits.length + 40;
    if (last && from < last[1]) last[1] = to;
    else found.push([from, to]);
  }
  return found;
}

function numbersOf({ kind, labelled, shaped }: Matcher, text: string): Stretch[] {
  const blanks = { document: kind.state === 'any' ? kind.name : `${kind.name} (${kind.state})` };
  const found: Stretch[] = [];
  for (const match of labelled ? text.matchAll(labelled) : []) {
    const number = match.groups?.['number'] ?? '';
    const end = match.index + match[0].length;
    if (!COUNTED.test(text.slice(end, end + 20))) found.push({ start: end - number.length, end, blanks });
  }
  for (const match of shaped ? text.matchAll(shaped) : []) {
    const end = match.index + match[0].length;
    if (kind.valid && !kind.valid(match[0])) continue;
    if (OTHER_NUMBER.test(text.slice(Math.max(0, match.index - 28), match.index)) || COUNTED.test(text.slice(end, end + 20))) continue;
    found.push({ start: match.index, end, blanks });
  }
  return found;
}
