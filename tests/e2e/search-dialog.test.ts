import { expect } from 'vitest';
import { STRINGS } from '../../src/i18n/strings.ts';
import { test } from './open.ts';
import { results, searched } from './search.ts';

const START = '/en/practices/argentina-protex/';

test('the key / opens the search over any page, keys lead to a result, Enter follows it', async ({ open }) => {
  const page = await open(START);
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: STRINGS.en.search });
  await dialog.waitFor();
  await page.keyboard.type('videoconference');
  await searched(page, 'videoconference');
  const wanted = '/en/mechanisms/hear-witness-by-video/';
  expect((await results(page)).slice(0, 3)).toContain(wanted);
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href'));
  for (let steps = 0; steps < 12 && (await focused()) !== wanted; steps++) await page.keyboard.press('Tab');
  expect(await focused()).toBe(wanted);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/en\/mechanisms\/hear-witness-by-video\/$/);
});

test('the arrows lead through the results and back to the field', async ({ open }) => {
  const page = await open(START);
  await page.keyboard.press('/');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type('extradition');
  await searched(page, 'extradition');
  const [first, second] = await results(page);
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.id);
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(first);
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(second);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await focused()).toBe('dialog-q');
});

test('Escape closes the search and the focus is where it was', async ({ open }) => {
  const page = await open(START);
  const link = page.locator('main a').nth(3);
  await link.focus();
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('a word typed in the field of the bar is searched over the page, and the page itself stays', async ({ open }) => {
  const page = await open('/es/states/ARG/');
  await page.locator('#bar-q').fill('comisión rogatoria');
  await page.keyboard.press('Enter');
  await searched(page, 'comisión rogatoria');
  expect((await results(page)).slice(0, 3)).toContain('/es/terms/letter-rogatory/');
  expect(new URL(page.url()).pathname).toBe('/es/states/ARG/');
  expect(await page.getByRole('link', { name: STRINGS.es.allResults }).getAttribute('href')).toBe(
    `/es/search/?q=${encodeURIComponent('comisión rogatoria')}`,
  );
});

test('the key / is an ordinary sign in a field', async ({ open }) => {
  const page = await open('/en/');
  await page.locator('#q').focus();
  await page.keyboard.type('24/7');
  expect(await page.locator('#q').inputValue()).toBe('24/7');
  expect(await page.getByRole('dialog').count()).toBe(0);
});

test('when the script of the search cannot be had, the field leads to the page of the search', async ({ open }) => {
  const page = await open(START, {
    expectedError: /Failed to load resource/,
    prepare: (context) => context.route(/\/assets\/search\./, (route) => route.abort()),
  });
  await page.locator('#bar-q').fill('extradition');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/en\/search\/\?q=extradition$/);
});
