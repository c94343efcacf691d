import { describe, expect, test } from 'vitest';
import { inTree, wayUp } from '../../../../src/offline/disk/address.ts';
import { DISK_POLICY, diskPage } from '../../../../src/offline/disk/page.ts';
import { pageParts } from '../../../../src/offline/disk/page-parts.ts';
import { diskStyle } from '../../../../src/offline/disk/style.ts';

const FILES = [
  'index.html',
  'es/index.html',
  'es/terms/index.html',
  'es/search/index.html',
  'assets/a.css',
  'assets/site.js',
  'assets/words.js',
  'data/v1/t.csv',
  'assets/b.png',
];
const has = (file: string): boolean => FILES.includes(file);
const tree = { languages: ['es'], has } as const;
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="es"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; connect-src 'self'">${head}</head><body>${body}</body></html>`;
const made = (body: string, file = 'es/terms/index.html', head = ''): string => diskPage(pageParts(page(body, head)), file, tree);

describe('an address of the site in a tree of files', () => {
  test.for([
    ['/es/', 'es/index.html'],
    ['/', 'index.html'],
    ['/es/search/?q=a&kind=b#c', 'es/search/index.html?q=a&kind=b#c'],
    ['/assets/site.js', 'assets/site.js'],
    ['/es/gone/', 'es/not-in-this-edition.html'],
    ['/fr/terms/#x', 'fr/not-in-this-edition.html'],
    ['/id/M-001/', 'pt/not-in-this-edition.html'],
  ] as const)('%s → %s', ([address, file]) => {
    expect(inTree(address, has, 'pt')).toBe(file);
  });

  test.for(['#a', '?q=1', 'https://example.org/es/', '//example.org/es/', 'mailto:a@example.org', '../es/', ''])(
    '"%s" is left as it is',
    (address) => {
      expect(inTree(address, has, 'es')).toBeUndefined();
    },
  );

  test('the way up', () => {
    expect(['index.html', 'es/index.html', 'es/terms/x/index.html'].map(wayUp)).toEqual(['./', '../', '../../../']);
  });
});

describe('a page', () => {
  test('has relative addresses wherever it had one of the site, and nothing else is changed', () => {
    const body = `<a href="/es/?a=1&amp;b=2#c" title="/es/">Ñ &lt; “x”</a> <a href='/es/terms/'>y</a> <a href=/es/terms/>z</a>
      <form action="/es/search/" method="get"></form> <img src="/assets/b.png" srcset="/assets/b.png 1x, /assets/b.png 2x" alt="">
      <p data-words="/assets/words.js" data-place="here">/es/terms/</p> <a href="https://example.org/es/">e</a> <a href="#s">s</a>
      <noscript><a href="/es/terms/">n</a></noscript> <svg viewBox="0 0 1 1"><path d="M0 0h1"></path></svg> <a download href="/data/v1/t.csv">c</a>`;
    const html = made(body);
    expect(html.slice(html.indexOf('<body>') + 6, html.indexOf('</body>'))).toBe(
      `<a href="../../es/index.html?a=1&amp;b=2#c" title="/es/">Ñ &lt; “x”</a> <a href="../../es/terms/index.html">y</a> <a href="../../es/terms/index.html">z</a>
      <form action="../../es/search/index.html" method="get"></form> <img src="../../assets/b.png" srcset="../../assets/b.png 1x, ../../assets/b.png 2x" alt="">
      <p data-words="../../assets/words.js" data-place="here">/es/terms/</p> <a href="https://example.org/es/">e</a> <a href="#s">s</a>
      <noscript><a href="../../es/terms/index.html">n</a></noscript> <svg viewBox="0 0 1 1"><path d="M0 0h1"></path></svg> <a download href="../../data/v1/t.csv">c</a>`,
    );
  });

  test('tells its scripts the way up and the languages, and may ask nobody for anything', () => {
    const html = made('');
    expect(html).toContain('<html lang="es" data-root="../../" data-languages="es">');
    expect(html).toContain(`content="${DISK_POLICY}"`);
    expect(DISK_POLICY).not.toContain('connect-src');
    expect(DISK_POLICY).toContain("default-src 'none'");
  });

  test('leads to itself where it linked its own address on the net, and drops the links for machines', () => {
    const head =
      '<link rel="canonical" href="https://c.example.org/es/terms/"><link rel="alternate" hreflang="en" href="https://c.example.org/en/terms/"><link rel="manifest" href="/app.webmanifest"><link rel="stylesheet" href="/assets/a.css">';
    const html = made('<a href="https://c.example.org/es/terms/">https://c.example.org/es/terms/</a>', 'es/terms/index.html', head);
    expect(html).toContain('<a href="../../es/terms/index.html">https://c.example.org/es/terms/</a>');
    expect(html).toContain('<link rel="stylesheet" href="../../assets/a.css"></head>');
    expect(html).not.toMatch(/canonical|alternate|manifest/);
  });

  test('a link to what the edition lacks leads to the page that says so', () => {
    expect(made('<a href="/en/terms/">a</a> <a href="/es/referral/">b</a>', 'es/index.html')).toContain(
      '<a href="../en/not-in-this-edition.html">a</a> <a href="../es/not-in-this-edition.html">b</a>',
    );
  });

  test.for([
    ['a file that it loads is not there', '<script src="/assets/none.js"></script>', /loads \/assets\/none\.js/],
    ['so does a script named in data', '<p data-words="/assets/none.js"></p>', /loads \/assets\/none\.js/],
    ['a module', '<script type="module" src="/assets/site.js"></script>', /module script/],
  ] as const)('stops the edition: %s', ([, body, says]) => {
    expect(() => made(body)).toThrow(says);
  });

  test('stops the edition: a page without a policy', () => {
    expect(() => pageParts('<!doctype html><html lang="es"><head></head><body></body></html>')).toThrow(/no policy/);
  });
});

describe('a style sheet', () => {
  test('has relative addresses', () => {
    expect(
      diskStyle(
        `@import "/assets/a.css";a{background:url(/assets/b.png)}b{background:url( '/assets/b.png#x' )}c{background:url(data:x)}`,
        'assets/c.css',
        has,
      ),
    ).toBe(`@import "../assets/a.css";a{background:url(../assets/b.png)}b{background:url( '../assets/b.png#x' )}c{background:url(data:x)}`);
  });

  test('that loads what is not there stops the edition', () => {
    expect(() => diskStyle('a{background:url(/assets/none.png)}', 'assets/c.css', has)).toThrow('assets/c.css loads /assets/none.png');
  });
});
