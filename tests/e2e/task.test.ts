import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { test } from './open.ts';
import { results, searched } from './search.ts';

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

const READERS = [
  {
    language: 'es',
    query: 'testigo por videoconferencia',
    measure: 'Tomar declaración por videoconferencia',
    treaty: 'Convención de Nassau',
  },
  { language: 'en', query: 'hear a witness by video', measure: 'Hear a witness by video link', treaty: 'Nassau Convention' },
] as const;

describe.each(READERS)('a newcomer with a phone, from /$language/', ({ language, query, measure, treaty }) => {
  const wanted = `/${language}/mechanisms/hear-witness-by-video/`;

  test('finds through the search how to hear a witness by video under the Nassau convention, and its sources', async ({ open }) => {
    const page = await open(`/${language}/`, PHONE);
    await page.locator('main form[role="search"] input').fill(query);
    await page.keyboard.press('Enter');
    await searched(page, query);
    const first = (await results(page)).slice(0, 3);
    expect(first).toContain(wanted);
    await page.locator(`#search-results .result > a[href="${wanted}"]`).tap();
    await answers(page, wanted, treaty);
  });

  test('finds it through the list of measures', async ({ open }) => {
    const page = await open(`/${language}/`, PHONE);
    await page.locator('main').getByRole('link', { name: measure }).tap();
    await page.waitForURL(`**/${language}/mechanisms/measure/hear-witness-video/`);
    await page.locator(`.entries a[href="${wanted}"]`).tap();
    await answers(page, wanted, treaty);
  });
});

/** The page names the treaty, and the first statement's number leads to a source that has an address. */
async function answers(page: Page, wanted: string, treaty: string): Promise<void> {
  await page.waitForURL(`**${wanted}`);
  expect(await page.locator('.panel').textContent()).toContain(treaty);
  const mark = page.locator('.prose sup.cite a').first();
  await mark.tap();
  const source = page.locator(`li${(await mark.getAttribute('href')) ?? ''}`);
  const target = await mark.getAttribute('href');
  await expect.poll(() => page.evaluate(() => location.hash)).toBe(target);
  expect(await source.isVisible()).toBe(true);
  expect(await source.locator('cite a').getAttribute('href')).toMatch(/^https:\/\//);
  expect(await source.locator('.places a').first().getAttribute('href')).toMatch(/^#cite-\d+$/);
}
