import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { interfaceOf, STRINGS } from '../../src/i18n/strings.ts';
import { test } from './open.ts';

const shownRows = (page: Page) => page.locator('#matrix tr[data-by]:visible');
const names = async (page: Page) => (await shownRows(page).locator('th').allTextContents()).map((name) => name.trim());
const choose = (page: Page, name: string, value: string) => page.locator(`#matrix-choice select[name="${name}"]`).selectOption(value);

test('one State alone is shown in words, and the address keeps the choice', async ({ open }) => {
  const page = await open('/en/instruments/');
  const all = await shownRows(page).count();
  expect(all).toBeGreaterThan(30);
  await choose(page, 'state', 'ARG');
  expect(await page.locator('#matrix th[data-state]:visible').count()).toBe(1);
  expect(await shownRows(page).count()).toBe(all);
  await choose(page, 'by', 'oas');
  await choose(page, 'standing', 'bound');
  expect(new URL(page.url()).search).toBe('?state=ARG&by=oas&standing=bound');
  const nassau = shownRows(page).filter({ has: page.locator('a[href="/en/instruments/oas-mla/"]') });
  expect(await nassau.locator('td:visible').textContent()).toContain('bound from: 11 January 2007, Confidence: high');
  const again = await open('/en/instruments/?state=ARG&by=oas&standing=bound');
  expect(await names(again)).toEqual(await names(page));
  await again.getByRole('button', { name: STRINGS.en.clearAll }).click();
  await expect.poll(() => shownRows(again).count()).toBe(all);
  expect(new URL(again.url()).search).toBe('');
});

test('rows are kept that have a matching cell, and the other cells are blank', async ({ open }) => {
  const page = await open('/es/instruments/?confidence=low');
  const cells = await page.locator('#matrix tr[data-by]:visible td:not(.off)').count();
  const low = await page.locator('#matrix td[data-confidence="low"]').count();
  expect(cells).toBe(low);
  expect(low).toBeGreaterThan(0);
  expect(await page.locator('#matrix-count').textContent()).toBe(
    interfaceOf('es')('matrixCount', { rows: await shownRows(page).count(), cells: low }),
  );
  expect(await page.locator('#matrix tr[data-by]:visible td.off span').first().isVisible()).toBe(false);
});

test('treaties are sorted by name, by States bound and by date, and come home again', async ({ open }) => {
  const page = await open('/en/instruments/?state=BRA');
  const home = await names(page);
  await choose(page, 'sort', 'name');
  const sorted = await names(page);
  expect(sorted).toEqual(home.toSorted(new Intl.Collator('en').compare));
  expect(sorted).not.toEqual(home);
  await choose(page, 'sort', 'date');
  const days = await shownRows(page)
    .locator('td:visible')
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-day') ?? ''));
  expect(days).toEqual(days.toSorted().toReversed());
  await choose(page, 'sort', 'bound');
  const bound = await shownRows(page).evaluateAll((rows) => rows.map((row) => row.querySelectorAll('[data-standing="bound"]').length));
  expect(bound).toEqual(bound.toSorted((a, b) => b - a));
  await choose(page, 'sort', '');
  expect(await names(page)).toEqual(home);
});

test('what the address asks and the table does not have is named', async ({ open }) => {
  const page = await open('/fr/instruments/?state=XYZ&by=oas');
  expect(await page.locator('#matrix-problems').textContent()).toBe(interfaceOf('fr')('matrixUnknownChoice', { value: 'state=XYZ' }));
  expect(await page.locator('#matrix th[data-state]:visible').count()).toBe(35);
});

test('the whole table comes as a file that office programs read, as large as it says', async ({ open }) => {
  const page = await open('/en/instruments/', { javaScriptEnabled: false });
  const link = page.locator('.download a');
  const response = await page.request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
  const bytes = await response.body();
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(await link.textContent()).toBe(interfaceOf('en')('matrixDownload', { size: Math.ceil(bytes.length / 1000) }));
  const lines = bytes.toString('utf8').trim().split('\r\n');
  expect(lines.length).toBe(1 + (await page.locator('.matrix tr[data-by]').count()) * 35);
  expect(await page.locator('#matrix-choice').isVisible()).toBe(false);
});
