import type { Text } from '../compendium/types.ts';
import { readFile, type Reading } from './confidentiality/reading.ts';

/**
 * The body of a text as a reader meets it, with the place in the file of every sign. Front matter and citations, which are no
 * part of a sentence, become blanks, so that every place stays the same.
 */
export function readBody({ file, source, language }: Text): Reading {
  const blanked = source
    .replace(/^\uFEFF?---\r?\n[\s\S]*?\r?\n---/, (front) => front.replace(/[^\n]/g, ' '))
    .replace(/<Cite\b[^<>]*>/g, (tag) => ' '.repeat(tag.length));
  return readFile(file, blanked, language, []);
}

/** The words of a text without its front matter: plain, and without the place of anything. */
export const plainBody = ({ lead, sections }: Text): string[] => [lead, ...sections.map(({ text }) => text)].filter(Boolean);
