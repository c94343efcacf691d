import type { ContentFiles } from '../compendium/files.ts';
import type { Finding } from '../model/finding.ts';
import { LANGUAGES, type Language } from '../model/language.ts';
import { defineRule } from '../rules/rule.ts';

/** What stands where an author still has something to write: before a guiding sentence in a text, as a value in a YAML file. */
export const MARKERS: Record<Language, string> = { en: 'TO DO', es: 'POR HACER', pt: 'A FAZER', fr: 'À FAIRE' };

const ANY = LANGUAGES.map((language) => MARKERS[language]).join('|');
/** At the start of a line, of a list item, or of a front-matter value, and followed by a colon. */
const IN_TEXT = new RegExp(
  `^(?<before>\\s*(?:>\\s*)?(?:[-*+]\\s+|\\d+[.)]\\s+)?(?:[\\w-]+:\\s+)?["']?)(?<marker>${ANY})\\s*:\\s*(?<asked>.*)$`,
  'u',
);
/** A whole value of a field or of a list, outside comments. */
const IN_FACTS = new RegExp(`(?<=[\\s[{:,"'])(?<marker>${ANY})(?=\\s*(?:$|[\\]},"'#:]))`, 'gu');

/** Nothing of a skeleton stays where an author has to write. */
export const todoLeft = defineRule({
  name: 'left-to-write',
  title: { en: 'Left to write', es: 'Falta escribir', pt: 'Falta escrever', fr: 'Reste à écrire' },
  why: {
    en: 'A new entry begins as a skeleton, in which TO DO stands wherever facts or words are asked for. A reader must never meet such a place; while one is open, the rules say nothing else about it.',
    es: 'Una ficha nueva comienza como un esqueleto en el que POR HACER está dondequiera que se piden datos o palabras. Quien lee nunca debe hallar un lugar así; mientras uno esté abierto, las reglas no dicen nada más de él.',
    pt: 'Uma ficha nova começa como um esqueleto em que A FAZER está onde quer que se peçam dados ou palavras. O leitor nunca deve achar um lugar assim; enquanto um estiver aberto, as regras não dizem mais nada dele.',
    fr: 'Une fiche nouvelle commence par un squelette où À FAIRE figure partout où l’on demande des données ou des mots. Un lecteur ne doit jamais rencontrer un tel endroit ; tant qu’il est ouvert, les règles n’en disent rien d’autre.',
  },
  example: {
    wrong: '## Urgent cases\n\nTO DO: what to do when there is no time.',
    right: '## Urgent cases\n\nIt is not known whether requests by e-mail are accepted.',
  },
  says: {
    text: {
      en: ['Left to write: {asked}', 'Replace the whole line by your text; where something is not known, say so in a sentence.'],
      es: ['Falta escribir: {asked}', 'Sustituya toda la línea por su texto; si algo no se sabe, dígalo en una frase.'],
      pt: ['Falta escrever: {asked}', 'Substitua a linha inteira pelo seu texto; se algo não se sabe, diga-o em uma frase.'],
      fr: ['Reste à écrire : {asked}', 'Remplacez toute la ligne par votre texte ; si une chose n’est pas connue, dites-le en une phrase.'],
    },
    value: {
      en: ['The field "{field}" is left to fill in.', 'Write a value in place of TO DO; the comment above the field says which.'],
      es: ['Falta completar el campo «{field}».', 'Escriba un valor en lugar de POR HACER; el comentario sobre el campo dice cuáles.'],
      pt: ['Falta preencher o campo “{field}”.', 'Escreva um valor no lugar de A FAZER; o comentário acima do campo diz quais.'],
      fr: [
        'Le champ « {field} » reste à remplir.',
        'Écrivez une valeur à la place de À FAIRE ; le commentaire au-dessus du champ dit lesquelles.',
      ],
    },
  },
});

/** Whether a text still has something to write: until then it cannot be compared with its original. */
export const hasOpenPlaces = (text: string): boolean => text.split('\n').some((line) => IN_TEXT.test(line.trimEnd()));

/** One finding for each place that a skeleton left open, in the language of its marker. Reads the files, so it speaks also where a field stops the schema. */
export function leftToWrite(files: ContentFiles): Finding[] {
  return [...files].flatMap(([file, text]) => {
    if (file.endsWith('.mdx')) return openLines(file, text);
    return /\/entry\.yaml$|^content\/sources\//.test(file) ? openValues(file, text) : [];
  });
}

/**
 * All findings with the open places among them, and without those that only repeat that a place is open: at the very line of a
 * marker, or at the heading of a section that still holds one.
 */
export function withOpenPlaces(findings: readonly Finding[], files: ContentFiles): Finding[] {
  const open = leftToWrite(files);
  const places = new Set(open.flatMap((finding) => placesOf(finding, files)));
  return [...findings.filter(({ file, line }) => !places.has(`${file}:${line}`)), ...open];
}

function openLines(file: string, text: string): Finding[] {
  return text.split('\n').flatMap((line, index) => {
    const { before = '', marker, asked = '' } = IN_TEXT.exec(line.trimEnd())?.groups ?? {};
    if (!marker) return [];
    const place = { line: index + 1, column: before.length + 1 };
    return [todoLeft.findingIn(languageOf(marker), 'text', file, place, { asked: plain(asked) })];
  });
}

function openValues(file: string, text: string): Finding[] {
  return text.split('\n').flatMap((line, index) => {
    const code = line.replace(/(^|\s)#.*$/, '');
    return [...code.matchAll(IN_FACTS)].map((match) => {
      const field = [...code.slice(0, match.index).matchAll(/([\w-]+)\s*:/g)].at(-1)?.[1] ?? '…';
      return todoLeft.findingIn(languageOf(match[0]), 'value', file, { line: index + 1, column: match.index + 1 }, { field });
    });
  });
}

const languageOf = (marker: string): Language => LANGUAGES.find((language) => MARKERS[language] === marker) ?? 'en';

/** The guiding sentence as a person reads it: without components and the closing quotation mark of a front-matter value. */
const plain = (asked: string): string =>
  asked
    .replace(/<[^>]*>/g, '')
    .replace(/["']$/, '')
    .trim();

/** The line of a marker, and in a text the line of the heading above it. */
function placesOf({ file, line }: Finding, files: ContentFiles): string[] {
  const above = file.endsWith('.mdx') ? (files.get(file) ?? '').split('\n').slice(0, line) : [];
  const heading = above.findLastIndex((words) => words.startsWith('## ')) + 1;
  return [`${file}:${line}`, ...(heading > 0 ? [`${file}:${heading}`] : [])];
}
