import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import { strFromU8, unzipSync } from 'fflate';
import type { Download, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { parse } from 'yaml';
import { FORM_WORDS } from '../../src/contribution/form-words.ts';
import { typeset } from '../../src/i18n/typography.ts';
import { STRINGS } from '../../src/i18n/strings.ts';
import { LANGUAGES, type Language } from '../../src/model/language.ts';
import { ABSENT_WORDS } from '../../src/offline/disk/words.ts';
import { disk, siteAddress, test, type Disk } from './open-disk.ts';
import { results, searched } from './search.ts';

const all = disk('all');
const spanish = disk('es');
const QUERIES = parse(readFileSync('tests/fixtures/queries.yaml', 'utf8')) as Record<Language, { q: string; find: string }[]>;
const QUESTIONS = [
  'from=ARG&to=TTO&measure=hear-witness-video',
  'from=KNA&to=HTI&measure=documents',
  'from=CAN&to=DOM&measure=preserve-data&urgent=1',
  'from=ARG&to=BRA&to=PRY&measure=joint-team',
  'from=ARG&to=PER&measure=documents&side=receiving',
  'from=PER&to=BOL&measure=interception',
];
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/** Every link below an element, in order, as an address of the site, with its words. */
async function linksIn(page: Page, selector: string, from?: Disk): Promise<string[]> {
  const links = await page
    .locator(`${selector} a`)
    .evaluateAll((found) => found.map((link) => [(link as HTMLAnchorElement).href, link.textContent ?? '']));
  const origin = new URL(page.url()).origin;
  return links.map(([href = '', text = '']) => `${from ? siteAddress(from, href) : href.replace(origin, '')} ${text}`);
}

/** The message and the links of the results of each query, typed one after the other; in one go, for there are many. */
function answersTo(page: Page, queries: readonly string[]): Promise<{ message: string; links: [href: string, text: string][] }[]> {
  return page.evaluate(async (asked) => {
    const input = document.querySelector<HTMLInputElement>('#q')!;
    const message = (): string => document.querySelector('.search-message')?.textContent ?? '';
    const answers: { message: string; links: [string, string][] }[] = [];
    for (const query of asked) {
      input.value = query;
      input.dispatchEvent(new Event('input'));
      while (!message().includes(query)) await new Promise((resolve) => setTimeout(resolve, 10));
      const links = [...document.querySelectorAll<HTMLAnchorElement>('#search-results a')];
      answers.push({ message: message(), links: links.map((link) => [link.href, link.textContent]) });
    }
    return answers;
  }, queries);
}

async function received(page: Page, act: () => Promise<unknown>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = (await Promise.all([page.waitForEvent('download'), act()])) as [Download, unknown];
  const stream = await download.createReadStream();
  return { name: download.suggestedFilename(), bytes: Buffer.concat(await Array.fromAsync(stream as AsyncIterable<Buffer>)) };
}

describe('the same results as on the site', () => {
  test('each golden query in each language', async ({ open, openFile }) => {
    const different: string[] = [];
    const compared = await Promise.all(
      LANGUAGES.map(async (language) => {
        const online = await open(`/${language}/search/`);
        const offline = await openFile(all, `${language}/search/index.html`);
        const queries = QUERIES[language].map(({ q }) => q);
        const [there, here] = await Promise.all([answersTo(online, queries), answersTo(offline, queries)]);
        for (const [index, { message, links }] of there.entries()) {
          const other = here[index];
          const same = other?.links.map(([href, text]) => [siteAddress(all, href), text].join(' '));
          const wanted = links.map(([href, text]) => [href.replace(new URL(online.url()).origin, ''), text].join(' '));
          if (wanted.length === 0 || message !== other?.message || wanted.join('\n') !== same?.join('\n'))
            different.push(`${language}: ${queries[index]}`);
        }
        return QUERIES[language].length;
      }),
    );
    expect(different).toEqual([]);
    expect(compared.every((count) => count >= 15)).toBe(true);
  });

  test('each question to the finder, word for word and link for link', async ({ open, openFile }) => {
    const online = await open('/en/');
    const offline = await openFile(all, 'en/index.html');
    const site = new URL(online.url()).origin;
    for (const question of QUESTIONS) {
      await Promise.all([online.goto(`${site}/es/channels/?${question}`), offline.goto(`${all.base}/es/channels/index.html?${question}`)]);
      const [one, other] = await Promise.all(
        [online, offline].map(async (page) => {
          await page.locator('#channels .ladder').waitFor();
          await page.waitForLoadState('networkidle');
          return page.locator('#channels').textContent();
        }),
      );
      expect(other, question).toBe(one);
      expect(await linksIn(offline, '#channels', all), question).toEqual(await linksIn(online, '#channels'));
    }
  });

  test('the request outline from the answer to the saved document', async ({ open, openFile }) => {
    const question = '?from=ARG&to=TTO&measure=hear-witness-video';
    const documents: string[] = [];
    for (const page of [await open(`/es/channels/${question}`), await openFile(spanish, `es/channels/index.html${question}`)]) {
      await page.locator('[data-mechanism="M-004"] .channel-actions a').first().click();
      await page.locator('.outline-work').waitFor();
      const { name, bytes } = await received(page, () =>
        page.getByRole('button', { name: STRINGS.es.outlineSaveDocx, exact: true }).click(),
      );
      expect(name).toBe('request-ARG-TTO-hear-witness-video.docx');
      documents.push(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()));
    }
    expect(documents[0]?.length).toBeGreaterThan(5000);
    expect(documents[1]).toBe(documents[0]);
  });

  test('the comparison of States and the table of instruments, with the file to keep', async ({ open, openFile }) => {
    const online = await open('/pt/compare/?state=ARG&state=BRA');
    const offline = await openFile(all, 'pt/compare/index.html?state=ARG&state=BRA');
    await Promise.all([online, offline].map((page) => page.locator('.compare-table').waitFor()));
    expect(await linksIn(offline, '#compared', all)).toEqual(await linksIn(online, '#compared'));
    await offline.goto(`${all.base}/pt/instruments/index.html?state=ARG&by=oas&standing=bound`);
    expect(await offline.locator('#matrix th[data-state]:visible').count()).toBe(1);
    const { bytes } = await received(offline, () => offline.locator('a[download]').click());
    expect(bytes.equals(readFileSync('dist/data/v1/instrument-matrix.csv'))).toBe(true);
  });
});

describe('an edition of one language', () => {
  test('index.html is its home, and a search from there opens over it', async ({ openFile }) => {
    const page = await openFile(spanish, 'index.html', PHONE);
    expect(await page.locator('h1').textContent()).toBe(readHome());
    await page.locator('form[role="search"] input').first().fill('comisión rogatoria');
    await page.keyboard.press('Enter');
    await searched(page, 'comisión rogatoria');
    const [first] = await page.locator('#search-results .result > a').all();
    await first?.click();
    await page.waitForURL(/\/es\/\w+\/[\w-]+\/index\.html$/);
    expect(await page.locator('main h1').count()).toBe(1);
    expect(await page.getByRole('button', { name: STRINGS.es.searchOtherLanguages }).count()).toBe(0);
  });

  test('a link to another language leads to a page that says so, and back', async ({ openFile }) => {
    const page = await openFile(spanish, 'es/terms/letter-rogatory/index.html');
    await page.locator('nav.languages a[lang="fr"]').click();
    expect(await page.locator('h1').textContent()).toBe(typeset(ABSENT_WORDS.fr.title, 'fr'));
    await page.getByRole('link', { name: /^Español/ }).click();
    await page.waitForURL(`${spanish.base}/es/index.html`);
    expect(await page.locator('html').getAttribute('lang')).toBe('es');
  });

  const readHome = (): string =>
    /<h1[^>]*>(.*?)<\/h1>/s.exec(readFileSync('dist/es/index.html', 'utf8'))?.[1]?.replace(/<[^>]+>/g, '') ?? 'no heading';
});

test('the choice of languages leads into each of the four', async ({ openFile }) => {
  const page = await openFile(all, 'index.html');
  for (const language of LANGUAGES) {
    await page.goto(`${all.base}/index.html`);
    await page.locator(`main a[lang="${language}"]`).click();
    await page.waitForURL(`${all.base}/${language}/index.html`);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
  }
});

test('facets of a search and of a list narrow down, and the address keeps them', async ({ openFile }) => {
  const page = await openFile(all, 'en/search/index.html?q=trafficking');
  await searched(page, 'trafficking');
  const practices = page.getByRole('checkbox', { name: /^Practices/ });
  const counted = await page.locator('label', { has: practices }).locator('.count').textContent();
  await practices.check();
  await expect.poll(() => page.locator('.search-message').textContent()).toContain(`${counted} results`);
  expect((await results(page)).every((address) => address.includes('/en/practices/'))).toBe(true);
  expect(new URL(page.url()).search).toBe('?q=trafficking&kind=Practices');

  await page.goto(`${all.base}/en/practices/index.html`);
  const facet = page.locator('#facets a[data-facet="evidence"][data-value="self-reported"]');
  const number = Number(await facet.locator('.count').textContent());
  await facet.click();
  expect(await page.locator('#entries > li:not([hidden])').count()).toBe(number);
  expect(new URL(page.url()).search).toBe('?evidence=self-reported');
});

test('the key / opens the search over any page, and the keyboard leads to a result', async ({ openFile }) => {
  const page = await openFile(all, 'en/practices/argentina-protex/index.html');
  await page.keyboard.press('/');
  await page.getByRole('dialog', { name: STRINGS.en.search }).waitFor();
  await page.keyboard.type('videoconference');
  await searched(page, 'videoconference');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${all.base}/en/mechanisms/hear-witness-by-video/index.html`);
  await page.keyboard.press('/');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type('extradition');
  await searched(page, 'extradition');
  await page.getByRole('link', { name: STRINGS.en.allResults }).click();
  await page.waitForURL(`${all.base}/en/search/index.html?q=extradition`);
  await searched(page, 'extradition');
});

test('the other languages are searched on demand', async ({ openFile }) => {
  const page = await openFile(all, 'es/search/index.html?q=carta+rogatória');
  await searched(page, 'carta rogatória');
  await page.getByRole('button', { name: STRINGS.es.searchOtherLanguages }).click();
  const portuguese = page.locator('section[lang="pt"] .result > a').first();
  await portuguese.waitFor();
  expect(siteAddress(all, await portuguese.evaluate((link) => (link as HTMLAnchorElement).href))).toMatch(/^\/pt\//);
});

test('the form of the contribute page finds a planted fault and writes a folder', async ({ openFile }) => {
  const page = await openFile(spanish, 'es/contribute/index.html');
  await page.locator('#f-summary').fill('Escriba a ana.perez@example.org.');
  await page
    .locator('#f-summary-findings')
    .getByText(/correo electrónico/)
    .waitFor();
  const { name, bytes } = await received(page, () =>
    page.getByRole('button', { name: FORM_WORDS.es.buttons.save, exact: true }).first().click(),
  );
  expect(name).toMatch(/\.json$/);
  expect(bytes.toString('utf8')).toContain('ana.perez@example.org');
  page.once('dialog', (dialog) => void dialog.accept());
});

test('without scripts the lists lead to the entries, and the field to the page of the search', async ({ openFile }) => {
  const page = await openFile(spanish, 'index.html', { javaScriptEnabled: false });
  await page.locator('.sections a', { hasText: STRINGS.es.terms }).click();
  await page.locator('main a[href*="letter-rogatory"]').first().click();
  await page.waitForURL(/\/es\/terms\/letter-rogatory\/index\.html$/);
  await page.locator('#bar-q').fill('trata');
  await page.locator('#bar-q').press('Enter');
  await page.waitForURL(/\/es\/search\/index\.html\?q=trata$/);
});

test('the answer of the finder prints on one sheet', async ({ openFile }) => {
  const page = await openFile(all, 'en/channels/index.html?from=ARG&to=TTO&measure=hear-witness-video');
  await page.locator('[data-mechanism="M-004"] details[data-section="request"]').waitFor();
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBe(1);
});

describe('a copy that is damaged says so, and never that there is nothing', () => {
  const spoiled = disk('es', 'spoiled');
  const parts = (kind: string): string[] => {
    const folder = path.join(spoiled.folder, 'pagefind');
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.includes(`${path.sep}${kind}${path.sep}`) && file.endsWith('.js'))
      .map((file) => path.join(folder, file));
  };
  const FAULTS: [fault: string, spoil: (file: string) => void][] = [
    ['is missing', (file) => rmSync(file)],
    ['is cut short', (file) => writeFileSync(file, readFileSync(file).subarray(0, 200))],
    [
      'has one sign altered',
      (file) => {
        const text = readFileSync(file, 'utf8');
        const place = text.indexOf('","') + 1000;
        writeFileSync(file, `${text.slice(0, place)}${text[place] === 'A' ? 'B' : 'A'}${text.slice(place + 1)}`);
      },
    ],
  ];
  for (const [fault, spoil] of FAULTS) {
    test(`a part of the index ${fault}`, async ({ openFile }) => {
      const before = parts('index').map((file): [string, Buffer] => [file, readFileSync(file)]);
      expect(before.length).toBeGreaterThan(0);
      for (const [file] of before) spoil(file);
      const page = await openFile(spoiled, 'es/search/index.html', {
        expectedError: /Failed to load|pagefind|SyntaxError|Unexpected|Invalid/i,
      });
      page.context().removeAllListeners('weberror');
      await page.fill('#q', 'extradición');
      await page.locator('.search-message', { hasText: STRINGS.es.searchFailed }).waitFor();
      expect(await results(page)).toEqual([]);
      for (const [file, body] of before) writeFileSync(file, body);
      await page.fill('#q', 'extradición activa');
      await searched(page, 'extradición activa');
      expect((await results(page)).length).toBeGreaterThan(0);
    });
  }
});

const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'color-contrast-enhanced': { enabled: true } },
  resultTypes: ['violations'],
  preload: false,
};
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

for (const look of [{ colorScheme: 'light' }, { colorScheme: 'dark', ...PHONE }] as const) {
  test(`axe finds nothing: ${look.colorScheme}`, async ({ openFile }) => {
    const page = await openFile(spanish, 'index.html', { ...look, bypassCSP: true });
    const found: string[] = [];
    for (const file of [
      'index.html',
      'es/search/index.html?q=trata',
      'es/mechanisms/hear-witness-by-video/index.html',
      'pt/not-in-this-edition.html',
    ]) {
      await page.goto(`${spanish.base}/${file}`);
      if (file.includes('?q=')) await searched(page, 'trata');
      await page.evaluate(axe);
      const { violations } = (await page.evaluate(
        (options) => (window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(options),
        OPTIONS,
      )) as AxeResults;
      found.push(...violations.map(({ id, nodes }) => `${file} ${id}: ${nodes[0]?.target.join(' ')}`));
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), file).toBe(0);
    }
    expect(found).toEqual([]);
  });
}
