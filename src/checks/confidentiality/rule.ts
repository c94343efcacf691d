import { filled, type Blank, type InLanguages, type RuleText, type Saying } from '../../rules/rule.ts';
import { placeOf, type Reading, type View } from './reading.ts';
import { veil } from './veil.ts';

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
  /** What fills the blanks of both. */
  blanks: Record<string, Blank>;
}

/** One confidentiality rule: its words, and what it finds in a file. */
export interface ConfidentialityRule extends RuleText<'found'> {
  check(reading: Reading): Hit[];
}

/** A stretch of a view that could identify somebody; `blanks` fill the words of the rule where it knows what it is. */
export interface Stretch {
  start: number;
  end: number;
  blanks?: Record<string, Blank>;
}

/** A rule as its file writes it: where it looks, and the words for what it finds. */
export interface RuleWords extends Omit<RuleText, 'says'> {
  /** Follows the veiled words and a colon. */
  what: InLanguages;
  /** A safer wording. */
  mend: InLanguages;
  /** The addresses of pages are looked through as well. */
  inAddresses?: true;
  find(view: View, reading: Reading): Stretch[];
}

/** Makes the rule: finds, keeps the outermost of nested stretches, and puts them into words. */
export function defineRule({ name, title, why, example, what, mend, inAddresses, find }: RuleWords): ConfidentialityRule {
  const found: Saying = {
    en: [`“{words}”: ${what.en}`, mend.en],
    es: [`“{words}”: ${what.es}`, mend.es],
    pt: [`“{words}”: ${what.pt}`, mend.pt],
    fr: [`“{words}”: ${what.fr}`, mend.fr],
  };
  return {
    name,
    title,
    why,
    example,
    says: { found },
    check(reading) {
      const { language, prose, addresses } = reading;
      return (inAddresses ? [prose, addresses] : [prose]).flatMap((view) =>
        outermost(find(view, reading)).map(({ start, end, blanks }) => {
          const place = placeOf(reading, view, start, end);
          const all = { ...blanks, words: veil(place.words) };
          const [said, safer] = filled(found, all, language);
          return { ...place, what: said, mend: safer, blanks: all };
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
