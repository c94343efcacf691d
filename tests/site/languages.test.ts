import { expect, test } from 'vitest';
import { entryPage } from '../../src/i18n/routes.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { attribute, canonicalOf, compendium, elementsIn, hasClass, pageAt, pages, textOf, type Page } from './dist.ts';

const inLanguage = pages().filter(({ language }) => language);
const { entries } = compendium().compendium;

test('every page names its language, has one first heading and a title of its own', () => {
  expect(
    pages()
      .filter(({ lang, language }) => (language ? lang !== language : lang === ''))
      .map(({ address }) => address),
  ).toEqual([]);
  expect(
    pages()
      .filter((page) => named(page, 'h1').length !== 1)
      .map(({ address }) => address),
  ).toEqual([]);
  const titles = Map.groupBy(inLanguage, ({ language, title }) => `${language} ${title}`);
  expect(
    [...titles]
      .filter(([title, same]) => same.length > 1 || title.length < 4)
      .map(([title, same]) => [title, same.map(({ address }) => address)]),
  ).toEqual([]);
});

test('hreflang names the languages in which an entry really exists, and they name each other', () => {
  for (const entry of entries) {
    const real = LANGUAGES.filter((language) => entry.texts[language]);
    for (const language of LANGUAGES) {
      const page = pageAt(entryPage(language, entry));
      const expected = entry.texts[language] ? real.map((other) => [other, entryPage(other, entry)]) : [];
      expect(alternates(page), page.address).toEqual(expected);
    }
  }
});

test('every other page has all four languages', () => {
  const entryAddresses = new Set(entries.flatMap((entry) => LANGUAGES.map((language) => entryPage(language, entry))));
  const others = inLanguage.filter(({ address }) => !entryAddresses.has(address));
  for (const page of others) {
    expect(alternates(page), page.address).toEqual(LANGUAGES.map((language) => [language, `/${language}${page.address.slice(3)}`]));
  }
  expect(others.length).toBeGreaterThan(100);
});

test('a page without a translation shows the original in its own language, says so, and leaves itself to the original', () => {
  const fallbacks = entries.flatMap((entry) =>
    LANGUAGES.filter((language) => !entry.texts[language]).map((language) => ({ entry, language })),
  );
  expect(fallbacks.length).toBeGreaterThan(50);
  for (const { entry, language } of fallbacks) {
    const page = pageAt(entryPage(language, entry));
    const main = elementsIn(named(page, 'main')[0]!);
    expect(
      attribute(
        main.find(({ tagName }) => tagName === 'h1'),
        'lang',
      ),
      page.address,
    ).toBe(entry.original);
    expect(
      attribute(
        main.find((element) => hasClass(element, 'prose')),
        'lang',
      ),
      page.address,
    ).toBe(entry.original);
    expect(
      main.some((element) => hasClass(element, 'notice') && attribute(element, 'role') === 'note'),
      page.address,
    ).toBe(true);
    expect(attribute(meta(page, 'robots'), 'content'), page.address).toBe('noindex');
    expect(canonical(page), page.address).toBe(entryPage(entry.original, entry));
  }
});

test('a translated page belongs to itself and may be indexed', () => {
  for (const entry of entries) {
    for (const language of LANGUAGES.filter((candidate) => entry.texts[candidate])) {
      const page = pageAt(entryPage(language, entry));
      expect(canonical(page)).toBe(page.address);
      expect(meta(page, 'robots'), page.address).toBeUndefined();
      expect(
        elementsIn(named(page, 'main')[0]!).filter((element) => hasClass(element, 'prose') && attribute(element, 'lang')),
        page.address,
      ).toEqual([]);
    }
  }
});

test('a title from another language is marked as such wherever it stands in a list', () => {
  const foreign = entries.filter((entry) => entry.kind === 'practices' && !entry.texts.fr);
  const list = pageAt('/fr/practices/');
  for (const entry of foreign) {
    const link = list.elements.find((element) => element.tagName === 'a' && attribute(element, 'href') === entryPage('fr', entry));
    expect(link && [attribute(link, 'lang'), textOf(link)]).toEqual([entry.original, expect.stringMatching(/\S/)]);
  }
  expect(foreign.length).toBeGreaterThan(0);
});

const named = (page: Page, name: string) => page.elements.filter(({ tagName }) => tagName === name);
const meta = (page: Page, name: string) =>
  page.elements.find((element) => element.tagName === 'meta' && attribute(element, 'name') === name);
const pathOf = (address: string | undefined): string => new URL(address ?? '').pathname;
const canonical = (page: Page): string => pathOf(canonicalOf(page));

/** Language and address of each alternate in the head, without the chooser. */
function alternates(page: Page): [string | undefined, string][] {
  return page.elements
    .filter(
      (element) =>
        element.tagName === 'link' && attribute(element, 'rel') === 'alternate' && attribute(element, 'hrefLang') !== 'x-default',
    )
    .map((element) => [attribute(element, 'hrefLang'), pathOf(attribute(element, 'href'))]);
}
