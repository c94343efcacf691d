import { expect } from 'vitest';
import { interfaceOf, STRINGS } from '../../src/i18n/strings.ts';
import { SITE, test } from './open.ts';

const TABLE = '.compare-table';

test('States of the address stand side by side in the five fields, each fact with its source', async ({ open }) => {
  const page = await open('/en/compare/?state=ARG&state=TTO&state=BRA');
  await page.locator(TABLE).waitFor();
  expect(await page.locator(`${TABLE} thead a`).allTextContents()).toEqual(['Argentina', 'Trinidad and Tobago', 'Brazil']);
  expect(await page.locator(`${TABLE} .field`).allTextContents()).toEqual(
    (['compareLegal', 'comparePrevention', 'compareProsecution', 'compareAssistance', 'compareCooperation'] as const).map(
      (key) => STRINGS.en[key],
    ),
  );
  const nassau = page.locator(`${TABLE} tr`, { has: page.locator('a[href="/en/instruments/oas-mla/"]') });
  expect(await nassau.locator('td').first().textContent()).toContain('bound from: 11 January 2007');
  await nassau.locator('.cite a').first().click();
  expect(await page.locator('.sources li:target').count()).toBe(1);
  expect(await page.locator(`${TABLE} td .not-known`).first().textContent()).toBe(STRINGS.en.notKnown);
});

test('a choice is made, widened and taken back by keyboard, and the address follows', async ({ open }) => {
  const page = await open('/es/compare/');
  await page.getByLabel('Estado 1').selectOption('URY');
  expect(await page.locator('#compare-status').textContent()).toContain(STRINGS.es.compareNeedTwo);
  await page.getByLabel('Estado 2').selectOption('PRY');
  expect(new URL(page.url()).search).toBe('?state=URY&state=PRY');
  const add = page.getByRole('button', { name: STRINGS.es.compareAdd });
  await add.focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Estado 3').selectOption('CAN');
  expect(await page.locator(`${TABLE} thead a`).count()).toBe(3);
  await page.getByRole('button', { name: interfaceOf('es')('compareRemove', { name: 'Canadá' }) }).press('Enter');
  expect(new URL(page.url()).search).toBe('?state=URY&state=PRY');
  expect(await page.locator(`${TABLE} thead a`).count()).toBe(2);
});

test('an unknown code, the same State twice and a sixth are named, and the rest stands', async ({ open }) => {
  const page = await open('/en/compare/?state=ARG&state=XYZ&state=arg&state=BRA');
  await page.locator(TABLE).waitFor();
  const t = interfaceOf('en');
  expect(await page.locator('#compare-status .notice').allTextContents()).toEqual([
    t('compareUnknown', { value: 'XYZ' }),
    t('compareSame', { name: 'Argentina' }),
  ]);
  expect(await page.locator(`${TABLE} thead a`).count()).toBe(2);
  await page.goto(`${SITE}/en/compare/?state=ARG&state=BRA&state=CAN&state=MEX&state=TTO&state=URY`);
  await page.locator(TABLE).waitFor();
  expect(await page.locator('#compare-status').textContent()).toBe(t('compareTooMany', { name: 'Uruguay' }));
  expect(await page.getByRole('button', { name: t('compareAdd') }).isVisible()).toBe(false);
});

test('on a phone two States fit, five scroll inside, and the page does not', async ({ open }) => {
  const page = await open('/fr/compare/?state=ARG&state=TTO', { viewport: { width: 360, height: 740 } });
  const widths = () =>
    page.evaluate(() =>
      ['.scroller', 'html'].map((name) => document.querySelector(name)!.scrollWidth - document.querySelector(name)!.clientWidth),
    );
  await page.locator(TABLE).waitFor();
  expect(await widths()).toEqual([0, 0]);
  await page.goto(`${SITE}/fr/compare/?state=ARG&state=TTO&state=BRA&state=CAN&state=USA`);
  await page.locator(TABLE).waitFor();
  const [inside, whole] = await widths();
  expect([inside! > 100, whole]).toEqual([true, 0]);
});

test('it prints across the sheet, without the form', async ({ open }) => {
  const page = await open('/pt/compare/?state=BRA&state=SUR');
  await page.locator(TABLE).waitFor();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, width = 0, height = 0] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)?.map(Number) ?? [];
  expect(width).toBeGreaterThan(height);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.choice-form').isVisible()).toBe(false);
});

test('without scripts it says so and leads to the pages of the States', async ({ open }) => {
  const page = await open('/en/compare/?state=ARG&state=BRA', { javaScriptEnabled: false });
  expect(await page.locator('main').textContent()).toContain(STRINGS.en.compareNeedsScripts);
  expect(await page.locator('.choice-form').isVisible()).toBe(false);
  await page.locator('main a', { hasText: 'Argentina' }).click();
  await page.waitForURL(/\/en\/states\/ARG\/$/);
});

test('when the data cannot be had it says so', async ({ open }) => {
  const page = await open('/en/compare/?state=ARG&state=BRA', {
    expectedError: /Failed to load resource/,
    prepare: (context) => context.route(/compare-data/, (route) => route.abort()),
  });
  await expect.poll(() => page.locator('#compare-status').textContent()).toBe(STRINGS.en.compareFailed);
});
