import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { FACETS } from '../../src/compendium/facets.ts';
import type { AnyEntry } from '../../src/compendium/types.ts';
import { entryPage, page as pageAddress } from '../../src/i18n/routes.ts';
import { interfaceOf } from '../../src/i18n/strings.ts';
import { KINDS, type Kind } from '../../src/model/kind.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { attribute, compendium, elementsIn, hasClass, pageAt, textOf, type Page } from './dist.ts';

const { entries } = compendium().compendium;
const ofKind = (kind: Kind): AnyEntry[] => entries.filter((entry) => entry.kind === kind);

test('the list of each kind leads to every entry of it', () => {
  for (const language of LANGUAGES) {
    for (const kind of KINDS) {
      const links = new Set(pageAt(pageAddress(language, kind)).elements.map((element) => attribute(element, 'href')));
      expect(
        ofKind(kind)
          .map((entry) => entryPage(language, entry))
          .filter((address) => !links.has(address)),
        `${language} ${kind}`,
      ).toEqual([]);
    }
  }
});

test('the count beside each facet value is the number of entries on the page it leads to, and these have the value', () => {
  let checked = 0;
  for (const language of LANGUAGES) {
    for (const [kind, facets] of Object.entries(FACETS) as [Kind, NonNullable<(typeof FACETS)[Kind]>][]) {
      for (const link of facetLinks(pageAt(pageAddress(language, kind)))) {
        const page = pageAt(attribute(link, 'href') ?? '');
        const listed = listedIn(page);
        const facet = facets.find(({ id }) => id === attribute(link, 'dataFacet'));
        const having = ofKind(kind).filter((entry) => facet?.values(entry).includes(attribute(link, 'dataValue') ?? ''));
        expect(listed, page.address).toEqual(having.map((entry) => entryPage(language, entry)));
        expect(countIn(link), page.address).toBe(listed.length);
        expect(textOf(page.elements.find((element) => attribute(element, 'id') === 'result-count')!), page.address).toContain(
          String(listed.length),
        );
        checked++;
      }
    }
  }
  expect(checked).toBeGreaterThan(400);
});

test('the counts on the home page are those of the pages they lead to', () => {
  for (const language of LANGUAGES) {
    const doors = pageAt(pageAddress(language)).elements.filter(
      ({ tagName, children }) => tagName === 'a' && children.some((child) => child.type === 'element' && hasClass(child, 'count')),
    );
    expect(doors.length).toBeGreaterThan(20);
    for (const door of doors) expect(countIn(door), attribute(door, 'href')).toBe(listedIn(pageAt(attribute(door, 'href') ?? '')).length);
  }
});

test('a recommendation lists exactly the entries that name it, or the whole list where a kind as such serves it', () => {
  for (const recommendation of ofKind('recommendations')) {
    const serving = entries.filter((entry) => entry.facts.recommendations.includes(recommendation.id));
    for (const language of LANGUAGES) {
      const page = pageAt(entryPage(language, recommendation));
      const section = page.elements.find((element) => attribute(element, 'ariaLabelledBy') === 'served');
      expect(section, page.address).toBeDefined();
      const whole = KINDS.filter((kind) =>
        elementsIn(section!).some((element) => attribute(element, 'href') === pageAddress(language, kind)),
      );
      const one = serving.filter(({ kind }) => !whole.includes(kind));
      expect(entryLinks(section!), page.address).toEqual(one.map((entry) => entryPage(language, entry)));
      if (one.length === 0 && whole.length === 0)
        expect(textOf(section!), page.address).toContain(interfaceOf(language)('servedByNothing'));
    }
  }
});

test('a relation is shown on both of its sides', () => {
  const pairs = entries.flatMap((entry) =>
    entries
      .filter((other) => entry.kind !== 'terms' && other.kind !== 'terms' && other.facts.related.includes(entry.id))
      .flatMap(
        (other) =>
          [
            [entry, other],
            [other, entry],
          ] as const,
      ),
  );
  for (const [from, to] of pairs) expect(hrefsOf(pageAt(entryPage('en', from))), `${from.id} → ${to.id}`).toContain(entryPage('en', to));
  expect(pairs.length).toBeGreaterThan(20);
});

const hrefsOf = (page: Page): (string | undefined)[] => page.elements.map((element) => attribute(element, 'href'));
const facetLinks = (page: Page): Element[] => page.elements.filter((element) => attribute(element, 'dataFacet') !== undefined);
const countIn = (element: Element): number => Number(textOf(elementsIn(element).find((child) => hasClass(child, 'count'))!));

/** The entries that a list shows, by the addresses of their headings. */
function entryLinks(section: Element): string[] {
  return elementsIn(section)
    .filter(({ tagName }) => tagName === 'h2' || tagName === 'h3' || tagName === 'h4')
    .flatMap((heading) => elementsIn(heading).flatMap((element) => attribute(element, 'href') ?? []));
}

function listedIn(page: Page): string[] {
  const list = page.elements.find((element) => element.tagName === 'ul' && hasClass(element, 'entries'));
  return list ? entryLinks(list) : [];
}
