import { describe, expect, test } from 'vitest';
import { FACETS, facetValues, type Facet } from '../../../src/compendium/facets.ts';
import type { Compendium } from '../../../src/compendium/types.ts';
import type { Kind } from '../../../src/model/kind.ts';
import type { Language } from '../../../src/model/language.ts';
import { goodContent, MECHANISM, PROGRAMME } from '../../fixtures/content.ts';

const content = goodContent();

function values(compendium: Compendium, kind: Kind, id: string, language: Language) {
  const facet = FACETS[kind]?.find((candidate): candidate is Facet => candidate.id === id);
  if (!facet) throw new Error(`${kind} have no facet ${id}.`);
  return facetValues(
    compendium,
    facet,
    compendium.entries.filter((entry) => entry.kind === kind),
    language,
  ).map(({ label, count }) => [label, count]);
}

describe('the values of a facet', () => {
  const two = content
    .copy(MECHANISM, 'content/mechanisms/another')
    .change('content/mechanisms/another/entry.yaml', 'id: M-001', 'id: M-002')
    .change(`${MECHANISM}/entry.yaml`, 'measures: [hear-witness, hear-witness-video]', 'measures: [extradition, hear-witness]')
    .compendium();

  test('are counted, in the order of the vocabulary, with labels in the language', () => {
    expect(values(two, 'mechanisms', 'measure', 'es')).toEqual([
      ['Tomar declaración a un testigo o víctima', 2],
      ['Tomar declaración por videoconferencia', 1],
      ['Extradición', 1],
    ]);
    expect(values(two, 'mechanisms', 'family', 'pt')).toEqual([['Assistência jurídica mútua', 2]]);
  });

  test('are those that occur, no others', () => {
    expect(values(two, 'practices', 'evidence', 'en')).toEqual([['Official statistics', 1]]);
  });

  test('count an entry once, also when it names a value twice', () => {
    const twice = content.change(`${PROGRAMME}/entry.yaml`, 'states: [ARG, TTO]', 'states: [TTO, ARG, TTO]').compendium();
    expect(values(twice, 'programmes', 'state', 'es')).toEqual([
      ['Argentina', 1],
      ['Trinidad y Tabago', 1],
    ]);
  });
});

test('every facet stands on a field that its entries have', () => {
  const compendium = content.compendium();
  for (const [kind, facets] of Object.entries(FACETS)) {
    const entries = compendium.entries.filter((entry) => entry.kind === kind);
    for (const facet of facets)
      expect(
        entries.flatMap((entry) => facet.values(entry)),
        `${kind}: ${facet.id}`,
      ).not.toEqual([]);
  }
});
