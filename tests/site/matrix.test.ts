import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { channelData } from '../../src/build/channel-data.ts';
import { bindingOf } from '../../src/channels/binding.ts';
import type { Entry } from '../../src/compendium/types.ts';
import { formatDate } from '../../src/i18n/format.ts';
import { entryPage } from '../../src/i18n/routes.ts';
import { interfaceOf } from '../../src/i18n/strings.ts';
import { LANGUAGES, type Language } from '../../src/model/language.ts';
import { attribute, compendium, elementsIn, hasClass, pageAt, textOf } from './dist.ts';

const { entries } = compendium().compendium;
const instruments = entries.filter((entry): entry is Entry<'instruments'> => entry.kind === 'instruments');
const states = entries.filter((entry): entry is Entry<'states'> => entry.kind === 'states');

test('the matrix has one row an instrument and one column a State', () => {
  for (const language of LANGUAGES) {
    const { columns, rows } = matrix(language);
    expect(columns).toEqual(states.map((state) => entryPage(language, state)));
    expect([...rows.keys()].toSorted()).toEqual(instruments.map((instrument) => entryPage(language, instrument)).toSorted());
    for (const [instrument, cells] of rows) expect(cells.length, instrument).toBe(states.length);
  }
});

test('a pair without a row is shown as not known, never as "none", and a pair with a row is never shown as not known', () => {
  const { compendium: content, edition } = compendium();
  const data = channelData(content, edition.date);
  let unknown = 0;
  for (const language of LANGUAGES) {
    const t = interfaceOf(language);
    const { rows } = matrix(language);
    for (const instrument of instruments) {
      for (const [column, state] of states.entries()) {
        const cell = rows.get(entryPage(language, instrument))?.[column] as Element;
        const text = textOf(cell);
        const place = `${language} ${instrument.id} ${state.id}`;
        const row = instrument.parties.find((party) => party.state === state.id);
        if (row) {
          const { standing, confidence, since, through } = bindingOf(data, instrument.slug, state.id);
          // What a protocol is to a State hangs on the treaty on which it rests, and that one may be unknown.
          if (through === undefined) expect(text, place).not.toMatch(/\?/);
          expect(text.includes(t('matrixParty')) && text.startsWith('●'), place).toBe(standing === 'bound');
          expect(text.includes(t('unconfirmed')), place).toBe(standing !== 'not-known' && confidence === 'low');
          if (since !== undefined) expect(text, place).toContain(formatDate(since, language));
        } else if (instrument.facts.openTo.length > 0 && !instrument.facts.openTo.includes(state.id)) {
          expect(text, place).toContain(t('matrixNotOpen'));
        } else {
          expect(text, place).toBe(`?${state.id}, ${t('matrixUnknown')}`);
          expect(hasClass(cell, 'm-not-party'), place).toBe(false);
          unknown++;
        }
      }
    }
  }
  expect(unknown).toBeGreaterThan(0);
});

test('the page of an instrument names the States of which nothing is known, and none of them stands in its table', () => {
  for (const instrument of instruments) {
    const page = pageAt(entryPage('en', instrument));
    const table = page.elements.find((element) => hasClass(element, 'party-table'));
    const unlisted = page.elements.find((element) => hasClass(element, 'unknown-states'));
    const [inTable, inText] = [table, unlisted].map((element) =>
      element ? elementsIn(element).flatMap((child) => attribute(child, 'href')?.match(/^\/en\/states\/(\w+)\/$/)?.[1] ?? []) : [],
    );
    const known = new Set(instrument.parties.map(({ state }) => state));
    expect(inTable?.toSorted(), instrument.id).toEqual([...known].toSorted());
    expect(inText?.toSorted(), instrument.id).toEqual(
      states
        .map(({ id }) => id)
        .filter((id) => !known.has(id))
        .toSorted(),
    );
  }
});

/** The table of instruments and States: addresses of its columns, and the cells of each instrument by its address. */
function matrix(language: Language): { columns: string[]; rows: Map<string, Element[]> } {
  const table = pageAt(`/${language}/instruments/`).elements.find((element) => element.tagName === 'table' && hasClass(element, 'matrix'));
  const below = table ? elementsIn(table) : [];
  const link = (element: Element): string => elementsIn(element).flatMap((child) => attribute(child, 'href') ?? [])[0] ?? '';
  const rows = below.filter(({ tagName }) => tagName === 'tr').map((row) => elementsIn(row));
  return {
    columns: below.filter((element) => attribute(element, 'scope') === 'col').map(link),
    rows: new Map(
      rows.flatMap((row): [string, Element[]][] => {
        const head = row.find((element) => attribute(element, 'scope') === 'row');
        return head ? [[link(head), row.filter(({ tagName }) => tagName === 'td')]] : [];
      }),
    ),
  };
}
