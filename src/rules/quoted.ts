import { visible } from './hidden.ts';
import type { InLanguages } from './rule.ts';

/** The longest value that a finding repeats whole, in characters; a longer one is cut, so that no value can flood a report. */
const LONGEST = 120;

/** A value in the quotation marks of each language; what is not one value, such as a list, is pointed at by a word. */
export function quoted(value: unknown): InLanguages {
  if (typeof value === 'object') return { en: 'This', es: 'Esto', pt: 'Isto', fr: 'Ceci' };
  const words = shortened(String(value));
  return { en: `"${words}"`, es: `«${words}»`, pt: `“${words}”`, fr: `« ${words} »` };
}

/** A value as a finding repeats it. */
export const shortened = (value: string): string => visible(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);
