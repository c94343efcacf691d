import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe } from 'vitest';
import { NEW_WORDS, nextEdition } from './next-edition.ts';
import { damage, KEEP, keepLanguage, press, state, statusOf, test, textAt } from './offline-copy.ts';
import { results, search } from './search.ts';

const FINDER = '/en/channels/?from=ARG&to=TTO&measure=hear-witness-video';

/** Pages of a language that a copy holds: all but those that may put a person at risk. */
const pagesOf = (language: string): string[] =>
  readdirSync(path.join('dist', language), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html') && !file.startsWith('referral'))
    .map((file) => `/${language}/${file.slice(0, -'index.html'.length)}`);

describe.concurrent('a language that was kept, with the server stopped', () => {
  test('gives every page as it was published', async ({ desk, expect }) => {
    const { server, open } = await desk();
    const page = await keepLanguage({ open });
    await server.stop();
    const pages = pagesOf('en');
    expect(pages.length).toBeGreaterThan(390);
    const wrong: string[] = [];
    for (const address of pages) {
      const published = readFileSync(path.join('dist', address, 'index.html'), 'utf8');
      if ((await textAt(page, address)) !== published) wrong.push(address);
    }
    expect(wrong).toEqual([]);
    expect(await damage(page)).toEqual([]);
  });

  test('searches, narrows down, finds channels and drafts a request', async ({ desk, expect }) => {
    const { server, open } = await desk();
    await keepLanguage({ open });
    await server.stop();
    const page = await open('/en/search/');
    await search(page, '#q', 'UNTOC');
    expect((await results(page))[0]).toBe('/en/instruments/untoc/');
    await search(page, '#q', 'extradition');
    const before = await results(page);
    await page.locator('#search-output fieldset').first().getByRole('checkbox').nth(1).click();
    await expect.poll(() => results(page)).not.toEqual(before);
    const list = await open('/en/mechanisms/measure/extradition/');
    expect(await list.locator('main a[href^="/en/mechanisms/extradition-"]').count()).toBeGreaterThan(1);
    const finder = await open(FINDER);
    await finder.waitForSelector('#channels [data-mechanism="M-004"]');
    await finder.getByRole('link', { name: 'request outline' }).first().click();
    const saved = finder.waitForEvent('download');
    await finder.getByRole('button', { name: 'Save as .docx' }).click();
    expect((await saved).suggestedFilename()).toMatch(/\.docx$/);
    const contribute = await open('/en/contribute/');
    await contribute.waitForSelector('#contribute-form input:visible');
  });

  test.for(['es', 'pt', 'fr'])('works in %s', async (language, { desk, expect }) => {
    const { server, open } = await desk();
    await keepLanguage({ open }, language);
    await server.stop();
    const page = await open(`/${language}/search/`);
    await search(page, '#q', 'UNTOC');
    expect((await results(page))[0]).toBe(`/${language}/instruments/untoc/`);
    const finder = await open(FINDER.replace('/en/', `/${language}/`));
    await finder.waitForSelector('#channels [data-mechanism="M-004"]');
  });

  test('says in the language of the address what is not kept, and leads back', async ({ desk, expect }) => {
    const { server, open } = await desk();
    await keepLanguage({ open });
    await server.stop();
    const page = await open('/es/terms/');
    expect(await page.locator('h1').textContent()).toBe('Esta página no está en este dispositivo');
    await page.getByRole('link', { name: 'English' }).last().click();
    await expect.poll(() => page.title()).toContain('Hemispheric compendium');
  });

  test('holds the sheet of help abroad only if it was asked for', async ({ desk, expect }) => {
    const { server, open } = await desk();
    const page = await keepLanguage({ open });
    await server.stop();
    const without = await open('/en/referral/');
    expect(await without.locator('h1').textContent()).toBe('This page is not on this device');
    await server.restart();
    await press(page, 'Remove the offline copy');
    await state(page, 'none');
    await page.getByRole('checkbox', { name: /Help abroad/ }).check();
    await press(page, KEEP['en']!);
    await state(page, 'kept');
    await server.stop();
    const asked = await open('/en/referral/?from=ARG&to=BRA');
    await asked.waitForSelector('[data-place="there"] h2, [data-place="there"] h3');
  });

  test('leaves nothing behind when it is removed', async ({ desk, expect }) => {
    const { server, context, open } = await desk();
    const page = await keepLanguage({ open });
    await press(page, 'Remove the offline copy');
    await state(page, 'none');
    expect(await statusOf(page)).toContain('Nothing of it is left');
    const left = await page.evaluate(async () => ({
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      databases: (await indexedDB.databases()).length,
      storage: localStorage.length + sessionStorage.length,
    }));
    expect(left).toEqual({ caches: [], workers: 0, databases: 0, storage: 0 });
    expect(await context.cookies()).toEqual([]);
    await page.close();
    await server.stop();
    await expect(open('/en/')).rejects.toThrow('ERR_CONNECTION_REFUSED');
  });
});

describe('before anything was asked for', () => {
  test('nothing is stored, whatever page is opened', async ({ desk, expect }) => {
    const { open } = await desk();
    await open('/en/mechanisms/extradition-untoc/');
    const page = await open('/en/offline/');
    await state(page, 'none');
    const stored = await page.evaluate(async () => [
      ...(await caches.keys()),
      ...(await navigator.serviceWorker.getRegistrations()),
      ...Object.keys(localStorage),
    ]);
    expect(stored).toEqual([]);
    expect(await page.locator('#offline-panel').textContent()).toMatch(/\d\.\d\sMB to download, \d+ pages/);
  });
});

describe('pages that are kept as they are opened', () => {
  test('work without a line; others say that they were not kept', async ({ desk, expect }) => {
    const { server, open } = await desk();
    const page = await open('/en/offline/');
    await press(page, 'Keep the pages that I open');
    await page.getByText('Pages that you open are kept').waitFor();
    await open('/en/mechanisms/extradition-untoc/');
    await open('/en/referral/');
    await server.stop();
    const visited = await open('/en/mechanisms/extradition-untoc/');
    expect(await visited.locator('h1').textContent()).toBe('Extradition under the Palermo Convention');
    expect(await visited.evaluate(() => getComputedStyle(document.body).fontFamily)).not.toBe('');
    for (const address of ['/en/mechanisms/', '/en/referral/']) {
      expect(await (await open(address)).locator('h1').textContent()).toBe('This page is not on this device');
    }
  });
});

describe.concurrent('a newer edition', () => {
  test('is offered with what changed, serves only when it is whole, and brings little over the line', async ({ desk, expect }) => {
    const { server, open } = await desk();
    await keepLanguage({ open });
    const whole = server.sent;
    const next = nextEdition();
    server.folder = next.folder;
    const reading = await open('/en/mechanisms/extradition-untoc/');
    await reading.locator('#newer-edition').waitFor();
    expect(await reading.locator('main').textContent()).not.toContain(NEW_WORDS);
    const page = await open('/en/offline/');
    await state(page, 'kept');
    expect(await page.locator('#offline-changes').textContent()).toContain('1 entry changed since yours');
    expect(await page.locator('#offline-changes').textContent()).toContain('Extradition under the Palermo Convention');
    server.sent = 0;
    await press(page, 'Bring the copy to this edition');
    await page.getByText('This is the newest edition.').waitFor();
    expect(server.sent / whole).toBeLessThan(0.35);
    expect(await damage(page)).toEqual([]);
    await server.stop();
    const after = await open('/en/mechanisms/extradition-untoc/');
    expect(await after.locator('main').textContent()).toContain(NEW_WORDS);
    expect(await after.locator('.edition-id').textContent()).toBe(next.id);
    const found = await open('/en/search/');
    await search(found, '#q', 'UNTOC');
    expect((await results(found))[0]).toBe('/en/instruments/untoc/');
  });

  test('is compared with the manifest of a disk edition', async ({ desk, expect }) => {
    const { server, open } = await desk();
    server.folder = nextEdition().folder;
    const page = await open('/en/offline/');
    await page.setInputFiles('#offline-manifest', 'dist/offline/manifest-en.json');
    await expect.poll(() => page.locator('#offline-compared').textContent()).toContain('1 entry changed since yours');
    await page.setInputFiles('#offline-manifest', 'dist/offline/manifest-es.json');
    await expect.poll(() => page.locator('#offline-compared').textContent()).toContain('Español');
    await page.setInputFiles('#offline-manifest', 'package.json');
    await expect.poll(() => page.locator('#offline-compared').textContent()).toContain('not the manifest');
  });
});

describe('the kill switch', () => {
  test('removes a bad worker and all that it kept, and shows the site again', async ({ desk, expect }) => {
    const { server, open } = await desk();
    const page = await keepLanguage({ open });
    const retire = readFileSync('dist/offline/retire-worker.js');
    server.fault = (address) => (address === '/worker.js' ? { body: retire, type: 'text/javascript' } : undefined);
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())!.update()).catch(() => undefined);
    await expect.poll(() => page.evaluate(() => caches.keys()).catch(() => ['?'])).toEqual([]);
    await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length).catch(() => 1)).toBe(0);
    await page.goto(`${server.address}/en/`);
    expect(await page.title()).toContain('Hemispheric compendium');
  });
});
