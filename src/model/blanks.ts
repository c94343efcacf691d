/** A {blank} of a clause's words. */
export const BLANK = /\{([a-z][a-z0-9-]*)\}/g;

/** The {blanks} of a text, in their order. */
export const blanksOf = (words: string): string[] => [...words.matchAll(BLANK)].map(([, name = '']) => name);

/** The blanks that every paragraph may have, and those of one that stands for each basis. */
export const KNOWN_BLANKS = ['from', 'to', 'measure'] as const;
export const BASIS_BLANKS = ['instrument', 'articles'] as const;
