/**
 * Everything that is not a visible sign, denied by its Unicode class: controls, formats, private use, not assigned, halves,
 * separators, what programs may ignore; and three signs that stand for nothing. Allowed are line ends, tabs, the space,
 * and the two spaces that French puts before its punctuation.
 */
export const HIDDEN = /(?![\t\n \u00a0\u202f])[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Z}\p{Default_Ignorable_Code_Point}\u2800\ufffc\ufffd]/u;

const UNSEEN = new RegExp(`${HIDDEN.source}|[\\t\\n]`, 'gu');

/** `U+202E`. */
export const codePoint = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A name or value as a finding may repeat it: in one line, and what cannot be seen in signs that can. */
export const visible = (words: string): string => words.replace(UNSEEN, (character) => `<${codePoint(character)}>`);
