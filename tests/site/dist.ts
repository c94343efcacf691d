import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import type { Element, Nodes, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { loadCompendium, type Loaded } from '../../src/compendium/load.ts';
import { isLanguage, type Language } from '../../src/model/language.ts';

export const ROOT = process.cwd();
export const DIST = path.join(ROOT, 'dist');

/** One built page with what most tests look at. */
export interface Page {
  /** Address on the site, such as /en/mechanisms/iberred/. */
  address: string;
  html: string;
  /** Language of its address; none for the chooser, the lasting addresses and the 404 page. */
  language?: Language;
  lang: string;
  title: string;
  /** Every element, in the order of the page. */
  elements: Element[];
  ids: Set<string>;
}

let byAddress: Map<string, Page> | undefined;
let content: Loaded | undefined;

/** Every page of dist/ by its address, read once for all files of tests. */
function site(): Map<string, Page> {
  byAddress ??= new Map(
    readdirSync(DIST, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.html'))
      .map((name) => name.split(path.sep).join('/'))
      .sort()
      .map((name) => readPage(name, readFileSync(path.join(DIST, name), 'utf8')))
      .map((page) => [page.address, page]),
  );
  return byAddress;
}

/** Every page of dist/. */
export const pages = (): Page[] => [...site().values()];

/** The page at an address; a page that is not there is an error of the site or of the test. */
export function pageAt(address: string): Page {
  const page = site().get(address);
  if (!page) throw new Error(`There is no page at ${address}.`);
  return page;
}

/** The address by which a page wants to be known, with its host; a page without one is an error. */
export function canonicalOf(page: Page): string {
  const link = page.elements.find((element) => attribute(element, 'rel') === 'canonical');
  return new URL(attribute(link, 'href') ?? '').href;
}

/** The content from which dist/ was built. */
export function compendium(): Loaded {
  content ??= loadCompendium(ROOT);
  return content;
}

/** A page from its file name below dist/ and its HTML. */
export function readPage(name: string, html: string): Page {
  const elements = elementsIn(withoutPositions(fromHtml(html)));
  const address = `/${name.replace(/index\.html$/, '')}`;
  const first = address.split('/')[1] ?? '';
  const title = elements.find(({ tagName }) => tagName === 'title');
  return {
    address,
    html,
    ...(isLanguage(first) && { language: first }),
    lang: attribute(elements[0], 'lang') ?? '',
    title: title ? textOf(title) : '',
    elements,
    ids: new Set(elements.flatMap((element) => attribute(element, 'id') ?? [])),
  };
}

/** Positions are half of the memory of a parsed site, and no test asks for them. */
function withoutPositions(tree: Root): Root {
  visit(tree, (node) => void delete node.position);
  return tree;
}

/** The element itself and all below it. */
export function elementsIn(tree: Root | Element): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => void found.push(element));
  return found;
}

/** An attribute as the page has it: a list of classes is one text, an empty attribute is ''. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  const value = element?.properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  if (value === true) return '';
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** The text of an element with its white space folded. */
export function textOf(tree: Nodes): string {
  let text = '';
  visit(tree, 'text', (node) => void (text += node.value));
  return text.replace(/\s+/g, ' ').trim();
}

export const hasClass = (element: Element, name: string): boolean => (attribute(element, 'className') ?? '').split(' ').includes(name);
