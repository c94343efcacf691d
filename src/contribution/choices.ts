import { lookup } from '../compendium/lookup.ts';
import type { AnyEntry, Compendium } from '../compendium/types.ts';
import type { ReferenceTarget } from '../model/fields.ts';
import { LANGUAGES } from '../model/language.ts';
import type { Words } from '../model/taxonomy.ts';

/** A value that a field may hold, with what it means. */
export interface Choice {
  value: string;
  label: Partial<Words>;
}

/** The closed lists that fields choose from, by name: each vocabulary, and `state`, `instrument`, `recommendation`. */
export type Choices = Record<string, readonly Choice[]>;

export function choicesOf(compendium: Compendium): Choices {
  const { of } = lookup(compendium);
  const vocabularies = Object.entries(compendium.taxonomy).map(([name, values]): [string, Choice[]] => [
    name,
    values.map(({ id, label }) => ({ value: id, label })),
  ]);
  return {
    ...Object.fromEntries(vocabularies),
    state: of('states').map((entry) => choice(entry, 'title')),
    instrument: of('instruments').map((entry) => choice(entry, 'short')),
    recommendation: of('recommendations').map((entry) => choice(entry, 'title')),
  };
}

/** The name of the list that a pointer chooses from; nothing for open lists (sources, terms, entries), which grow every day. */
export function listOf(target: ReferenceTarget): string | undefined {
  if (target.to === 'vocabulary') return target.vocabulary;
  return ['state', 'instrument', 'recommendation'].includes(target.to) ? target.to : undefined;
}

function choice(entry: AnyEntry, words: 'title' | 'short'): Choice {
  const label = LANGUAGES.flatMap((language) => {
    const text = entry.texts[language];
    const said = words === 'title' ? text?.title : text?.labels['short'];
    return said === undefined ? [] : [[language, said]];
  });
  return { value: entry.id, label: Object.fromEntries(label) as Partial<Words> };
}
