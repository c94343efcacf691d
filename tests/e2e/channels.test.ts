import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { typeset } from '../../src/i18n/typography.ts';
import { STRINGS } from '../../src/i18n/strings.ts';
import { SITE, test } from './open.ts';

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const ask = (question: string, language = 'en'): string => `/${language}/channels/?${question}`;

/** Mechanisms offered as shared, in order; those of the closed groups are left out. */
const offered = (page: Page): Promise<(string | null)[]> =>
  page.locator('#channels > [data-mechanism]').evaluateAll((channels) => channels.map((channel) => channel.getAttribute('data-mechanism')));

/** Waits until the page has answered a complete question. */
const answered = (page: Page): Promise<void> => page.locator('#channels .ladder').waitFor();

test('three choices by keyboard give the channel, since when, through whom, and what the request must contain', async ({ open }) => {
  const page = await open('/en/channels/', PHONE);
  await page.locator('#from').focus();
  await page.keyboard.type('Argentina');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Trinidad');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Hear a witness by');
  await page.keyboard.press('Tab');
  await answered(page);
  expect(await page.locator('#channels-question').textContent()).toBe('Argentina asks Trinidad and Tobago: Hear a witness by video link');
  expect((await offered(page))[0]).toBe('M-004');
  const first = page.locator('[data-mechanism="M-004"]');
  // Deposit of Argentina on 12 December 2006; article 37 counts thirty days.
  await expect.poll(() => first.textContent()).toContain('all bound since 11 January 2007');
  expect(await first.textContent()).toContain('Central Authority Unit, Office of the Attorney General');
  const contents = first.locator('details[data-section="request"]');
  await contents.waitFor();
  expect(await contents.getAttribute('open')).not.toBeNull();
  expect(await contents.locator('.checklist li').count()).toBeGreaterThan(5);
  expect(await contents.locator('sup.cite a').first().getAttribute('href')).toMatch(/^\/en\/mechanisms\/hear-witness-by-video\/#/);
  expect(new URL(page.url()).search).toBe('?from=ARG&to=TTO&measure=hear-witness-video');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
});

test('the map of tiles chooses the States, and shows which are chosen', async ({ open }) => {
  const page = await open('/es/channels/?measure=documents');
  await page.locator('.tile-choice summary').click();
  const tile = (code: string) => page.locator(`[data-tile="${code}"]`);
  await tile('BRA').click();
  await tile('JAM').focus();
  await page.keyboard.press('Enter');
  await answered(page);
  expect(new URL(page.url()).search).toBe('?from=BRA&to=JAM&measure=documents');
  expect(await tile('JAM').getAttribute('aria-pressed')).toBe('true');
  expect(await page.locator('#to').inputValue()).toBe('JAM');
  expect(await offered(page)).toContain('M-001');
});

test('the line is cut after the page has come: other choices are answered all the same', async ({ open }) => {
  const page = await open(ask('from=ARG&to=TTO&measure=hear-witness-video'), { expectedError: /ERR_INTERNET_DISCONNECTED/ });
  await answered(page);
  await page.locator('[data-mechanism="M-004"] details').first().waitFor();
  await page.context().setOffline(true);
  await page.selectOption('#to', 'USA');
  await page.selectOption('#measure', 'extradition');
  await expect.poll(() => page.locator('#channels-question').textContent()).toContain('Extradition');
  expect(await offered(page)).toContain('M-007');
});

test('an urgent question puts first what works at once', async ({ open }) => {
  const page = await open(ask('from=CRI&to=DOM&measure=spontaneous-information'));
  await answered(page);
  await page.locator('input[name="urgent"]').check();
  await expect.poll(() => page.url()).toContain('urgent=1');
  expect(await page.locator('#channels > [data-mechanism]').first().locator('.quick').count()).toBe(1);
});

test('three States for a joint team: what all share, and what blocks the rest', async ({ open }) => {
  const page = await open(ask('from=ARG&to=BRA&measure=joint-team'));
  await answered(page);
  await page.getByRole('button', { name: STRINGS.en.channelsAddState }).click();
  await page.locator('.more-state select').selectOption('PRY');
  await expect.poll(() => page.locator('#channels-question').textContent()).toContain('Brazil, Paraguay');
  expect(new URL(page.url()).searchParams.getAll('to')).toEqual(['BRA', 'PRY']);
  expect(await offered(page)).toContain('M-009');
  expect(await page.locator('[data-mechanism="M-009"] .footing li').count()).toBeGreaterThanOrEqual(3);
  await page.getByRole('button', { name: /^Take out/ }).click();
  await expect.poll(() => new URL(page.url()).searchParams.getAll('to')).toEqual(['BRA']);
});

test('the receiving side reads who receives, in which language, and what its own law answers', async ({ open }) => {
  const page = await open(ask('from=ARG&to=PER&measure=documents&side=receiving'));
  await answered(page);
  expect(await page.locator('#channels-question').textContent()).toContain('Peru receives from Argentina');
  expect(await page.locator('.channel-law h3').textContent()).toBe(STRINGS.en.channelsOwnLaw);
  expect(await page.locator('#channels > [data-mechanism]').first().textContent()).toContain('Spanish');
});

describe('what cannot be answered is said, and the rest stands', () => {
  const CASES = [
    { what: 'an unknown State', question: 'from=ARG&to=XYZ&measure=documents', says: '“XYZ”' },
    { what: 'the same State twice', question: 'from=ARG&to=ARG&measure=documents', says: 'Argentina is chosen twice' },
    { what: 'an unknown measure', question: 'from=ARG&to=TTO&measure=telepathy', says: '“telepathy”' },
    { what: 'nothing but brackets', question: 'from=%3Cb%3E&to=&measure=', says: '“<b>”' },
  ];
  test.for(CASES)('$what', async ({ question, says }, { open }) => {
    const page = await open(ask(question));
    await expect.poll(() => page.locator('#channels .notice').first().textContent()).toContain(says);
    expect(await page.locator('#from option').count()).toBe(36);
    await page.selectOption('#from', 'ARG');
    await page.selectOption('#to', 'TTO');
    await page.selectOption('#measure', 'documents');
    await answered(page);
  });

  test('where nothing is shared, the ladder stands', async ({ open }) => {
    const page = await open(ask('from=KNA&to=HTI&measure=child-return'));
    await answered(page);
    expect(await page.locator('#channels').textContent()).toContain(STRINGS.en.channelsNone);
    expect(await page.locator('.ladder li').count()).toBeGreaterThanOrEqual(3);
  });

  test('a State that left the OAS is still answered for, and the page says what that means', async ({ open }) => {
    const page = await open(ask('from=NIC&to=CRI&measure=documents'));
    await answered(page);
    expect(await page.locator('#channels .notice').first().textContent()).toContain('Nicaragua');
    expect(await offered(page)).toContain('M-001');
  });

  test('a missing row is "not known" and stands apart from what is shared and what is closed', async ({ open }) => {
    const page = await open(ask('from=BRA&to=JAM&measure=documents'));
    await answered(page);
    const unknown = page.locator('.channel-group').first();
    expect(await unknown.locator('summary').first().textContent()).toContain(STRINGS.en.channelsGroupNotKnown);
    await unknown.locator('summary').first().click();
    expect(await unknown.locator('[data-mechanism="M-011"]').textContent()).toContain('Jamaica: membership not known');
  });

  test('data that cannot be had: the page says so and leads to the States', async ({ open }) => {
    const page = await open('/fr/channels/', {
      expectedError: /Failed to load resource/,
      prepare: (context) => context.route(/channels-data/, (route) => route.abort()),
    });
    await expect.poll(() => page.locator('#channels-status').textContent()).toBe(typeset(STRINGS.fr.channelsFailed, 'fr'));
  });
});

test('the part of a mechanism that cannot be loaded is said to be missing, and the answer stands', async ({ open }) => {
  const page = await open(ask('from=ARG&to=TTO&measure=hear-witness-video'), {
    expectedError: /Failed to load resource/,
    prepare: (context) => context.route(/mechanism-M-004/, (route) => route.abort()),
  });
  await answered(page);
  const first = page.locator('[data-mechanism="M-004"]');
  await expect.poll(() => first.textContent()).toContain(STRINGS.en.channelsDetailsFailed);
  expect(await first.textContent()).toContain('all bound since');
});

test('without scripts the page leads to the States, whose pages answer', async ({ open }) => {
  const page = await open('/pt/channels/', { javaScriptEnabled: false });
  await page.locator('main noscript a, main a[href="/pt/states/"]').first().click();
  await page.waitForURL(/\/pt\/states\/$/);
  await page.goto(`${SITE}/pt/states/ARG/`);
  expect(await page.locator('a[href="/pt/mechanisms/mutual-assistance-nassau/"]').count()).toBeGreaterThan(0);
});

test('the best answer prints on one sheet', async ({ open }) => {
  const page = await open(ask('from=ARG&to=TTO&measure=hear-witness-video'));
  await page.locator('[data-mechanism="M-004"] details[data-section="request"]').waitFor();
  const pdf = await page.pdf({ format: 'A4' });
  const sheets = pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
  expect(sheets).toBe(1);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.channel-form').isVisible()).toBe(false);
  expect(await page.locator('[data-mechanism="M-004"] .checklist').isVisible()).toBe(true);
});
