import { expect, test } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../src/build/headers.ts';
import { attribute, pages, readPage, textOf, type Page } from './dist.ts';

test('every page carries the policy that admits no inline script, no inline style and no other host', () => {
  const policyOf = (page: Page) =>
    attribute(
      page.elements.find((element) => attribute(element, 'httpEquiv') === 'Content-Security-Policy'),
      'content',
    );
  expect(
    pages()
      .filter((page) => policyOf(page) !== CONTENT_SECURITY_POLICY)
      .map(({ address }) => address),
  ).toEqual([]);
  expect(CONTENT_SECURITY_POLICY).toMatch(/default-src 'none'/);
  expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
});

test('no page holds a script or style of its own, an event attribute, a script address or a foreign file', () => {
  expect(pages().flatMap(dangers)).toEqual([]);
});

test('each of these dangers is found', () => {
  const planted: [html: string, danger: string][] = [
    ['<script>alert(1)</script>', 'inline script'],
    ['<style>p{color:red}</style>', 'inline style'],
    ['<p style="color:red">x</p>', 'style attribute'],
    ['<p onclick="x()">x</p>', 'event attribute onClick'],
    ['<a href=" JavaScript:x()">x</a>', 'script address'],
    ['<img src="https://example.org/x.png">', 'loads https://example.org/x.png'],
    ['<link rel="stylesheet" href="//example.org/x.css">', 'loads //example.org/x.css'],
    ['<script src="http://example.org/x.js"></script>', 'loads http://example.org/x.js'],
    ['<iframe src="https://example.org/"></iframe>', 'loads https://example.org/'],
  ];
  for (const [html, danger] of planted)
    expect(dangers(readPage('en/planted/index.html', `<body>${html}</body>`))).toEqual([`/en/planted/: ${danger}`]);
});

function dangers(page: Page): string[] {
  return page.elements
    .flatMap((element): (string | false)[] => {
      const { tagName, properties } = element;
      const src = attribute(element, 'src');
      // A link is only loaded when it is a sheet, an icon or the like; canonical and alternate are just names.
      const loaded =
        tagName === 'link' && !/^(canonical|alternate)$/.test(attribute(element, 'rel') ?? '') ? attribute(element, 'href') : src;
      const address = attribute(element, 'href') ?? src ?? attribute(element, 'action') ?? '';
      return [
        tagName === 'script' && (src === undefined || textOf(element) !== '') && 'inline script',
        tagName === 'style' && 'inline style',
        properties['style'] !== undefined && 'style attribute',
        ...Object.keys(properties)
          .filter((name) => /^on/i.test(name))
          .map((name) => `event attribute ${name}`),
        /^\s*(javascript|data|vbscript):/i.test(address) && 'script address',
        loaded !== undefined && !/^\/(?!\/)/.test(loaded) && `loads ${loaded}`,
      ];
    })
    .filter((danger) => danger !== false)
    .map((danger) => `${page.address}: ${danger}`);
}
