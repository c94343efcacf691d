import { expect } from 'vitest';
import { STRINGS } from '../../src/i18n/strings.ts';
import { test } from './open.ts';

test('an entry prints as one clean text with its address, edition and sources, without the tools of the screen', async ({ open }) => {
  const page = await open('/es/mechanisms/hear-witness-by-video/');
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeGreaterThanOrEqual(2);
  await page.emulateMedia({ media: 'print' });
  for (const tool of ['.skip', '.bar-search', 'nav.languages', 'nav.sections', '.toc'])
    expect(await page.locator(tool).isVisible(), tool).toBe(false);
  for (const part of ['h1', '.prose', '.sources ol', '.cite-this', '.edition-id'])
    expect(await page.locator(part).isVisible(), part).toBe(true);
  expect(await page.locator('.cite-this').textContent()).toContain('/id/M-004/');
  expect(await page.locator('.checklist li').count()).toBeGreaterThan(5);
});

test('in dark, print is black on white', async ({ open }) => {
  const page = await open('/en/states/ARG/', { colorScheme: 'dark' });
  const colours = () =>
    page.evaluate(() => [
      getComputedStyle(document.body).color,
      getComputedStyle(document.documentElement).backgroundColor,
      getComputedStyle(document.body).backgroundColor,
    ]);
  const screen = await colours();
  await page.emulateMedia({ media: 'print' });
  const [text = '', ...grounds] = await colours();
  expect([text, ...grounds]).not.toEqual(screen);
  expect(Math.max(...channels(text))).toBeLessThan(64);
  expect(
    grounds.some((ground) => channels(ground).length >= 3 && Math.min(...channels(ground).slice(0, 3)) === 255) ||
      grounds.every((ground) => ground === 'rgba(0, 0, 0, 0)'),
  ).toBe(true);
});

test('the button on the page prints it', async ({ open }) => {
  const page = await open('/fr/mechanisms/iberred/');
  await page.evaluate(() => Object.assign(window, { print: () => document.body.setAttribute('data-printed', '') }));
  await page.getByRole('button', { name: STRINGS.fr.print }).click();
  expect(await page.locator('body').getAttribute('data-printed')).toBe('');
});

const channels = (colour: string): number[] => [...colour.matchAll(/[\d.]+/g)].map(Number).slice(0, 3);
