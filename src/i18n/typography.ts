import type { Language } from '../model/language.ts';

const NARROW = '\u202f';

/** Apostrophes and, in French, the thin spaces that its punctuation asks for, also after a component before the text. Words are never changed. */
export function typeset(text: string, language: Language): string {
  const curled = text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
  if (language !== 'fr') return curled;
  return curled
    .replace(/(?:(?<=[\p{L}\p{N})\]»”]) ?|^ )([;!?])(?=\s|$)/gu, `${NARROW}$1`)
    .replace(/(?:(?<=[\p{L}\p{N})\]»”]) ?|^ ):(?=\s|$)/gu, '\u00a0:')
    .replace(/«[ \u00a0\u202f]?/g, `«${NARROW}`)
    .replace(/[ \u00a0\u202f]?»/g, `${NARROW}»`);
}
