import type { ContentFiles } from '../compendium/files.ts';
import type { Finding, Position } from '../model/finding.ts';
import { LANGUAGES, type Language } from '../model/language.ts';

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

interface Words {
  text: (asked: string) => string;
  textMend: string;
  value: (field: string) => string;
  valueMend: string;
}

const WORDS: Record<Language, Words> = {
  en: {
    text: (asked) => `Left to write: ${asked}`,
    textMend: 'Replace the whole line by your text; where something is not known, say so in a sentence.',
    value: (field) => `The field "${field}" is left to fill in.`,
    valueMend: 'Write a value in place of TO DO; the comment above the field says which.',
  },
  es: {
    text: (asked) => `Falta escribir: ${asked}`,
    textMend: 'Sustituya toda la línea por su texto; si algo no se sabe, dígalo en una frase.',
    value: (field) => `Falta completar el campo «${field}».`,
    valueMend: 'Escriba un valor en lugar de POR HACER; el comentario sobre el campo dice cuáles.',
  },
  pt: {
    text: (asked) => `Falta escrever: ${asked}`,
    textMend: 'Substitua a linha inteira pelo seu texto; se algo não se sabe, diga-o em uma frase.',
    value: (field) => `Falta preencher o campo “${field}”.`,
    valueMend: 'Escreva um valor no lugar de A FAZER; o comentário acima do campo diz quais.',
  },
  fr: {
    text: (asked) => `Reste à écrire : ${asked}`,
    textMend: 'Remplacez toute la ligne par votre texte ; si une chose n’est pas connue, dites-le en une phrase.',
    value: (field) => `Le champ « ${field} » reste à remplir.`,
    valueMend: 'Écrivez une valeur à la place de À FAIRE ; le commentaire au-dessus du champ dit lesquelles.',
  },
};

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

const RULE = 'left-to-write';

function openLines(file: string, text: string): Finding[] {
  return text.split('\n').flatMap((line, index) => {
    const { before = '', marker, asked = '' } = IN_TEXT.exec(line.trimEnd())?.groups ?? {};
    if (!marker) return [];
    const { text: message, textMend } = WORDS[languageOf(marker)];
    return [open(file, { line: index + 1, column: before.length + 1 }, message(plain(asked)), textMend)];
  });
}

function openValues(file: string, text: string): Finding[] {
  return text.split('\n').flatMap((line, index) => {
    const code = line.replace(/(^|\s)#.*$/, '');
    return [...code.matchAll(IN_FACTS)].map((match) => {
      const { value: message, valueMend } = WORDS[languageOf(match[0])];
      const field = [...code.slice(0, match.index).matchAll(/([\w-]+)\s*:/g)].at(-1)?.[1] ?? '…';
      return open(file, { line: index + 1, column: match.index + 1 }, message(field), valueMend);
    });
  });
}

const open = (file: string, place: Position, message: string, mend: string): Finding => ({
  rule: RULE,
  severity: 'error',
  file,
  ...place,
  message,
  mend,
});

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
