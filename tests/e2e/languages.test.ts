import { expect } from 'vitest';
import { STRINGS } from '../../src/i18n/strings.ts';
import { test } from './open.ts';

test('a change of language keeps the page', async ({ open }) => {
  const page = await open('/en/instruments/oas-mla/');
  const english = await page.locator('h1').textContent();
  for (const language of ['es', 'fr', 'pt'] as const) {
    await page.locator(`nav.languages a[hreflang="${language}"]`).click();
    await page.waitForURL(`**/${language}/instruments/oas-mla/`);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.locator('h1').textContent()).not.toBe(english);
    expect(await page.locator('nav.sections').textContent()).toContain(STRINGS[language].mechanisms);
  }
});

test('a facet page keeps its choice in another language', async ({ open }) => {
  const page = await open('/en/mechanisms/measure/hear-witness-video/');
  const entries = await page.locator('.entries > li').count();
  await page.locator('nav.languages a[hreflang="pt"]').click();
  await page.waitForURL('**/pt/mechanisms/measure/hear-witness-video/');
  expect(await page.locator('.entries > li').count()).toBe(entries);
});

test('where there is no translation the original is shown in its own language, and the reader is told', async ({ open }) => {
  const page = await open('/fr/practices/argentina-protex/');
  expect(await page.getByRole('note').first().textContent()).toContain(STRINGS.fr.notTranslated.split('{')[0]?.trim().slice(0, 10));
  expect(await page.locator('h1').getAttribute('lang')).toBe('en');
  await page.locator('.also-in a[hreflang="es"]').click();
  await page.waitForURL('**/es/practices/argentina-protex/');
});
