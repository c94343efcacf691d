import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { test } from './open.ts';

const shown = (page: Page) => page.locator('#entries > li:not([hidden])');
const facet = (page: Page, name: string, value: string) => page.locator(`#facets a[data-facet="${name}"][data-value="${value}"]`);
const countOf = async (page: Page, name: string, value: string): Promise<number> =>
  Number(await facet(page, name, value).locator('.count').textContent());

test('facets of a list are combined, with counts that hold for the rest', async ({ open }) => {
  const page = await open('/en/practices/');
  const all = await shown(page).count();
  const evidence = 'self-reported';
  const first = await countOf(page, 'evidence', evidence);
  await facet(page, 'evidence', evidence).click();
  expect(await shown(page).count()).toBe(first);
  expect(first).toBeLessThan(all);
  const other = page.locator('#facets a[data-facet="outcome"]:visible').first();
  const value = (await other.getAttribute('data-value')) ?? '';
  const second = await countOf(page, 'outcome', value);
  expect(second).toBeLessThanOrEqual(first);
  await other.click();
  expect(await shown(page).count()).toBe(second);
  expect(await page.locator('#result-count').textContent()).toContain(String(second));
  expect(new URL(page.url()).search).toBe(`?evidence=${evidence}&outcome=${value}`);

  const again = await open(`/en/practices/?evidence=${evidence}&outcome=${value}`);
  expect(await shown(again).count()).toBe(second);
  await facet(again, 'evidence', evidence).click();
  await facet(again, 'outcome', value).click();
  expect(await shown(again).count()).toBe(all);
  expect(new URL(again.url()).search).toBe('');
});

test('the keyboard switches a facet, and it says whether it is on', async ({ open }) => {
  const page = await open('/es/mechanisms/');
  const link = facet(page, 'measure', 'hear-witness-video');
  await link.focus();
  expect(await link.getAttribute('aria-pressed')).not.toBe('true');
  await page.keyboard.press('Space');
  expect(await link.getAttribute('aria-pressed')).toBe('true');
  const narrowed = await shown(page).count();
  await page.keyboard.press('Enter');
  expect(await link.getAttribute('aria-pressed')).toBe('false');
  expect(await shown(page).count()).toBeGreaterThan(narrowed);
});
