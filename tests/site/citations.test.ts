import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/model/language.ts';
import { attribute, compendium, elementsIn, hasClass, pageAt, pages, readPage, textOf, type Page } from './dist.ts';

const { compendium: content } = compendium();

test('every number in the text leads to its source, and every source leads back to each place that cites it', () => {
  const faults = pages().flatMap(citationFaults);
  expect(faults).toEqual([]);
  expect(pages().flatMap(marksOf).length).toBeGreaterThan(1000);
});

test('a number without a source, a source cited nowhere and a lost way back are found', () => {
  const mark = (number: number, id: number) => `<sup class="cite"><a href="#source-${number}" id="cite-${id}">${number}</a></sup>`;
  const source = (number: number, ...places: number[]) =>
    `<li id="source-${number}">x <span class="places">${places.map((place) => `<a href="#cite-${place}">↑</a>`).join('')}</span></li>`;
  const faultsOf = (body: string) => citationFaults(readPage('en/planted/index.html', `<main>${body}</main>`));
  expect(faultsOf(mark(1, 1) + source(1, 1))).toEqual([]);
  expect(faultsOf(mark(2, 1) + source(1, 1))).toEqual([
    '/en/planted/: the mark cite-1 has no source 2',
    '/en/planted/: the source 1 leads back to cite-1, and is cited at nothing',
  ]);
  expect(faultsOf(mark(1, 1) + mark(1, 2) + source(1, 1))).toEqual([
    '/en/planted/: the source 1 leads back to cite-1, and is cited at cite-1, cite-2',
  ]);
  expect(faultsOf(mark(1, 1) + source(1, 1) + source(2))).toEqual([
    '/en/planted/: the source 2 leads back to nothing, and is cited at nothing',
  ]);
});

test('the list of sources has every source, with a link to its place and to each entry that uses it', () => {
  for (const language of LANGUAGES) {
    const page = pageAt(`/${language}/sources/`);
    for (const source of content.sources) {
      const item = page.elements.find((element) => attribute(element, 'id') === source.id);
      expect(item, `${language} ${source.id}`).toBeDefined();
      const links = elementsIn(item!).map((element) => attribute(element, 'href'));
      if (source.url) expect(links, source.id).toContain(source.url);
      const users = content.entries.filter(
        (entry) => entry.sources.includes(source.id) || entry.parties.some((row) => row.source === source.id),
      );
      expect(
        links.filter((link) => link?.startsWith('/')),
        source.id,
      ).toEqual(users.map((entry) => `/${language}/${entry.kind}/${entry.slug}/`));
    }
  }
});

test('a page of an entry lists all sources that the entry declares', () => {
  for (const entry of content.entries) {
    const page = pageAt(`/${entry.original}/${entry.kind}/${entry.slug}/`);
    const listed = page.elements.flatMap((element) => attribute(element, 'href')?.match(/^\/..\/sources\/#(.+)$/)?.[1] ?? []);
    expect(
      entry.facts.sources.filter((source) => !listed.includes(source)),
      page.address,
    ).toEqual([]);
  }
});

const marksOf = (page: Page): Element[] =>
  page.elements
    .filter((element) => element.tagName === 'sup' && hasClass(element, 'cite'))
    .flatMap((sup) => elementsIn(sup).filter(({ tagName }) => tagName === 'a'));

function citationFaults(page: Page): string[] {
  const sources = page.elements.filter((element) => /^source-\d+$/.test(attribute(element, 'id') ?? ''));
  const cited = Map.groupBy(marksOf(page), (mark) => (attribute(mark, 'href') ?? '').slice(1));
  const names = (ids: (string | undefined)[]): string => ids.join(', ') || 'nothing';
  const lost = [...cited]
    .filter(([id]) => !sources.some((source) => attribute(source, 'id') === id))
    .flatMap(([id, marks]) => marks.map((mark) => `the mark ${attribute(mark, 'id')} has no ${id.replace('-', ' ')}`));
  const oneWay = sources.flatMap((source) => {
    const id = attribute(source, 'id') ?? '';
    const places = elementsIn(source).flatMap((element) => attribute(element, 'href')?.match(/^#(cite-\d+)$/)?.[1] ?? []);
    const marks = (cited.get(id) ?? []).map((mark) => attribute(mark, 'id'));
    const numbered = (cited.get(id) ?? []).every((mark) => `source-${textOf(mark)}` === id);
    const same = places.toSorted().join() === marks.toSorted().join() && places.length > 0 && numbered;
    return same ? [] : [`the ${id.replace('-', ' ')} leads back to ${names(places)}, and is cited at ${names(marks)}`];
  });
  return [...lost, ...oneWay].map((fault) => `${page.address}: ${fault}`);
}
