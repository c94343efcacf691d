/** Fills the {blanks} of interface words; the text stays text. */
export const fill = (words: string, blanks: Record<string, string | number>): string =>
  words.replace(/\{(\w+)\}/g, (whole, name: string) => String(blanks[name] ?? whole));
