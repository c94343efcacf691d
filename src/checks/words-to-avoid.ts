import type { AnyEntry, Text } from '../compendium/types.ts';
import type { Finding, Position } from '../model/finding.ts';
import type { Language } from '../model/language.ts';
import type { AvoidedWords } from '../model/taxonomy.ts';
import { defineRule } from '../rules/rule.ts';
import { plainBody, readBody } from './body.ts';
import { placeOf } from './confidentiality/reading.ts';
import type { Rule } from './rule.ts';

const rule = defineRule({
  name: 'words-to-avoid',
  title: { en: 'Words to avoid', es: 'Palabras que se evitan', pt: 'Palavras a evitar', fr: 'Mots à éviter' },
  why: {
    en: 'Words can harm those of whom they speak, and words of the press are not those of the law. The list, with the reason for each, is content/taxonomy/words-to-avoid.yaml. Quotations and official names are not meant.',
    es: 'Las palabras pueden herir a las personas de quienes hablan, y las de la prensa no son las de la ley. La lista, con la razón de cada una, está en content/taxonomy/words-to-avoid.yaml. No se refiere a citas ni a nombres oficiales.',
    pt: 'As palavras podem ferir as pessoas de quem falam, e as da imprensa não são as da lei. A lista, com a razão de cada uma, está em content/taxonomy/words-to-avoid.yaml. Não se refere a citações nem a nomes oficiais.',
    fr: 'Les mots peuvent blesser ceux dont ils parlent, et ceux de la presse ne sont pas ceux de la loi. La liste, avec la raison de chacun, est dans content/taxonomy/words-to-avoid.yaml. Les citations et les noms officiels ne sont pas visés.',
  },
  example: { wrong: 'Fifteen women were rescued.', right: 'Fifteen women were identified as victims and taken into protection.' },
  says: {
    avoided: {
      en: ['"{found}" is to be avoided: {why}.', 'Write instead: {instead}. A quotation or an official name stands in quotation marks.'],
      es: ['Se evita «{found}»: {why}.', 'Escriba en su lugar: {instead}. Una cita o un nombre oficial va entre comillas.'],
      pt: ['Evita-se “{found}”: {why}.', 'Escreva em seu lugar: {instead}. Uma citação ou um nome oficial vai entre aspas.'],
      fr: ['« {found} » est à éviter : {why}.', 'Écrivez plutôt : {instead}. Une citation ou un nom officiel se met entre guillemets.'],
    },
  },
});

/** No text uses a word of the list, except in a quotation or a name. */
export const wordsToAvoid: Rule = {
  ...rule,
  check(entry, { avoided }) {
    return Object.values(entry.texts).flatMap((text) => {
      const list = listFor(avoided, text.language);
      return list ? [...inFields(entry, text, list), ...inBody(text, list)] : [];
    });
  },
};

/** A word that was found, where it begins, and the entry of the list to which it belongs. */
interface Hit {
  found: string;
  start: number;
  of: AvoidedWords;
}

/** The forms of one language in one pattern, and the entry of the list for each. */
interface FormList {
  pattern: RegExp;
  of: ReadonlyMap<string, AvoidedWords>;
}

const lists = new WeakMap<readonly AvoidedWords[], Map<Language, FormList | undefined>>();

function listFor(avoided: readonly AvoidedWords[], language: Language): FormList | undefined {
  const known = lists.get(avoided) ?? new Map<Language, FormList | undefined>();
  lists.set(avoided, known);
  if (!known.has(language)) known.set(language, makeList(avoided, language));
  return known.get(language);
}

function makeList(avoided: readonly AvoidedWords[], language: Language): FormList | undefined {
  const of = new Map(avoided.flatMap((words) => words.forms[language].map((form): [string, AvoidedWords] => [folded(form), words])));
  if (of.size === 0) return undefined;
  // The longest first, so that "sex slave" is not read as less.
  const forms = [...of.keys()].sort((a, b) => b.length - a.length).map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return { pattern: new RegExp(`(?<![a-z0-9])(?:${forms.join('|')})(?![a-z0-9])`, 'g'), of };
}

/** Small letters without accents, sign by sign, so that every place stays the same. */
const folded = (text: string): string =>
  text
    .replace(/[’ʼ]/g, "'")
    .replace(/[^\x00-\x7f]/g, (sign) => sign.normalize('NFD').charAt(0))
    .toLowerCase();

/** Title, summary and labels; names of treaties, laws and institutions are not ours to choose. */
function inFields(entry: AnyEntry, text: Text, list: FormList): Finding[] {
  const named = entry.kind === 'instruments' || entry.kind === 'states';
  const fields: [place: Position | undefined, words: string][] = [
    ...(named ? [] : [[text.places['title'], text.title] as [Position | undefined, string]]),
    [text.places['summary'], text.summary],
    ...Object.entries(named ? {} : text.labels).map(([key, words]): [Position | undefined, string] => [
      text.places[`labels.${key}`],
      words,
    ]),
  ];
  return fields.flatMap(([place, words]) => hits(words, list).map((hit) => finding(text.file, place, hit)));
}

function inBody(text: Text, list: FormList): Finding[] {
  // Most texts hold none of the words: only then is it worth while to find out where they stand.
  if (plainBody(text).every((words) => hits(words, list).length === 0)) return [];
  const reading = readBody(text);
  return hits(reading.prose.text, list).flatMap((hit) => {
    const place = placeOf(reading, reading.prose, hit.start, hit.start + hit.found.length);
    return isItalic(text.source, place) ? [] : [finding(text.file, place, hit)];
  });
}

const finding = (file: string, place: Position | undefined, { found, of }: Hit): Finding =>
  rule.finding('avoided', file, place && { line: place.line, column: place.column }, { found, why: of.why, instead: of.instead });

/** The words of the list in a text that are neither quoted nor part of a name. */
function hits(text: string, { pattern, of }: FormList): Hit[] {
  const quoted = [...text.matchAll(QUOTED)].map(({ 0: words, index }) => [index, index + words.length] as const);
  return [...folded(text).matchAll(pattern)].flatMap(({ 0: form, index: start }): Hit[] => {
    const words = of.get(form);
    const found = text.slice(start, start + form.length);
    const isQuoted = quoted.some(([from, to]) => from < start && start < to);
    return !words || isQuoted || isName(text, start, found) ? [] : [{ found, start, of: words }];
  });
}

const QUOTED = /«[^»\n]*»|“[^”\n]*”|"[^"\n]*"|‘[^’\n]*’/g;

/** Words with capitals, inside a sentence or all of several, are a name: Canadian Centre to End Human Trafficking. */
function isName(text: string, start: number, found: string): boolean {
  const long = found.split(/[\s-]+/).filter((word) => word.length > 3);
  if (long.length === 0 || !long.every((word) => /^\p{Lu}/u.test(word))) return false;
  return long.length > 1 || /[^\s.:!?¡¿"“«(|>*-]\s+$/u.test(text.slice(0, start));
}

/** Whether a place of a file stands between single * or _ signs, as titles of works and foreign names do. */
function isItalic(source: string, { line, column }: Position): boolean {
  const words = source.split('\n')[line - 1] ?? '';
  return [...words.matchAll(/(?<![*_\p{L}])([*_])(?![*_\s])[^*_]+\1(?![*_\p{L}])/gu)].some(
    ({ 0: italic, index }) => index < column - 1 && column - 1 < index + italic.length,
  );
}
