import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { entryPage, idPage, page as pageAddress } from '../../src/i18n/routes.ts';
import { NUMBERED_KINDS } from '../../src/model/kind.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { attribute, compendium, DIST, pageAt, pages, textOf } from './dist.ts';

const { entries } = compendium().compendium;
const linksOf = (address: string): (string | undefined)[] =>
  pageAt(address)
    .elements.filter(({ tagName }) => tagName === 'a')
    .map((element) => attribute(element, 'href'));

test('the sitemap lists every page that has its text, and nothing else', () => {
  const text = readFileSync(path.join(DIST, 'sitemap.xml'), 'utf8');
  const listed = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address ?? '').pathname);
  // Facet pages and the search are ways to the pages, not pages of their own.
  const isWay = (address: string): boolean => address.split('/').length > 5 || /^\/..\/search\/$/.test(address);
  const real = pages()
    .filter(
      ({ language, address, elements }) =>
        language && !isWay(address) && !elements.some((element) => attribute(element, 'content') === 'noindex'),
    )
    .map(({ address }) => address);
  expect(listed.toSorted()).toEqual(real.toSorted());
});

test('every numbered entry has a lasting address that leads to it in the four languages', () => {
  const numbered = entries.filter(({ kind }) => NUMBERED_KINDS.includes(kind));
  for (const entry of numbered) {
    expect(linksOf(idPage(entry.id)), entry.id).toEqual(LANGUAGES.map((language) => entryPage(language, entry)));
    for (const language of LANGUAGES) expect(textOf(pageAt(entryPage(language, entry)).elements[0]!), entry.id).toContain(idPage(entry.id));
  }
  expect(pages().filter(({ address }) => address.startsWith('/id/')).length).toBe(numbered.length);
});

test('every id ever given still has its lasting address', () => {
  const given = readFileSync(path.join('content', 'ids.csv'), 'utf8').trim().split('\n').slice(1);
  const addresses = given.map((line) => idPage(line.split(',')[0] ?? ''));
  for (const address of addresses) expect(() => pageAt(address), address).not.toThrow();
  expect(addresses.length).toBeGreaterThan(30);
});

test('the first page offers the four languages, and a wrong address is answered in all of them', () => {
  expect(linksOf('/')).toEqual(LANGUAGES.map((language) => pageAddress(language)));
  for (const language of LANGUAGES)
    expect(linksOf('/404.html')).toEqual(expect.arrayContaining([pageAddress(language), pageAddress(language, 'search')]));
});

test('hosts are told the same policy as the pages, and that hashed files never change', () => {
  const headers = readFileSync(path.join(DIST, '_headers'), 'utf8');
  const policy = attribute(
    pageAt('/en/').elements.find((element) => attribute(element, 'httpEquiv')),
    'content',
  );
  expect(headers).toContain(`Content-Security-Policy: ${policy}; frame-ancestors 'none'`);
  expect(headers).toMatch(/\/assets\/\*\n {2}Cache-Control: public, max-age=31536000, immutable/);
});
