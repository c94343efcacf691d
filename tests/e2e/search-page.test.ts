import { expect } from 'vitest';
import { STRINGS } from '../../src/i18n/strings.ts';
import { SITE, test } from './open.ts';
import { results, search, searched } from './search.ts';

const { en } = STRINGS;
const totalIn = (message: string): number => Number(/(\d+) results?/.exec(message)?.[1] ?? Number.NaN);

test('a facet narrows the results to the number it names, stands in the address and comes back with it', async ({ open }) => {
  const page = await open('/en/search/');
  const all = totalIn(await search(page, '#q', 'trafficking'));
  const practices = page.getByRole('checkbox', { name: /^Practices/ });
  const counted = Number(await page.locator('label', { has: practices }).locator('.count').textContent());
  expect(counted).toBeGreaterThan(3);
  expect(counted).toBeLessThan(all);

  await practices.check();
  await expect.poll(async () => totalIn(await searched(page, 'trafficking'))).toBe(counted);
  expect((await results(page)).every((address) => address.startsWith('/en/practices/'))).toBe(true);
  expect(new URL(page.url()).search).toBe('?q=trafficking&kind=Practices');

  const again = await open('/en/search/?q=trafficking&kind=Practices');
  expect(totalIn(await searched(again, 'trafficking'))).toBe(counted);
  expect(await again.getByRole('checkbox', { name: /^Practices/ }).isChecked()).toBe(true);
});

test('two facets narrow further, and the choice can be taken back', async ({ open }) => {
  const page = await open('/es/search/?q=trata&kind=Prácticas');
  const before = await searched(page, 'trata');
  const state = page.locator('fieldset', { hasText: STRINGS.es.state }).getByRole('checkbox').first();
  const name = await state.getAttribute('value');
  await state.check();
  await expect.poll(() => page.locator('.search-message').textContent()).not.toBe(before);
  expect(new URL(page.url()).searchParams.getAll('state')).toEqual([name]);
  expect((await results(page)).length).toBeGreaterThan(0);
  await page.locator(`input[name="state"][value="${name}"]`).uncheck();
  await expect.poll(() => page.locator('.search-message').textContent()).toBe(before);
});

test('the keyboard stays on the facet that it has switched', async ({ open }) => {
  const page = await open('/en/search/?q=trafficking');
  await searched(page, 'trafficking');
  await page.getByRole('checkbox', { name: /^Practices/ }).focus();
  const before = await page.locator('.search-message').textContent();
  await page.keyboard.press('Space');
  await expect.poll(() => page.locator('.search-message').textContent()).not.toBe(before);
  await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value)).toBe('Practices');
});

test('more results come on demand, and the first new one has the focus', async ({ open }) => {
  const page = await open('/en/search/?q=trafficking');
  await searched(page, 'trafficking');
  const first = await results(page);
  await page.getByRole('button', { name: en.searchMore }).click();
  await expect.poll(async () => (await results(page)).length).toBeGreaterThan(first.length);
  expect((await results(page)).slice(0, first.length)).toEqual(first);
  expect(first).not.toContain(await page.evaluate(() => (document.activeElement as HTMLAnchorElement | null)?.pathname));
});

test('the other languages are searched only when asked for, each in its own index', async ({ open }) => {
  const asked: string[] = [];
  const page = await open('/es/search/?q=carta+rogatória', {
    prepare: async (context) => context.on('request', (request) => asked.push(request.url())),
  });
  await searched(page, 'carta rogatória');
  const otherIndexes = (): string[] => asked.filter((url) => /\/pagefind\/[^/]+\/(en|pt|fr)\//.test(url));
  expect(otherIndexes()).toEqual([]);
  await page.getByRole('button', { name: STRINGS.es.searchOtherLanguages }).click();
  const portuguese = page.locator('section[lang="pt"] .result > a').first();
  await portuguese.waitFor();
  expect(await portuguese.getAttribute('href')).toMatch(/^\/pt\//);
  expect(await page.locator('section[lang="pt"] .result > a[href="/pt/terms/letter-rogatory/"]').count()).toBe(1);
  expect(otherIndexes().length).toBeGreaterThan(0);
});

test('a query that is cut off is said to be, and one that is found is not', async ({ open }) => {
  const page = await open('/en/search/');
  const cut = await search(page, '#q', 'videoconference xylophonist');
  expect(cut).toContain(en.searchCutOff.replace('{q}', 'videoconference xylophonist'));
  const whole = await search(page, '#q', 'videoconference witness');
  expect(whole).not.toContain(en.searchCutOff.split('{q}')[0]);
  expect(await results(page)).not.toEqual([]);
});

test('nothing found is said, with what to do instead', async ({ open }) => {
  const page = await open('/en/search/');
  const message = await search(page, '#q', 'xylophonist');
  expect(message).toBe(`${en.searchNone.replace('{q}', 'xylophonist')} ${en.searchNoneTip}`);
  expect(await results(page)).toEqual([]);
});

const parts: [part: string, pattern: RegExp][] = [
  ['the script of the engine', /\/pagefind\/[^/]+\/en\/pagefind\.js/],
  ['the words of the index', /\/pagefind\/[^/]+\/en\/index\//],
  ['the text of the results', /\/pagefind\/[^/]+\/en\/fragment\//],
];

for (const [part, pattern] of parts) {
  for (const failure of ['cut off', 'not found'] as const) {
    test(`${part} ${failure}: the failure is said, and not that there is nothing`, async ({ open }) => {
      const page = await open('/en/search/', {
        expectedError: /Failed to load resource|pagefind/i,
        prepare: (context) =>
          context.route(pattern, (route) => (failure === 'cut off' ? route.abort() : route.fulfill({ status: 404, body: '' }))),
      });
      await page.fill('#q', 'videoconference');
      await page.locator('.search-message', { hasText: en.searchFailed }).waitFor();
      expect(await results(page)).toEqual([]);
    });
  }
}

test('the search works again when the connection is back', async ({ open }) => {
  const page = await open('/en/search/', { expectedError: /Failed to load resource|pagefind/i });
  await page.context().route(/\/pagefind\/[^/]+\/en\/index\//, (route) => route.abort());
  await page.fill('#q', 'videoconference');
  await page.locator('.search-message', { hasText: en.searchFailed }).waitFor();
  await page.context().unrouteAll();
  expect(await search(page, '#q', 'videoconference witness')).toContain('videoconference witness');
  expect((await results(page)).slice(0, 3)).toContain('/en/mechanisms/hear-witness-by-video/');
});

test('a search without an answer yet leads to the lists, and the page of results can be called by its address', async ({ open }) => {
  const page = await open('/fr/search/');
  expect(await page.locator('#search-lists a').count()).toBe(8);
  await page.goto(`${SITE}/fr/search/?q=entraide`);
  await searched(page, 'entraide');
  expect(await page.locator('#search-lists').isVisible()).toBe(false);
});

test('what is typed before the script has come is searched as soon as it has', async ({ open }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const page = await open('/es/', {
    prepare: (context) =>
      context.route(/\/assets\/(search|strings)[^/]*\.js$/, async (route) => {
        await held;
        await route.continue();
      }),
  });
  await page.goto(`${SITE}/es/search/`, { waitUntil: 'commit' });
  await page.fill('#q', 'entregas vigiladas');
  release();
  await searched(page, 'entregas vigiladas');
  expect(await results(page)).toContain('/es/mechanisms/controlled-delivery/');
  expect(await page.inputValue('#q')).toBe('entregas vigiladas');
});

test('the best results stand first whatever their kind, each with its kind, and the others under it', async ({ open }) => {
  const page = await open('/en/search/?q=UNTOC');
  await searched(page, 'UNTOC');
  const best = page.locator('#search-results .result-group').first();
  expect(await best.locator('h2').textContent()).toBe(en.bestMatches);
  expect(await best.locator('.result').count()).toBe(3);
  expect(await best.locator('.result').first().textContent()).toContain(en.instruments);
  expect(await page.locator('#search-results h2', { hasText: en.mechanisms }).count()).toBe(1);
});

test('words that no page holds together are left out, and the page says which', async ({ open }) => {
  const page = await open('/es/search/');
  const message = await search(page, '#q', 'radio quechua extradición');
  const [, missing] = /sin «([^»]+)»/.exec(message) ?? [];
  expect(['radio', 'quechua', 'extradición']).toContain(missing);
  expect((await results(page)).length).toBeGreaterThan(0);
});
