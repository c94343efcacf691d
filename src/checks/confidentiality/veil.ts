/**
 * The words of a finding without what they would give away: a report is often more public than the draft that it is about.
 * Small words stay; of numbers, addresses and words with a capital only the first sign does.
 */
export function veil(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/[^\s"“”«»()]*[@＠][^\s"“”«»()]*/gu, (address) => `${first(address)}…@…`)
    .replace(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.,'’/°-]*/gu, (word) => (/\p{N}|\p{Lu}./u.test(word) ? `${first(word)}…` : word))
    .slice(0, 80);
}

const first = (word: string): string => String.fromCodePoint(word.codePointAt(0) ?? 0);
