import type { Vocabulary } from '../model/fields.ts';
import type { Kind } from '../model/kind.ts';
import type { Language } from '../model/language.ts';
import { compareNames } from '../i18n/format.ts';
import type { StringKey } from '../i18n/strings.ts';
import { lookup } from './lookup.ts';
import type { AnyEntry, Compendium } from './types.ts';
import { labelOf, titleFor } from './words.ts';

/** A way to narrow a list: `id` is its part of the address, `values` what an entry has for it. */
export interface Facet {
  id: string;
  label: StringKey;
  vocabulary: Vocabulary | 'states';
  values(entry: AnyEntry): string[];
}

const facet = (id: string, label: StringKey, vocabulary: Facet['vocabulary'], field: string): Facet => ({
  id,
  label,
  vocabulary,
  values: (entry) => {
    const value = (entry.facts as unknown as Record<string, unknown>)[field];
    return Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : [];
  },
});

const practiceFacets = [
  facet('state', 'state', 'states', 'states'),
  facet('theme', 'theme', 'themes', 'themes'),
  facet('evidence', 'evidence', 'evidence', 'evidence'),
  facet('outcome', 'outcome', 'outcomes', 'outcome'),
  facet('exploitation', 'exploitation', 'exploitation', 'exploitation'),
  facet('group', 'group', 'groups', 'groups'),
];

/** The facets of each kind's list, in the order in which the list shows them. */
export const FACETS: Partial<Record<Kind, readonly Facet[]>> = {
  mechanisms: [
    facet('measure', 'measure', 'measures', 'measures'),
    facet('family', 'family', 'families', 'family'),
    facet('channel', 'channel', 'channels', 'channels'),
  ],
  practices: practiceFacets,
  programmes: practiceFacets,
  guides: [facet('audience', 'audience', 'audiences', 'audiences'), facet('measure', 'measure', 'measures', 'measures')],
  recommendations: [facet('part', 'part', 'parts', 'part'), facet('addressee', 'addressee', 'addressees', 'addressees')],
};

/** A value of a facet with its label and the number of entries that have it. */
export interface FacetValue {
  id: string;
  label: string;
  count: number;
}

/** The values of a facet that occur among the entries: in the vocabulary's order, States by name. */
export function facetValues(compendium: Compendium, facet: Facet, entries: readonly AnyEntry[], language: Language): FacetValue[] {
  const counts = new Map<string, number>();
  for (const entry of entries) for (const value of new Set(facet.values(entry))) counts.set(value, (counts.get(value) ?? 0) + 1);
  const found = [...counts].map(([id, count]) => ({ id, count, label: facetLabel(compendium, facet, id, language) }));
  if (facet.vocabulary === 'states') {
    const compare = compareNames(language);
    return found.sort((a, b) => compare(a.label, b.label));
  }
  const order = compendium.taxonomy[facet.vocabulary].map(({ id }) => id);
  return found.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

/** The label of one value of a facet. */
export function facetLabel(compendium: Compendium, facet: Facet, id: string, language: Language): string {
  if (facet.vocabulary !== 'states') return labelOf(compendium, facet.vocabulary, id, language);
  const state = lookup(compendium).state(id);
  return state ? titleFor(state, language).title : id;
}
