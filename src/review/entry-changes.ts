import { relationKey } from '../compendium/relations.ts';
import type { AnyEntry, Compendium, PartyRow } from '../compendium/types.ts';
import { LANGUAGES, type Language } from '../model/language.ts';
import type { Party } from '../model/party.ts';
import { fieldChanges, type FieldChange } from './field-changes.ts';

/** An entry that is not the same before and after; it is absent where it did not exist or could not be read. */
export interface EntryChange {
  before?: AnyEntry;
  after?: AnyEntry;
  /** The one that is there, the later of two. */
  entry: AnyEntry;
  facts: FieldChange[];
  /** By State; a row is absent where nothing was known. */
  parties: { state: string; before?: Party; after?: Party }[];
  /** Languages whose text came, went or is another. */
  languages: Language[];
}

/** Every entry in which the content before and after differ, in the compendium's order. */
export function entryChanges(before: Compendium, after: Compendium): EntryChange[] {
  const [old, fresh] = [byKey(before), byKey(after)];
  return [...new Set([...fresh.keys(), ...old.keys()])].flatMap((key) => {
    const [was, is] = [old.get(key), fresh.get(key)];
    const entry = is ?? was;
    if (!entry) return [];
    const change: EntryChange = {
      ...(was && { before: was }),
      ...(is && { after: is }),
      entry,
      facts: fieldChanges(was ? factsOf(was) : {}, is ? factsOf(is) : {}),
      parties: partyChanges(was?.parties ?? [], is?.parties ?? []),
      languages: LANGUAGES.filter((language) => was?.texts[language]?.source !== is?.texts[language]?.source),
    };
    const same = was?.slug === is?.slug && change.facts.length + change.parties.length + change.languages.length === 0;
    return same ? [] : [change];
  });
}

/** The facts of an entry; an image that is another picture under the same name is another fact. */
const factsOf = ({ facts, images }: AnyEntry): object => ({
  ...facts,
  images: facts.images.map((image) => ({ ...image, digest: images.get(image.file)?.digest })),
});

const byKey = ({ entries }: Compendium): Map<string, AnyEntry> =>
  new Map(entries.map((entry) => [`${entry.kind}/${relationKey(entry.kind, entry.id)}`, entry]));

/** The rows of parties.csv, State by State; the line on which a row stands is no fact. */
function partyChanges(before: readonly PartyRow[], after: readonly PartyRow[]): EntryChange['parties'] {
  const rowOf = (rows: readonly PartyRow[], state: string): Party | undefined => {
    const row = rows.find((candidate) => candidate.state === state);
    if (!row) return undefined;
    const { line: _line, ...party } = row;
    return party;
  };
  const states = [...new Set([...before, ...after].map(({ state }) => state))].sort();
  return states
    .map((state) => ({ state, before: rowOf(before, state), after: rowOf(after, state) }))
    .filter((pair) => fieldChanges(pair.before, pair.after).length > 0);
}
