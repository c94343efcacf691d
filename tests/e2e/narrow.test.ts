import { expect } from 'vitest';
import { LANGUAGELESS, templatesIn } from '../templates.ts';
import { SITE, test } from './open.ts';

/** Elements that reach over the right edge, unless something around them scrolls by itself. */
const overflowing = (): string[] =>
  [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
    .filter((element) => {
      for (let above = element.parentElement; above; above = above.parentElement) {
        if (/auto|scroll|hidden|clip/.test(getComputedStyle(above).overflowX) && above !== document.body) return false;
      }
      return true;
    })
    .map((element) => `${element.tagName}.${element.className}`);

test('no template scrolls sideways at 320 pixels', async ({ open }) => {
  const page = await open('/', { viewport: { width: 320, height: 640 } });
  const wide: Record<string, string[]> = {};
  // Their words are the longest of the four languages.
  for (const address of [...LANGUAGELESS, ...templatesIn('es'), ...templatesIn('fr')]) {
    await page.goto(SITE + address);
    const scrolls = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
    if (scrolls) wide[address] = (await page.evaluate(overflowing)).slice(0, 3);
  }
  expect(wide).toEqual({});
});

test('nor does a list of results, nor the search over a page', async ({ open }) => {
  const page = await open('/es/search/?q=convención', { viewport: { width: 320, height: 640 } });
  await page.locator('#search-results .result').first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.goto(`${SITE}/es/states/ARG/`);
  await page.keyboard.press('/');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type('convención');
  await page.locator('#search-results .result').first().waitFor();
  const box = await page.getByRole('dialog').boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
});

test('text at twice its size stays within the page', async ({ open }) => {
  const page = await open('/en/mechanisms/hear-witness-by-video/', { viewport: { width: 640, height: 800 } });
  for (const address of ['/en/', '/en/mechanisms/', '/en/mechanisms/hear-witness-by-video/', '/en/states/ARG/', '/en/instruments/']) {
    await page.goto(SITE + address);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(640);
  }
});
