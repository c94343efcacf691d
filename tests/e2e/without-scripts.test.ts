import { expect } from 'vitest';
import { STRINGS } from '../../src/i18n/strings.ts';
import { test } from './open.ts';

const OFF = { javaScriptEnabled: false };

test('a list, its facets and an entry are reached and read without scripts', async ({ open }) => {
  const page = await open('/en/practices/', OFF);
  const all = await page.locator('.entries > li').count();
  const facet = page.locator('#facets a[data-facet="evidence"]').first();
  const count = Number(await facet.locator('.count').textContent());
  await facet.click();
  await page.waitForURL(/\/en\/practices\/evidence\/[^/]+\/$/);
  expect(await page.locator('.entries > li').count()).toBe(count);
  expect(count).toBeLessThan(all);
  await page.locator('.entries a').first().click();
  expect(await page.locator('.prose').textContent()).toMatch(/\S{4}/);
  await page.locator('.prose sup.cite a').first().click();
  expect(await page.locator(':target').isVisible()).toBe(true);
});

test('the search says that it needs scripts and offers the lists, and its field leads there', async ({ open }) => {
  const page = await open('/fr/mechanisms/', OFF);
  await page.locator('#bar-q').fill('entraide');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/fr\/search\/\?q=entraide$/);
  expect(await page.locator('main').textContent()).toContain(STRINGS.fr.searchNeedsScripts.slice(0, 20));
  expect(await page.locator('#search-lists a').first().isVisible()).toBe(true);
});

test('tables of parties, the matrix and the map of States need no scripts', async ({ open }) => {
  const page = await open('/es/states/', OFF);
  await page.locator('.tile-map a', { hasText: 'ARG' }).click();
  expect(await page.locator('.party-table tbody tr').count()).toBeGreaterThan(5);
  await page.goto(page.url().replace('/states/ARG/', '/instruments/'));
  expect(await page.locator('.matrix td').count()).toBeGreaterThan(1000);
});
