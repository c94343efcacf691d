import type { Confidence } from '../model/fields.ts';
import { compareText } from '../model/finding.ts';
import { KINDS, type Kind } from '../model/kind.ts';
import { LANGUAGES, type Language } from '../model/language.ts';
import { lookup } from './lookup.ts';
import { partyOf } from './party-status.ts';
import type { AnyEntry, Compendium, Entry } from './types.ts';

/** Recommendations that a kind serves as a whole: the compendium itself, the collection of practices, the programmes, the States' data. */
export const SERVED_BY_KIND: Partial<Record<Kind, readonly string[]>> = {
  mechanisms: ['11'],
  practices: ['4'],
  programmes: ['35'],
  states: ['16', '47', '50'],
};

/** The kinds that serve a recommendation as a whole. */
export const kindsServing = (recommendation: string): Kind[] => KINDS.filter((kind) => SERVED_BY_KIND[kind]?.includes(recommendation));

/** How many entries of a kind there are, and how many have each language. */
export interface KindCoverage {
  kind: Kind;
  entries: number;
  languages: Record<Language, { translated: number; behind: number }>;
}

/** What the edition holds and what it lacks, for /status/ and the home page. */
export interface Coverage {
  kinds: KindCoverage[];
  servedRecommendations: number;
  unserved: Entry<'recommendations'>[];
  statesWithoutPractice: Entry<'states'>[];
  statesWithoutCentralAuthority: Entry<'states'>[];
  parties: Record<Confidence, number>;
  /** Pairs of instrument and State, and those of them without a row. */
  cells: number;
  unknownCells: number;
  /** Party rows by the year of their source; '' where it is not known. */
  partyYears: [year: string, rows: number][];
}

export function coverage(compendium: Compendium): Coverage {
  const find = lookup(compendium);
  const rows = find.of('instruments').flatMap(({ parties }) => parties);
  const states = find.of('states');
  const unserved = find.of('recommendations').filter(({ id }) => find.serving(id).length === 0 && kindsServing(id).length === 0);
  const withPractice = new Set([...find.of('practices'), ...find.of('programmes')].flatMap(({ facts }) => facts.states));
  const cells = states.length * find.of('instruments').length;
  const known = find.of('instruments').reduce((sum, instrument) => sum + states.filter(({ id }) => partyOf(instrument, id)).length, 0);
  return {
    kinds: KINDS.map((kind) => kindCoverage(kind, find.ofAny(kind))),
    servedRecommendations: find.of('recommendations').length - unserved.length,
    unserved,
    statesWithoutPractice: states.filter(({ id }) => !withPractice.has(id)),
    statesWithoutCentralAuthority: states.filter(({ facts }) => !facts.authorities.some(({ role }) => role === 'mla-central-authority')),
    parties: { high: 0, medium: 0, low: 0, ...countBy(rows.map(({ confidence }) => confidence)) },
    cells,
    unknownCells: cells - known,
    partyYears: [...Map.groupBy(rows, ({ asOf }) => asOf?.slice(0, 4) ?? '')]
      .map(([year, list]): [string, number] => [year, list.length])
      .sort(([a], [b]) => compareText(b, a)),
  };
}

function kindCoverage(kind: Kind, entries: readonly AnyEntry[]): KindCoverage {
  const languages = Object.fromEntries(
    LANGUAGES.map((language) => {
      const texts = entries.flatMap((entry) => entry.texts[language] ?? []);
      return [language, { translated: texts.length, behind: texts.filter(({ behind }) => behind).length }];
    }),
  ) as KindCoverage['languages'];
  return { kind, entries: entries.length, languages };
}

/** How often each value occurs. */
export function countBy<T extends string>(values: readonly T[]): Partial<Record<T, number>> {
  const counts: Partial<Record<T, number>> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
