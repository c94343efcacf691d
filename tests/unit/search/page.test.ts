import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { searchPage } from '../../../src/search/page.ts';
import { searchRecords } from '../../../src/search/record.ts';
import { goodContent, MECHANISM } from '../../fixtures/content.ts';
import { elements, wordsOf } from '../../fixtures/html.ts';

const content = goodContent();

function pageOf(address: string, from = content) {
  const record = searchRecords(from.compendium(), 'en').find(({ url }) => url === `/en/${address}/`);
  if (!record) throw new Error(`${address} is not in the index.`);
  return fromHtml(searchPage(record));
}

/** Values of an attribute, in the order of the page. */
function attributes(tree: ReturnType<typeof pageOf>, name: string): [name: string, value: string][] {
  const found: [string, string][] = [];
  visit(tree, 'element', ({ properties }: Element) => {
    if (properties[name] !== undefined) found.push([String(properties[name]), String(properties['dataValue'] ?? '')]);
  });
  return found;
}

describe('the page that the search engine reads', () => {
  const page = pageOf('mechanisms/hear-witness-nassau');

  test('is in the language of its record', () => {
    expect(elements(page, 'html')[0]?.properties['lang']).toBe('en');
  });

  test('has a heading for each section, by which a result leads into the page', () => {
    expect(elements(page, 'h2').map((heading) => [heading.properties['id'], wordsOf(heading)])).toContainEqual([
      'request',
      'What the request must contain',
    ]);
  });

  test('keeps words of different parts apart', () => {
    const blocks = new Set(['h1', 'h2', 'p']);
    const inline: string[] = [];
    visit(elements(page, 'body')[0] ?? page, 'element', (node, _index, parent) => {
      if (parent && 'tagName' in parent && parent.tagName === 'body' && !blocks.has(node.tagName) && wordsOf(node) !== '')
        inline.push(wordsOf(node));
    });
    expect(inline).toEqual([]);
    for (const name of ['dt', 'dd', 'td', 'li', 'span']) expect(elements(page, name).filter((node) => wordsOf(node) !== '')).toEqual([]);
  });

  test('tells kind, id and the values by which it can be narrowed down', () => {
    expect(attributes(page, 'dataPagefindMeta')).toEqual(
      expect.arrayContaining([
        ['kind[data-value]', 'Mechanisms'],
        ['id[data-value]', 'M-001'],
      ]),
    );
    expect(attributes(page, 'dataPagefindFilter')).toEqual([
      ['kind[data-value]', 'Mechanisms'],
      ['family[data-value]', 'Mutual legal assistance'],
      ['measure[data-value]', 'Hear a witness or victim'],
      ['measure[data-value]', 'Hear a witness by video link'],
    ]);
  });

  test('has a value for sorting on every page, which the engine demands', () => {
    for (const record of searchRecords(content.compendium(), 'en')) {
      expect(attributes(fromHtml(searchPage(record)), 'dataPagefindSort')).toHaveLength(1);
    }
  });

  test('never takes words for HTML', () => {
    const odd = content
      .change(`${MECHANISM}/en.mdx`, 'title: Hearing a witness under', 'title: "<script>alert(1)</script> & \\"quotes\\" under')
      .change(`${MECHANISM}/en.mdx`, 'the Nassau Convention\nsummary', 'the Nassau Convention"\nsummary')
      .change(`${MECHANISM}/en.mdx`, 'The Convention itself.', '&lt;img src=x onerror=alert(1)&gt;');
    const tree = pageOf('mechanisms/hear-witness-nassau', odd);
    expect(elements(tree, 'script')).toEqual([]);
    expect(elements(tree, 'img')).toEqual([]);
    expect(elements(tree, 'h1').map(wordsOf)).toEqual(['<script>alert(1)</script> & "quotes" under the Nassau Convention']);
    expect(attributes(tree, 'dataPagefindMeta')).toContainEqual([
      'title[data-value]',
      '<script>alert(1)</script> & "quotes" under the Nassau Convention',
    ]);
  });
});
