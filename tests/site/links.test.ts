import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { attribute, canonicalOf, DIST, pageAt, pages, readPage, type Page } from './dist.ts';

const origin = new URL(canonicalOf(pageAt('/en/'))).origin;

test('every internal link leads to a page or a file, and every #anchor to a place in it', () => {
  const { checked, broken } = brokenLinks(pages());
  expect(broken).toEqual([]);
  expect(checked).toBeGreaterThan(pages().length * 10);
});

test('a link to nowhere, a missing anchor and a missing file are found', () => {
  const planted = readPage(
    'en/planted/index.html',
    '<a href="/en/no-such-page/">a</a> <a href="#no-such-place">b</a> <a href="/en/#content">c</a> <script src="/assets/none.js"></script> <a href="no/slash">d</a>',
  );
  expect(brokenLinks([...pages(), planted]).broken).toEqual([
    '/en/planted/ → /en/no-such-page/',
    '/en/planted/ → #no-such-place',
    '/en/planted/ → /assets/none.js',
    '/en/planted/ → no/slash',
  ]);
});

test('the content keeps its own address in every language, and the four are linked from each page', () => {
  const missing = pages()
    .filter(({ language }) => language)
    .flatMap((page) => {
      const rest = page.address.slice(3);
      const links = new Set(page.elements.map((element) => attribute(element, 'href')));
      return ['en', 'es', 'pt', 'fr']
        .filter((language) => !links.has(`/${language}${rest}`))
        .map((language) => `${page.address} → ${language}`);
    });
  expect(missing).toEqual([]);
});

/** Every internal address that a page names and that does not resolve; an address must begin with / or #. */
function brokenLinks(site: readonly Page[]): { checked: number; broken: string[] } {
  const byAddress = new Map(site.map((page) => [page.address, page]));
  const broken: string[] = [];
  let checked = 0;
  for (const page of site) {
    for (const address of page.elements.flatMap(addressesOf)) {
      const url = new URL(address, `${origin}${page.address}`);
      if (url.origin !== origin) continue;
      checked++;
      const relative = !/^([/#]|https?:)/.test(address);
      const target = byAddress.get(url.pathname);
      const anchor = decodeURIComponent(url.hash.slice(1));
      const found = target
        ? anchor === '' || target.ids.has(anchor)
        : existsSync(path.join(DIST, url.pathname)) && !url.pathname.endsWith('/');
      if (relative || !found) broken.push(`${page.address} → ${address}`);
    }
  }
  return { checked, broken };
}

/** Whatever an element points at: links, files it loads, the page a form leads to, and scripts that are loaded later. */
function addressesOf(element: Page['elements'][number]): string[] {
  const names = ['href', 'src', 'action', ...(element.tagName === 'body' ? ['dataSearch', 'dataStrings'] : [])];
  return names.flatMap((name) => attribute(element, name) ?? []);
}
