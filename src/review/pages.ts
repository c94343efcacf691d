import { lookup } from '../compendium/lookup.ts';
import { partyOf, partyStatus } from '../compendium/party-status.ts';
import type { AnyEntry, Compendium } from '../compendium/types.ts';
import type { ReferenceTarget } from '../model/fields.ts';
import { KINDS } from '../model/kind.ts';
import { LANGUAGES, type Language } from '../model/language.ts';
import type { EntryChange } from './entry-changes.ts';

/** Addresses of the changed entries, as list items; `{en,es}` stands for the languages in which the page reads otherwise. */
export function ownPages(changes: readonly EntryChange[]): string[] {
  return changes.flatMap((change) => {
    const { before, after, entry } = change;
    const gone = before && (!after || before.slug !== after.slug) ? [`- ${address(before, LANGUAGES)} no longer there`] : [];
    return after ? [`- ${address(entry, languagesOf(change))}`, ...gone] : gone;
  });
}

/** Addresses of other entries whose pages show something of a changed entry or source, as list items, a kind in each. */
export function showingPages(before: Compendium, after: Compendium, changes: readonly EntryChange[], sources: readonly string[]): string[] {
  const own = new Set(changes.map(({ entry }) => keyOf(entry)));
  const languages =
    sources.length > 0 ? LANGUAGES : LANGUAGES.filter((language) => changes.some((change) => languagesOf(change).includes(language)));
  const shown = [before, after].flatMap((compendium) => [
    ...changes.flatMap((change) => [...(isSeenElsewhere(change) ? neighbours(compendium, change) : []), ...bound(compendium, change)]),
    ...sources.flatMap((id) => lookup(compendium).usersOf(id)),
  ]);
  const others = new Set(shown.map(keyOf).filter((key) => !own.has(key)));
  const lines = KINDS.flatMap((kind) => {
    const slugs = after.entries.filter((entry) => entry.kind === kind && others.has(keyOf(entry))).map(({ slug }) => slug);
    return slugs.length > 0 ? [`- \`/${braces(languages)}/${kind}/…/\`: ${slugs.join(', ')}`] : [];
  });
  return changes.length + sources.length > 0 ? [...lines, `- ${COLLECTIONS}`] : lines;
}

const COLLECTIONS =
  'what is made of all entries: the lists, the sources, the matrix of instruments, the status page, the home page, the search';

const keyOf = ({ kind, slug }: AnyEntry): string => `${kind}/${slug}`;
const braces = (languages: readonly Language[]): string => (languages.length === 1 ? String(languages[0]) : `{${languages.join(',')}}`);
const address = (entry: AnyEntry, languages: readonly Language[]): string => `\`/${braces(languages)}/${keyOf(entry)}/\``;

/** The languages in which an entry's own page changes: where there is no text, the reader gets the original. */
function languagesOf({ before, after, facts, parties, languages }: EntryChange): readonly Language[] {
  if (!before || !after || facts.length + parties.length > 0 || before.slug !== after.slug) return LANGUAGES;
  return LANGUAGES.filter((language) => languages.includes(language) || (!after.texts[language] && languages.includes(after.original)));
}

/** Fields that only the entry's own page shows. */
const OWN_FIELDS = /^(original|revised|status|review|retired|successor|sources|results|period)\b/;

/** Whether other pages have to change with the entry: they show its facts, title and summary, and of its body which terms it uses. */
function isSeenElsewhere({ before, after, facts, languages }: EntryChange): boolean {
  if (!before || !after || before.slug !== after.slug || facts.some(({ field }) => !OWN_FIELDS.test(field))) return true;
  const seen = ({ texts }: AnyEntry): string => {
    const parts = languages.map((language) => texts[language]);
    return JSON.stringify(parts.map((text) => [text?.title, text?.summary, text?.labels['short'], text?.terms.map(({ id }) => id)]));
  };
  return seen(before) !== seen(after);
}

/** What an entry points at and what points at it: the pages of both show it. */
function neighbours(compendium: Compendium, { before, after }: EntryChange): AnyEntry[] {
  const find = lookup(compendium);
  const targetOf = ({ target, value }: { target: ReferenceTarget; value: string }): AnyEntry | undefined => {
    if (target.to === 'vocabulary' || target.to === 'source') return undefined;
    return { state: find.state, instrument: find.instrument, recommendation: find.recommendation, term: find.term, entry: find.entry }[
      target.to
    ](value);
  };
  const termsIn = ({ texts }: AnyEntry): AnyEntry[] =>
    Object.values(texts).flatMap((text) => text.terms.flatMap(({ id }) => find.term(id) ?? []));
  const entriesIn = ({ texts }: AnyEntry): AnyEntry[] =>
    Object.values(texts).flatMap((text) => text.entries.flatMap(({ id }) => find.entry(id) ?? []));
  const pointedAt = (entry: AnyEntry): AnyEntry[] => [
    ...entry.references.flatMap((reference) => targetOf(reference) ?? []),
    ...termsIn(entry),
  ];
  const versions = [before, after].filter((entry) => entry !== undefined);
  const keys = new Set(versions.map(keyOf));
  return [
    ...versions.flatMap(pointedAt),
    ...compendium.entries.filter((entry) => [...pointedAt(entry), ...entriesIn(entry)].some((target) => keys.has(keyOf(target)))),
  ];
}

/** The States that a changed party row or a changed mechanism concerns: their pages list treaties, and the mechanisms that these open. */
function bound(compendium: Compendium, change: EntryChange): AnyEntry[] {
  const find = lookup(compendium);
  const states = change.parties.flatMap(({ state }) => find.state(state) ?? []);
  const { entry } = change;
  if (entry.kind !== 'mechanisms' || !isSeenElsewhere(change)) return states;
  const { between } = entry.facts;
  const slugs = 'parties' in between ? between.parties : 'anyParties' in between ? between.anyParties : [];
  const instruments = slugs.flatMap((slug) => find.instrument(slug) ?? []);
  const isParty = (state: string): boolean[] => instruments.map((instrument) => partyStatus(partyOf(instrument, state)) === 'party');
  return find
    .of('states')
    .filter(({ id }) => isParty(id).length > 0 && ('parties' in between ? !isParty(id).includes(false) : isParty(id).includes(true)));
}
