import type { Language } from '../../model/language.ts';
import { placeOf, type Reading, type View } from './reading.ts';
import { veil } from './veil.ts';

/** A text in each of the four languages. */
export type InLanguages = Readonly<Record<Language, string>>;

/** What a rule found, in the words of the file's language. */
export interface Hit {
  /** Counted from 1, as is the column. */
  line: number;
  column: number;
  /** Characters of the file, from the place on. */
  length: number;
  /** The characters themselves: for the match with an exception, never for a message. */
  words: string;
  /** What could identify whom. */
  what: string;
  /** A safer wording. */
  mend: string;
}

/** One confidentiality rule with its documentation. */
export interface ConfidentialityRule {
  /** Unique in the project, in kebab case. */
  name: string;
  title: InLanguages;
  /** Why it matters: who could find whom. */
  reason: InLanguages;
  /** A safer wording. */
  mend: InLanguages;
  check(reading: Reading): Hit[];
}

/** A stretch of a view that could identify somebody; `named` says what it is where the rule knows it more closely. */
export interface Stretch {
  start: number;
  end: number;
  named?: InLanguages;
}

/** A rule as its file writes it: where it looks, and the words for what it finds. */
export interface RuleWords {
  name: string;
  title: InLanguages;
  reason: InLanguages;
  /** Follows the veiled words and a colon. */
  what: InLanguages;
  mend: InLanguages;
  /** The addresses of pages are looked through as well. */
  inAddresses?: true;
  find(view: View, reading: Reading): Stretch[];
}

/** Makes the rule: finds, keeps the outermost of nested stretches, and puts them into words. */
export function defineRule({ name, title, reason, what, mend, inAddresses, find }: RuleWords): ConfidentialityRule {
  return {
    name,
    title,
    reason,
    mend,
    check(reading) {
      const { language, prose, addresses } = reading;
      return (inAddresses ? [prose, addresses] : [prose]).flatMap((view) =>
        outermost(find(view, reading)).map(({ start, end, named }) => {
          const place = placeOf(reading, view, start, end);
          return { ...place, what: `“${veil(place.words)}”: ${(named ?? what)[language]}`, mend: mend[language] };
        }),
      );
    },
  };
}

function outermost(stretches: readonly Stretch[]): Stretch[] {
  const sorted = [...stretches].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Stretch[] = [];
  for (const stretch of sorted) {
    if (stretch.start >= (kept.at(-1)?.end ?? 0)) kept.push(stretch);
  }
  return kept;
}
