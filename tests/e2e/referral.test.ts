import { expect } from 'vitest';
import { interfaceOf, STRINGS } from '../../src/i18n/strings.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { SITE, test } from './open.ts';

const CRIME = /traffick|\btrata\b|tráfico|\btraite\b/i;

test('a pair of States gives the help on both sides and the consulate, from their entries', async ({ open }) => {
  const page = await open('/en/referral/');
  await page.getByLabel(STRINGS.en.referralFrom).selectOption('ARG');
  await page.getByLabel(STRINGS.en.referralTo).selectOption('BRA');
  expect(new URL(page.url()).search).toBe('?from=ARG&to=BRA');
  expect(await page.locator('[data-place="here"]').textContent()).toContain('Línea 145');
  expect(await page.locator('[data-place="there"]').textContent()).toContain('Disque 100');
  expect(await page.locator('[data-place="consulate"]').textContent()).toContain('Ministério das Relações Exteriores');
  expect(await page.locator('.helpers .unconfirmed').count()).toBe(1);
  expect(await page.locator('[data-child]').isVisible()).toBe(false);
});

test('for a child it adds the authorities, the treaties between the two, and that nobody returns without an assessment', async ({
  open,
}) => {
  const page = await open('/es/referral/?from=ARG&to=BRA&child=1');
  const child = page.locator('[data-child]');
  await child.locator('[data-treaty]').first().waitFor();
  expect(await page.getByLabel(STRINGS.es.referralChild).isChecked()).toBe(true);
  expect(await child.textContent()).toContain('sin una evaluación previa');
  expect(
    await child
      .locator('[data-treaty]')
      .evaluateAll((items) => items.map((item) => [item.getAttribute('data-treaty'), item.getAttribute('data-status')])),
  ).toEqual([
    ['oas-return-children', 'binds'],
    ['oas-minors', 'binds'],
    ['hague-1980', 'unconfirmed'],
  ]);
});

test('what is not known says so, and the same State twice or a wrong code leaves the rest as it is', async ({ open }) => {
  const page = await open('/en/referral/?from=ATL&to=DMA');
  const t = interfaceOf('en');
  await expect.poll(() => page.locator('#referral-status').textContent()).toBe(t('compareUnknown', { value: 'ATL' }));
  expect(await page.locator('[data-place="there"]').textContent()).toContain(STRINGS.en.referralAsk);
  await page.goto(`${SITE}/en/referral/?from=DOM&to=DOM`);
  await expect.poll(() => page.locator('#referral-status').textContent()).toBe(t('referralSame', { name: 'Dominican Republic' }));
  expect(await page.locator('[data-place="here"]').textContent()).toContain('Línea Vida 700');
});

test('the button takes the page out of sight and out of the history, and so does Escape pressed three times', async ({ open }) => {
  const page = await open('/en/states/ARG/');
  for (const way of ['button', 'keys']) {
    await page.goto(`${SITE}/en/`);
    await page.goto(`${SITE}/en/referral/?from=ARG`);
    await page.locator('[data-place="here"] li').first().waitFor();
    if (way === 'button') await page.getByRole('link', { name: STRINGS.en.referralLeave }).click();
    else {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Tab');
      for (let time = 0; time < 3; time++) await page.keyboard.press('Escape');
    }
    await page.waitForURL(/\/en\/languages\/$/);
    expect(`${await page.title()} ${await page.locator('body').textContent()}`).not.toMatch(CRIME);
    await page.goBack();
    expect(new URL(page.url()).pathname, way).toBe('/en/');
  }
});

test('nothing is kept of what was chosen, and it asks for nothing but States', async ({ open }) => {
  const page = await open('/pt/referral/?from=BRA&to=URY&child=1');
  await page.locator('[data-place="here"] li').first().waitFor();
  expect(
    await page
      .locator('#referral-page :is(input, textarea, select)')
      .evaluateAll((fields) => fields.map((field) => field.getAttribute('name'))),
  ).toEqual(['from', 'to', 'child']);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
  expect(await page.context().cookies()).toEqual([]);
});

test('title and description do not name the crime, search engines pass it by, and no search finds it', async ({ open }) => {
  const page = await open('/en/');
  for (const language of LANGUAGES) {
    await page.goto(`${SITE}/${language}/referral/`);
    expect(await page.title()).not.toMatch(CRIME);
    expect(await page.locator('meta[name="description"]').getAttribute('content')).not.toMatch(CRIME);
    expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
    expect(await page.locator('html').getAttribute('data-sensitive')).toBe('');
  }
  await page.goto(`${SITE}/en/search/?q=${encodeURIComponent(STRINGS.en.referralTitle)}`);
  await page.locator('#search-results .result').first().waitFor();
  expect(await page.locator('#search-results a[href*="/referral/"]').count()).toBe(0);
});

test('the card prints on one sheet, without the way out', async ({ open }) => {
  const page = await open('/es/referral/?from=ARG&to=BRA&child=1');
  await page.locator('[data-treaty]').first().waitFor();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/g)?.length).toBe(1);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('[data-leave]').isVisible()).toBe(false);
});

test('without scripts it still says what holds, and leads to the institutions and out', async ({ open }) => {
  const page = await open('/fr/referral/', { javaScriptEnabled: false });
  expect(await page.locator('main').textContent()).toContain(STRINGS.fr.referralHolds);
  expect(await page.locator('.statements li').count()).toBeGreaterThan(10);
  expect(await page.locator('main a[href="/fr/states/HTI/"]').isVisible()).toBe(true);
  await page.locator('[data-leave]').click();
  await page.waitForURL(/\/fr\/languages\/$/);
});
