/**
 * What every page says of its edition, in the order of EditionFile.words: its id, and its date in the words of each language. These words change with every
 * edition; a pack holds marks in their place, so that a page whose own content stays the same need not be fetched again.
 */
export type EditionWords = readonly string[];

const OPEN = '\uE000';
const CLOSE = '\uE001';
const mark = (index: number): string => `${OPEN}${index}${CLOSE}`;

/** The text with marks in place of the words. Throws when the text cannot be restored from them. */
export function withMarks(text: string, words: EditionWords): string {
  const marked = words.reduce((rest, word, index) => rest.replaceAll(word, mark(index)), text);
  if (withWords(marked, words) !== text) throw new Error('A text holds characters that are reserved for the marks of the edition.');
  return marked;
}

/** The text as it was before `withMarks`. */
export const withWords = (text: string, words: EditionWords): string =>
  words.reduce((rest, word, index) => rest.replaceAll(mark(index), word), text);
