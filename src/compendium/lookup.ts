import type { Kind } from '../model/kind.ts';
import { relationKey } from './relations.ts';
import type { AnyEntry, Compendium, Entry } from './types.ts';
import type { Source } from '../model/source.ts';

/** Ways into a compendium, each made once for a compendium. */
export interface Lookup {
  /** By id: M-001, or the slug of an instrument; terms as `term:slug`. */
  entry(key: string): AnyEntry | undefined;
  term(slug: string): Entry<'terms'> | undefined;
  instrument(slug: string): Entry<'instruments'> | undefined;
  state(code: string): Entry<'states'> | undefined;
  recommendation(id: string): Entry<'recommendations'> | undefined;
  source(id: string): Source | undefined;
  /** Entries that cite a source, in the compendium's order. */
  usersOf(source: string): AnyEntry[];
  /** Entries that serve a recommendation. */
  serving(recommendation: string): AnyEntry[];
  /** Entries that use a term, in their facts or texts. */
  usingTerm(term: string): AnyEntry[];
  of<K extends Kind>(kind: K): Entry<K>[];
  /** Like `of`, for a kind known only when the program runs. */
  ofAny(kind: Kind): AnyEntry[];
}

const made = new WeakMap<Compendium, Lookup>();

/** The lookup of a compendium. */
export function lookup(compendium: Compendium): Lookup {
  const known = made.get(compendium);
  if (known) return known;
  const fresh = makeLookup(compendium);
  made.set(compendium, fresh);
  return fresh;
}

function makeLookup({ entries, sources }: Compendium): Lookup {
  const kinds = Map.groupBy(entries, ({ kind }) => kind);
  const of = <K extends Kind>(kind: K): Entry<K>[] => (kinds.get(kind) ?? []) as unknown as Entry<K>[];
  const bySlug = <K extends Kind>(kind: K): Map<string, Entry<K>> => new Map(of(kind).map((entry) => [entry.slug, entry]));
  const keyed = new Map(
    entries.filter(({ kind }) => !['states', 'recommendations'].includes(kind)).map((entry) => [relationKey(entry.kind, entry.id), entry]),
  );
  const [terms, instruments, states, recommendations] = [
    bySlug('terms'),
    bySlug('instruments'),
    bySlug('states'),
    bySlug('recommendations'),
  ];
  const sourceIndex = new Map(sources.map((source) => [source.id, source]));
  const users = index(entries, (entry) => [...entry.sources, ...entry.parties.flatMap(({ source }) => source ?? [])]);
  const serving = index(entries, (entry) => entry.facts.recommendations);
  const usingTerm = index(entries, (entry) => [
    ...('terms' in entry.facts ? entry.facts.terms : []),
    ...Object.values(entry.texts).flatMap((text) => text.terms.map(({ id }) => id)),
  ]);
  return {
    entry: (key) => keyed.get(key),
    term: (slug) => terms.get(slug),
    instrument: (slug) => instruments.get(slug),
    state: (code) => states.get(code),
    recommendation: (id) => recommendations.get(id),
    source: (id) => sourceIndex.get(id),
    usersOf: (source) => users.get(source) ?? [],
    serving: (recommendation) => serving.get(recommendation) ?? [],
    usingTerm: (term) => usingTerm.get(term) ?? [],
    of,
    ofAny: (kind) => kinds.get(kind) ?? [],
  };
}

function index(entries: readonly AnyEntry[], keysOf: (entry: AnyEntry) => string[]): Map<string, AnyEntry[]> {
  const map = new Map<string, AnyEntry[]>();
  for (const entry of entries) {
    for (const key of new Set(keysOf(entry))) map.set(key, [...(map.get(key) ?? []), entry]);
  }
  return map;
}
