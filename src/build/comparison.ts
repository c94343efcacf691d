import { COMPARISON_STRINGS, FIELDS, type ComparedFact, type Comparison } from '../channels/comparison.ts';
import type { ChannelData } from '../channels/data.ts';
import { lookup } from '../compendium/lookup.ts';
import type { Compendium } from '../compendium/types.ts';
import { titleFor } from '../compendium/words.ts';
import { entryPage, page } from '../i18n/routes.ts';
import { interfaceOf } from '../i18n/strings.ts';
import type { Language } from '../model/language.ts';
import { FIELD_WORDS } from './comparison-fields.ts';
import { comparisonRows } from './comparison-rows.ts';

/** What the page of comparison shows in a language: every fact of every State, with its source, on the lines of the five fields. */
export function comparison(compendium: Compendium, data: ChannelData, language: Language): Comparison {
  const t = interfaceOf(language);
  const { of, source } = lookup(compendium);
  const rows = comparisonRows(compendium, data, language);
  const states = of('states').map((entry): [string, Comparison['states'][string]] => {
    const { title, lang } = titleFor(entry, language);
    const facts = rows.map((row): [string, ComparedFact[]] => [row.id, row.factsOf(entry)]).filter(([, list]) => list.length > 0);
    return [entry.id, { title, href: entryPage(language, entry), ...(lang && { lang }), facts: Object.fromEntries(facts) }];
  });
  const cited = new Set(
    states.flatMap(([, { facts }]) =>
      Object.values(facts)
        .flat()
        .flatMap((fact) => fact.source ?? []),
    ),
  );
  return {
    fields: FIELDS.map((id) => ({
      id,
      label: t(FIELD_WORDS[id]),
      rows: rows
        .filter(({ field }) => field === id)
        .map(({ id, label, lang, href }) => ({ id, label, ...(lang && { lang }), ...(href && { href }) })),
    })),
    states: Object.fromEntries(states),
    sources: Object.fromEntries(
      [...cited].sort().flatMap((id) => {
        const found = source(id);
        return found ? [[id, { title: found.title, href: `${page(language, 'sources')}#${id}` }]] : [];
      }),
    ),
    strings: Object.fromEntries(COMPARISON_STRINGS.map((key) => [key, t(key)])) as Comparison['strings'],
  };
}
