import type { Language } from '../model/language.ts';

/** A number of a text as written, the values that it can have in its language, and the numbers that it joins (18.3: 18 and 3). */
export interface WrittenNumber {
  written: string;
  values: readonly string[];
  parts: readonly string[];
}

/** Digits, grouped by thin or ordinary spaces in threes, or joined by points and commas. */
const NUMBER = /(?<![\p{L}\d])\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)*/gu;
/** The id of another entry, which a text may mention: no number of its own. */
const ENTRY_ID = /(?<![\p{L}\d])[A-Z]-\d{3}(?!\d)/gu;
const SPACES = /[ \u00a0\u202f]/g;

const MARKS: Record<Language, { decimal: string; thousands: string }> = {
  en: { decimal: '.', thousands: ',' },
  es: { decimal: ',', thousands: '.' },
  pt: { decimal: ',', thousands: '.' },
  fr: { decimal: ',', thousands: '.' },
};
/** The word for a thousand where a text writes it after digits: 181 mil. */
const THOUSAND = /^[ \u00a0\u202f](?:thousand|mil|mille)(?!\p{L})/u;

/** The small numbers that a text may write as words; where the word for 1 is also the article, only the first of a row. */
const WORDS: Record<Language, readonly string[]> = {
  en: ['one|first', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  es: ['primer[oa]?', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce'],
  pt: ['primeir[oa]', 'dois|duas', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove', 'dez', 'onze', 'doze'],
  fr: ['premi(?:er|ère)', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'],
};

/** The numbers written in digits in a text, each writing once. */
export function numbersIn(text: string, language: Language): WrittenNumber[] {
  const found = new Map<string, WrittenNumber>();
  const words = text.replace(ENTRY_ID, (id) => ' '.repeat(id.length));
  for (const { 0: written, index } of words.matchAll(NUMBER)) {
    const thousand = THOUSAND.test(words.slice(index + written.length, index + written.length + 12));
    const values = valuesOf(written.replace(SPACES, ''), language).flatMap((value) => (thousand ? [value, timesThousand(value)] : [value]));
    const parts = written.split(/[., \u00a0\u202f]/).map(plain);
    found.set(`${written}${thousand}`, { written, values, parts });
  }
  return [...found.values()];
}

/** What a number can mean: with the language's own marks, and as a number of a law or an article, whose marks are kept from elsewhere. */
function valuesOf(digits: string, language: Language): string[] {
  const { decimal, thousands } = MARKS[language];
  const groups = digits.split(/[.,]/);
  if (groups.length === 1) return [plain(digits)];
  const values: string[] = [];
  const wholes = groups.slice(1).every((group) => group.length === 3) && (groups[0] ?? '').length <= 3;
  if (wholes && (!digits.includes(decimal) || groups.length === 2)) values.push(plain(groups.join('')));
  const fraction = groups.at(-1) ?? '';
  const before = digits.slice(0, -fraction.length - 1);
  if (digits.at(-fraction.length - 1) === decimal && !before.includes(decimal)) {
    values.push(`${plain(before.replaceAll(thousands, ''))}.${fraction}`.replace(/\.?0+$/, ''));
  }
  return values;
}

const plain = (digits: string): string => digits.replace(/^0+(?=\d)/, '');

function timesThousand(value: string): string {
  return String(Math.round(Number(value) * 1000));
}

/** Whether a text writes a small number as a word. */
export function spellsOut(text: string, value: string, language: Language): boolean {
  const forms = WORDS[language][Number(value) - 1];
  return forms !== undefined && new RegExp(`(?<!\\p{L})(?:${forms})(?!\\p{L})`, 'iu').test(text);
}
