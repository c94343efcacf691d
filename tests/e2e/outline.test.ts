import { readFileSync } from 'node:fs';
import { source as axe, type AxeResults, type RunOptions } from 'axe-core';
import { strFromU8, unzipSync } from 'fflate';
import type { BrowserContextOptions, Download, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import en from '../../content/ui/en.json' with { type: 'json' };
import { LANGUAGES } from '../../src/model/language.ts';
import { test } from './open.ts';

const ADDRESS = '/en/outline/?from=ARG&to=TTO&measure=hear-witness-video&mechanism=M-004';
const FACTS = '#o-facts-en';

/** A page with the fields ready to be written in. */
async function ready(page: Page): Promise<Page> {
  await page.locator('.outline-document .pair').first().waitFor();
  return page;
}

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const status = (page: Page) => page.locator('#outline-status');
const rows = (page: Page): Promise<string[][]> =>
  page
    .locator('.outline-document .pair')
    .evaluateAll((pairs) => pairs.map((pair) => [...pair.children].map(({ textContent }) => textContent)));

async function received(page: Page, act: () => Promise<unknown>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = (await Promise.all([page.waitForEvent('download'), act()])) as [Download, unknown];
  const stream = await download.createReadStream();
  return { name: download.suggestedFilename(), bytes: Buffer.concat(await Array.fromAsync(stream as AsyncIterable<Buffer>)) };
}

const openFile = (page: Page, text: string, name: string): Promise<void> =>
  page.locator('#outline-file').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

test(
  'the answer of the finder becomes a document of two languages, and nothing leaves the browser',
  { timeout: 180_000 },
  async ({ open }) => {
    const page = await ready(await open(ADDRESS));
    expect(await page.locator('#outline-left').inputValue()).toBe('es');
    expect(await page.locator('#outline-right').inputValue()).toBe('en');
    expect(await rows(page)).toContainEqual(['1. Partes y autoridades', '1. Parties and authorities']);
    expect(await rows(page)).toContainEqual(['Estado requirente: Argentina', 'Requesting State: Argentina']);

    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.locator('#o-facts-es').fill('La persona A <b>fue captada</b> & trasladada.');
    await page.locator(FACTS).fill('Person A was recruited & moved.');
    await page.getByText('Person A was recruited & moved.', { exact: true }).waitFor();
    await page.locator('#o-date').fill('2026-11-20');
    const { name, bytes } = await received(page, () => press(page, 'Save as .docx'));
    expect(name).toBe('request-ARG-TTO-hear-witness-video.docx');
    const files = unzipSync(bytes);
    const body = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    expect(body).toContain('La persona A &lt;b&gt;fue captada&lt;/b&gt; &amp; trasladada.');
    expect(body).toContain('Person A was recruited &amp; moved.');
    expect(strFromU8(files['docProps/core.xml'] ?? new Uint8Array())).toContain('2026-11-20T00:00:00Z');
    expect(requests.filter((address) => !/^\/assets\/outline-docx\.\w+\.js$/.test(address) && !/^[\w-]+$/.test(address))).toEqual([]);
    expect(page.url()).not.toContain('recruited');
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
  },
);

test('the list of what is missing says the article, leads to the field, and grows shorter as one writes', async ({ open }) => {
  const page = await ready(await open(ADDRESS));
  const before = Number(/\d+/.exec((await page.locator('#outline-left-over').textContent()) ?? '')?.[0]);
  expect(before).toBeGreaterThan(5);
  const item = page.locator('.left-list li', { hasText: 'Why appearance in person' });
  expect(await item.textContent()).toContain('required (Palermo Convention, art. 18(18))');
  await item.getByRole('link').focus();
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('o-why-video-es');
  await page.keyboard.insertText('No puede viajar.');
  await page.locator('.left-list').getByText('written in Spanish, not yet in English').waitFor();
  await status(page)
    .getByText(`${before - 1} points`)
    .waitFor();
});

test('it warns of names above the facts, and of what looks like one below; it never blocks', async ({ open }) => {
  const page = await ready(await open(ADDRESS));
  const notice = page.locator('#names-notice');
  expect(await notice.textContent()).toBe(en.outlineNames);
  const [above = 0, below = 0] = await Promise.all([notice, page.locator('#o-facts-es')].map(async (one) => (await one.boundingBox())?.y));
  expect(above).toBeLessThan(below);
  await page.locator(FACTS).fill('The victim, Maria Exampleson, was born on 3 February 2004.');
  await page.keyboard.press('Tab');
  const signs = page.locator('#o-facts-en-signs');
  await signs.getByText(en.outlineNamesSafer).first().waitFor();
  expect(await signs.textContent()).toMatch(/Maria Exampleson/);
  expect(await signs.textContent()).toMatch(/date of birth/);
  expect((await received(page, () => press(page, 'Save as .docx'))).bytes.length).toBeGreaterThan(5000);
});

test('a saved draft gives back every word; a damaged one changes nothing and says so', async ({ open }) => {
  const page = await ready(await open(ADDRESS));
  await page.locator(FACTS).fill('Half a sentence <');
  await page.locator('#include-costs').uncheck();
  const saved = await received(page, () => press(page, en.outlineSaveDraft));
  expect(saved.name).toBe('request-ARG-TTO-hear-witness-video.draft.json');
  await page.goto(new URL('/en/outline/', page.url()).href);
  await page.getByText(en.outlineChoose).waitFor();
  await openFile(page, saved.bytes.toString('utf8'), 'request.json');
  await page.getByText(en.outlineOpened.replace('{file}', 'request.json')).waitFor();
  expect(await page.locator(FACTS).inputValue()).toBe('Half a sentence <');
  expect(await page.locator('#include-costs').isChecked()).toBe(false);
  expect(page.url()).toContain('from=ARG');

  await page.locator(FACTS).fill('New words');
  await openFile(page, saved.bytes.toString('utf8').slice(0, 80), 'broken.json');
  await page.getByText(en.outlineNotReadable.replace('{file}', 'broken.json')).waitFor();
  expect(await page.locator(FACTS).inputValue()).toBe('New words');
  await openFile(page, '{"format":"other"}', 'other.json');
  await page.getByText(en.outlineOtherFile.replace('{file}', 'other.json')).waitFor();
  page.once('dialog', (dialog) => void dialog.dismiss());
  await openFile(page, saved.bytes.toString('utf8'), 'request.json');
  expect(await page.locator(FACTS).inputValue()).toBe('New words');
});

describe('the choices', () => {
  test('can be changed: the address follows, the typed words stay', async ({ open }) => {
    const page = await ready(await open(ADDRESS));
    await page.locator('#o-facts-es').fill('Palabras propias');
    await page.locator('#outline-measure').selectOption('preserve-data');
    await page.locator('#outline-to-0').focus();
    await page.locator('#outline-to-0').selectOption('CHL');
    await page.waitForURL(/to=CHL&measure=preserve-data/);
    expect(await page.locator('#o-facts-es').inputValue()).toBe('Palabras propias');
    expect(await rows(page)).toContainEqual(expect.arrayContaining([expect.stringMatching(/Conservación rápida de datos/)]));
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('outline-to-0');
  });

  test('that the address has wrong are named, and the rest of the page is whole', async ({ open }) => {
    const page = await open('/en/outline/?from=ARG&to=XYZ&measure=documents&mechanism=M-999');
    await page.getByText(en.channelsUnknownState.replace('{value}', 'XYZ')).waitFor();
    await page.getByText(en.outlineUnknownMechanism.replace('{value}', 'M-999')).waitFor();
    await page.locator('#outline-to-0').selectOption('TTO');
    await ready(page);
    expect(await page.locator('main .notice', { hasText: 'XYZ' }).count()).toBe(0);
  });

  test('make a document of one column where one language is enough', async ({ open }) => {
    const page = await ready(await open('/es/outline/?from=ARG&to=CHL&measure=documents&mechanism=M-001'));
    expect((await rows(page)).every((cells) => cells.length === 1)).toBe(true);
  });
});

test('what prints is the document alone, in its columns', async ({ open }) => {
  const page = await ready(await open(ADDRESS));
  await page.emulateMedia({ media: 'print' });
  const seen = await page.evaluate(() =>
    ['.masthead', '.foot', 'h1', '.choice-form', '.clauses', '.outline-check', '.outline-document'].filter((name) => {
      const box = document.querySelector(name)?.getBoundingClientRect();
      return box && box.width > 0 && box.height > 0;
    }),
  );
  expect(seen).toEqual(['.outline-document']);
  const tops = await page
    .locator('.outline-document .pair')
    .nth(2)
    .evaluate((pair) => [...pair.children].map((cell) => Math.round(cell.getBoundingClientRect().top)));
  expect(new Set(tops).size).toBe(1);
  expect(tops.length).toBe(2);
});

test('without scripts the page says so and leads to the guide and the mechanisms', async ({ open }) => {
  const page = await open(ADDRESS, { javaScriptEnabled: false });
  const main = page.locator('main');
  expect(await main.textContent()).toContain(en.outlineNeedsScripts);
  expect(await main.locator('a[href="/en/guides/request-not-sent-back/"]').count()).toBe(1);
  expect(await main.locator('a[href="/en/mechanisms/"]').count()).toBe(1);
});

test('a writer that cannot be loaded is said, and nothing typed is lost', async ({ open }) => {
  const page = await ready(
    await open(ADDRESS, {
      expectedError: /outline-docx|Failed to load/,
      prepare: (context) => context.route(/outline-docx/, (route) => route.abort()),
    }),
  );
  await page.locator(FACTS).fill('Kept');
  await press(page, 'Save as .docx');
  await status(page).getByText(en.outlineDocxFailed).waitFor();
  expect(await page.locator(FACTS).inputValue()).toBe('Kept');
});

const LOOKS: [name: string, options: BrowserContextOptions][] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['a phone of 320 pixels', { viewport: { width: 320, height: 640 } }],
];

const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'color-contrast-enhanced': { enabled: true } },
};

for (const [look, options] of LOOKS) {
  test(`whoever cannot see or use a mouse is not kept out: ${look}`, async ({ open }) => {
    const page = await ready(await open(`${ADDRESS}&urgent=1`, options));
    await page.locator(FACTS).fill('The victim, Maria Exampleson, was born on 3 February 2004.');
    await page.keyboard.press('Tab');
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    await page.evaluate(axe);
    const { violations } = (await page.evaluate(
      (settings) => (window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(settings),
      OPTIONS,
    )) as AxeResults;
    expect(
      violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`)),
    ).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
}

test('each language has its page', async ({ open }) => {
  for (const language of LANGUAGES) {
    const words = JSON.parse(readFileSync(`content/ui/${language}.json`, 'utf8')) as typeof en;
    const page = await ready(await open(ADDRESS.replace('/en/', `/${language}/`)));
    expect(await page.getByRole('button', { name: words.outlineSaveDocx, exact: true }).count()).toBe(1);
  }
});
