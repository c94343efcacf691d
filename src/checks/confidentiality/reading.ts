import type { Language } from '../../model/language.ts';
import { plain, type Piece } from './plain.ts';
import type { PublicContact } from './public-contacts.ts';
import { splitSentences, type Sentence } from './words/sentences.ts';

/** A text as a reader meets it; `origin[i]` is the place in the file of its character `i`. */
export interface View {
  text: string;
  origin: readonly number[];
}

/** One file, read for the confidentiality rules. */
export interface Reading {
  file: string;
  language: Language;
  raw: string;
  /** Where each line begins. */
  lineStarts: readonly number[];
  /** Without addresses of pages, tags, marks of emphasis and keys; one block of text a line. */
  prose: View;
  sentences: readonly Sentence[];
  /** The addresses of pages, one a line: they can hold a place or an e-mail. */
  addresses: View;
  contacts: readonly PublicContact[];
}

/** Reads the raw text of an MDX file, an entry.yaml or a draft. */
export function readFile(file: string, raw: string, language: Language, contacts: readonly PublicContact[]): Reading {
  const facts = file.endsWith('.yaml');
  const frontMatterUntil = /^---\r?\n[\s\S]*?\r?\n---/.exec(raw)?.[0].length ?? 0;
  const pieces = plain(raw, facts, frontMatterUntil);
  const prose = viewOf(
    pieces.map((piece) => (piece.address ? { ...piece, words: piece.words.startsWith(']') ? '' : ' ', step: false } : piece)),
  );
  const addresses = viewOf(pieces.filter(({ address }) => address).flatMap((piece) => [piece, { words: '\n', at: piece.at, step: false }]));
  const lineStarts = [0, ...Array.from(raw.matchAll(/\n/g), ({ index }) => index + 1)];
  return { file, language, raw, lineStarts, prose, sentences: splitSentences(prose.text), addresses, contacts };
}

function viewOf(pieces: readonly Piece[]): View {
  const parts: string[] = [];
  const origin: number[] = [];
  let blank = true;
  for (const { words, at, step } of pieces) {
    const from = blank && words.startsWith(' ') ? 1 : 0;
    if (from >= words.length) continue;
    parts.push(from === 0 ? words : words.slice(from));
    for (let index = from; index < words.length; index++) origin.push(step ? at + index : at);
    blank = /[ \n]$/.test(words);
  }
  return { text: parts.join(''), origin };
}

/** Where a stretch of a view stands in the file. */
export function placeOf(
  { raw, lineStarts }: Reading,
  view: View,
  start: number,
  end: number,
): { line: number; column: number; length: number; words: string } {
  const from = view.origin[start] ?? raw.length;
  const until = (view.origin[end - 1] ?? raw.length - 1) + 1;
  const line = lineOf(lineStarts, from);
  return { line, column: from - (lineStarts[line - 1] ?? 0) + 1, length: until - from, words: raw.slice(from, until) };
}

function lineOf(lineStarts: readonly number[], offset: number): number {
  let [low, high] = [0, lineStarts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
