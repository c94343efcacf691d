/** The letters of the Latin script up to U+024F that a property holds, as the inside of a class. */
function latin(property: RegExp): string {
  const letters = Array.from({ length: 0x24f }, (_, code) => String.fromCharCode(code)).filter((sign) => property.test(sign));
  return letters.join('');
}

const CLASSES: Readonly<Record<string, string>> = {
  L: latin(/\p{L}/u),
  Lu: latin(/\p{Lu}/u),
  Ll: latin(/\p{Ll}/u),
  N: '0-9',
  M: '\u0300-\u036f',
};

/**
 * A pattern in which \\p{L}, \\p{Lu}, \\p{Ll}, \\p{N} and \\p{M} stand for the Latin script only. The four languages need no more,
 * and the engine takes a tenth of the time to compile it.
 */
export function pattern(source: string, flags = 'g'): RegExp {
  let inClass = false;
  const plain = source.replace(/\\p\{(\w+)\}|\\.|[[\]]/g, (sign, name?: string) => {
    if (name !== undefined) return inClass ? (CLASSES[name] ?? '') : `[${CLASSES[name] ?? ''}]`;
    if (sign === '[') inClass = true;
    if (sign === ']') inClass = false;
    return sign;
  });
  return new RegExp(plain, flags);
}

/** No letter or digit stands before: the start of a word in any of the four languages. */
export const START = String.raw`(?<![\p{L}\p{M}\p{N}])`;
/** No letter or digit follows. */
export const END = String.raw`(?![\p{L}\p{M}\p{N}])`;
/** A word that begins with a capital and goes on. */
export const CAPITALISED = String.raw`\p{Lu}[\p{L}\p{M}'-]{0,40}\p{L}`;
/** A run of such words, with the small words that names have inside. */
export const NAME = String.raw`${CAPITALISED}(?: (?:(?:de|da|do|dos|das|del|la|las|los|du|des|van) ){0,2}${CAPITALISED}){0,4}`;

/** One of the words (each a pattern in small letters), with or without a capital at its beginning. */
export function oneOf(words: string): string {
  const each = words.split('|').map((word) => {
    const [head = ''] = word;
    return /\p{Ll}/u.test(head) ? `[${head}${head.toUpperCase()}]${word.slice(1)}` : word;
  });
  return `(?:${each.join('|')})`;
}

/** A word of its own out of a list. */
export const word = (words: string): string => `${START}${oneOf(words)}${END}`;

/** Small letters without accents, for comparison with a list. */
export const folded = (words: string): string => (ASCII.test(words) ? words : words.normalize('NFD').replace(/\p{M}/gu, '')).toLowerCase();

const ASCII = /^[ -~]*$/;
