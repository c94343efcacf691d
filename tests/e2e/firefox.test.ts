import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { LANGUAGES, type Language } from '../../src/model/language.ts';
import { disk, siteAddress, type Disk } from './open-disk.ts';
import { Firefox, firefoxProgram } from './firefox.ts';

const program = firefoxProgram();
const QUERIES = parse(readFileSync('tests/fixtures/queries.yaml', 'utf8')) as Record<Language, { q: string; find: string }[]>;

describe.skipIf(program === undefined)('the disk edition in Firefox (skipped where neither firefox-esr nor firefox is installed)', () => {
  let firefox: Firefox;
  let all: Disk;

  beforeAll(async () => {
    all = disk('all', 'firefox');
    firefox = await Firefox.start(program!);
  });
  afterAll(() => firefox?.end());

  test('a file may not read its neighbour: the rule for files is as readers have it, and what is asked of a server is seen', async () => {
    await firefox.goto(`${all.base}/README.txt`);
    expect(await firefox.evaluate(`fetch('LICENSE.txt').then(() => 'read', () => 'refused')`)).toBe('refused');
    await firefox.evaluate(`fetch('${inject('site')}/en/').catch(() => undefined)`);
    expect(firefox.requests).toContain(`${inject('site')}/en/`);
    // The refusal of the server's answer is the last of the complaints that this test calls forth.
    await expect.poll(() => firefox.complaints.some((complaint) => complaint.includes(inject('site')))).toBe(true);
    firefox.requests.length = 0;
    firefox.complaints.length = 0;
  });

  test('index.html leads to a home, and from there to a page', async () => {
    await firefox.goto(`${all.base}/index.html`);
    await firefox.evaluate(`document.querySelector('main a[lang="es"]').click()`);
    await firefox.until(`location.pathname.endsWith('/es/index.html') && document.querySelector('.sections a[href*="terms"]')`);
    await firefox.evaluate(`document.querySelector('.sections a[href*="terms"]').click()`);
    await firefox.until(`location.pathname.endsWith('/es/terms/index.html') && document.querySelector('main a[href*="letter-rogatory"]')`);
    expect((await firefox.screenshot()).length).toBeGreaterThan(10_000);
  });

  test('golden queries of each language find their entry', async () => {
    const missed: string[] = [];
    for (const language of LANGUAGES) {
      await firefox.goto(`${all.base}/${language}/search/index.html`);
      for (const { q, find } of QUERIES[language].slice(0, 6)) {
        await firefox.evaluate(
          `(() => { const field = document.querySelector('#q'); field.value = ${JSON.stringify(q)}; field.dispatchEvent(new Event('input')); })()`,
        );
        await firefox.until(`document.querySelector('.search-message')?.textContent.includes(${JSON.stringify(q)})`);
        const links = await firefox.evaluate<string[]>(
          `[...document.querySelectorAll('#search-results .result > a')].slice(0, 3).map((link) => link.href)`,
        );
        if (!links.map((link) => siteAddress(all, link)).includes(`/${language}/${find}/`)) missed.push(`${language}: ${q}`);
      }
    }
    expect(missed).toEqual([]);
    expect((await firefox.screenshot()).length).toBeGreaterThan(10_000);
  });

  test('the finder answers, unfolds and leads to the outline', async () => {
    await firefox.goto(`${all.base}/en/channels/index.html?from=ARG&to=TTO&measure=hear-witness-video`);
    await firefox.until(`document.querySelector('[data-mechanism="M-004"] details[data-section="request"] .checklist li')`);
    expect(
      await firefox.evaluate(`[...document.querySelectorAll('#channels > [data-mechanism]')].map((channel) => channel.dataset.mechanism)`),
    ).toEqual(['M-004', 'M-002', 'M-032']);
    await firefox.evaluate(`document.querySelector('.channel-actions a').click()`);
    await firefox.until(`document.querySelector('.outline-work .clauses')?.childElementCount`);
    expect(await firefox.evaluate('location.pathname')).toMatch(/\/en\/outline\/index\.html$/);
  });

  test('the field of a page leads to the page of the search where scripts do not run', async () => {
    await firefox.goto(`${all.base}/es/terms/index.html`);
    await firefox.evaluate(
      `(() => { document.querySelector('#bar-q').value = 'trata'; document.querySelector('.bar-search').submit(); })()`,
    );
    await firefox.until(
      `location.pathname.endsWith('/es/search/index.html') && location.search === '?q=trata' && document.querySelector('#search-results a')`,
    );
  });

  test('nothing was asked of anybody, and nothing complained', () => {
    expect(firefox.requests.filter((url) => !/^(file|data|blob|about|resource|chrome|moz-extension):/.test(url))).toEqual([]);
    expect(firefox.complaints).toEqual([]);
  });
});
