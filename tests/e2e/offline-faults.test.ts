import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { Fault, FaultyServer } from './faulty-server.ts';
import { NEW_WORDS, nextEdition } from './next-edition.ts';
import { damage, KEEP, keepLanguage, press, state, statusOf, test, textAt } from './offline-copy.ts';
import { results, search } from './search.ts';

const isPart = (address: string): boolean => address.startsWith('/offline/parts/');
const isIndex = (address: string): boolean => /^\/offline\/[0-9a-f]{64}\.json$/.test(address);
const LOGIN = '<!doctype html><title>Log in</title><p>Welcome to this network</p>';

/** The first part of the download stands for all: it may be asked for again and again. */
const everyTime =
  (matches: (address: string) => boolean, fault: ReturnType<Fault>): Fault =>
  (address) =>
    matches(address) ? fault : undefined;

/** The copy is the one of dist/, whole, and gives a page as it was published, whatever went before. */
async function isComplete(page: Page, server: FaultyServer, folder = 'dist'): Promise<void> {
  await state(page, 'kept');
  expect(await statusOf(page)).toContain('It is whole.');
  expect(await damage(page)).toEqual([]);
  await server.stop();
  for (const address of ['/en/', '/en/mechanisms/extradition-untoc/', '/en/states/ARG/']) {
    expect(await textAt(page, address)).toBe(readFileSync(`${folder}${address}index.html`, 'utf8'));
  }
}

/** Begins to keep English while the server fails so. */
async function beginWith(server: FaultyServer, open: (address: string) => Promise<Page>, fault: Fault): Promise<Page> {
  const page = await open('/en/offline/');
  await state(page, 'none');
  server.fault = fault;
  await press(page, KEEP['en']!);
  return page;
}

describe.concurrent('faults of the line', () => {
  test('the connection is lost at every tenth request: the download ends all the same', async ({ desk, expect }) => {
    const { server, open } = await desk();
    const page = await beginWith(server, open, (_, count) => (count % 10 === 0 ? 'drop' : undefined));
    await isComplete(page, server);
    expect(server.asked.length).toBeGreaterThan(40);
  });

  test('every tenth answer breaks off in the middle: the download ends all the same', async ({ desk }) => {
    const { server, open } = await desk();
    const page = await beginWith(server, open, (_, count) => (count % 10 === 0 ? 'half' : undefined));
    await isComplete(page, server);
  });

  test('the line is gone for long: the reader is told, and the download goes on by itself when it is back', async ({ desk, expect }) => {
    const { server, context, open } = await desk();
    const page = await beginWith(server, open, (address, count) => (isPart(address) && count > 20 ? 'drop' : undefined));
    await state(page, 'line');
    expect(await statusOf(page)).toContain('The connection is lost.');
    server.fault = () => undefined;
    await context.setOffline(true);
    await context.setOffline(false);
    await isComplete(page, server);
  });

  test('the reader pauses: what has come is not asked for again', async ({ desk, expect }) => {
    const { server, open } = await desk();
    server.delay = 60;
    const page = await beginWith(server, open, () => undefined);
    await expect.poll(() => server.asked.filter(isPart).length).toBeGreaterThan(6);
    await press(page, 'Pause');
    await state(page, 'paused');
    const before = new Set(server.asked.filter(isPart));
    server.asked.length = 0;
    await press(page, 'Go on');
    await state(page, 'kept');
    expect(server.asked.filter(isPart).filter((address) => before.has(address)).length).toBeLessThanOrEqual(3);
    await isComplete(page, server);
  });
});

describe.concurrent('faults of the server, each for good: the reader is told, nothing half is kept, and after it a copy is whole', () => {
  const CASES: [name: string, fault: Fault, state: string, words: string][] = [
    ['404 for a part', everyTime(isPart, { status: 404 }), 'server', 'did not give all parts'],
    ['500 for a part', everyTime(isPart, { status: 500 }), 'server', 'did not give all parts'],
    ['404 for the index', everyTime(isIndex, { status: 404 }), 'server', 'did not give all parts'],
    ['a login page for a part', everyTime(isPart, { body: LOGIN }), 'altered', 'not what the site announced'],
    ['a login page for the index', everyTime(isIndex, { body: LOGIN }), 'altered', 'not what the site announced'],
    [
      'a login page for the list of editions',
      everyTime((address) => address === '/offline/edition.json', { body: LOGIN }),
      'no-edition',
      'login page',
    ],
    [
      'other JSON for the list of editions',
      everyTime((address) => address === '/offline/edition.json', { body: '{"groups":{"en":{}}}' }),
      'no-edition',
      'login page',
    ],
    ['a part that ends too early', everyTime(isPart, 'half'), 'line', 'The connection is lost.'],
    ['an empty part', everyTime(isPart, { body: '' }), 'altered', 'not what the site announced'],
    ['altered bytes', everyTime(isPart, { body: Buffer.alloc(50_000, 7) }), 'altered', 'not what the site announced'],
  ];

  test.for(CASES)('%s', async ([, fault, stopped, words], { desk, expect }) => {
    const { server, open } = await desk();
    const page = await beginWith(server, open, fault);
    await state(page, stopped);
    expect(await statusOf(page)).toContain(words);
    expect(await page.evaluate(async () => (await caches.open('compendium-copy')).match('/offline/copy.json'))).toBeUndefined();
    server.fault = () => undefined;
    await press(page, 'Go on');
    await isComplete(page, server);
  });

  test('a login page answers already when the page asks for the size', async ({ desk, expect }) => {
    const { server, open } = await desk();
    server.fault = everyTime((address) => address === '/offline/edition.json', { body: LOGIN });
    const page = await open('/en/offline/');
    await state(page, 'none');
    expect(await statusOf(page)).toContain('login page');
    server.fault = () => undefined;
    await press(page, 'Try again');
    await press(page, KEEP['en']!);
    await isComplete(page, server);
  });

  test('a fault while a copy is there leaves that copy as it was', async ({ desk, expect }) => {
    const { server, open } = await desk();
    const page = await keepLanguage({ open });
    server.folder = nextEdition().folder;
    await page.reload();
    await state(page, 'kept');
    server.fault = everyTime(isPart, { status: 500 });
    await press(page, 'Bring the copy to this edition');
    await state(page, 'server');
    const published = readFileSync('dist/en/mechanisms/extradition-untoc/index.html', 'utf8');
    expect(await textAt(page, '/en/mechanisms/extradition-untoc/')).toBe(published);
    expect(await damage(page)).toEqual([]);
    await press(page, 'Give up the download');
    await isComplete(page, server);
  });
});

describe.concurrent('faults of the device', () => {
  test('the disk is full: the reader is told, and after room was made the copy is whole', async ({ desk, expect }) => {
    const { server, context, open } = await desk();
    const page = await open('/en/offline/');
    await state(page, 'none');
    const session = await context.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: server.address, quotaSize: 400_000 });
    await press(page, KEEP['en']!);
    await state(page, 'full');
    expect(await statusOf(page)).toContain('not enough room');
    await session.send('Storage.overrideQuotaForOrigin', { origin: server.address });
    await press(page, 'Go on');
    await isComplete(page, server);
  });

  test('the tab is closed in the middle: the next one goes on from there', async ({ desk, expect }) => {
    const { server, open } = await desk();
    server.delay = 60;
    const first = await beginWith(server, open, () => undefined);
    await expect.poll(() => server.asked.filter(isPart).length).toBeGreaterThan(6);
    await first.close();
    const before = server.asked.filter(isPart).length;
    const page = await open('/en/offline/');
    await state(page, 'unfinished');
    expect(await statusOf(page)).toContain('was not finished');
    await press(page, 'Go on');
    await state(page, 'kept');
    const parts = server.asked.filter(isPart);
    expect(parts.length - new Set(parts).size).toBeLessThanOrEqual(3);
    expect(before).toBeLessThan(parts.length);
    await isComplete(page, server);
  });

  test('two tabs: only one downloads, the other one says so', async ({ desk, expect }) => {
    const { server, open } = await desk();
    server.delay = 100;
    const second = await open('/en/offline/');
    await state(second, 'none');
    const first = await beginWith(server, open, () => undefined);
    await state(first, 'working');
    await press(second, KEEP['en']!);
    await state(second, 'busy');
    expect(await statusOf(second)).toContain('Another tab');
    await state(first, 'kept');
    await press(second, 'Go on');
    await isComplete(second, server);
  });

  test('the site moves on to another edition during the download: the copy is whole, and of one edition', async ({ desk, expect }) => {
    const { server, open } = await desk();
    const next = nextEdition();
    server.delay = 40;
    const page = await beginWith(server, open, () => undefined);
    await expect.poll(() => server.asked.filter(isPart).length).toBeGreaterThan(6);
    server.folder = next.folder;
    await state(page, 'kept');
    expect(
      await page.evaluate(
        async () => ((await (await (await caches.open('compendium-copy')).match('/offline/copy.json'))!.json()) as { id: string }).id,
      ),
    ).toBe(next.id);
    expect(await textAt(page, '/en/mechanisms/extradition-untoc/')).toContain(NEW_WORDS);
    await isComplete(page, server, next.folder);
  });

  test('two tabs, two editions: the tab that is open keeps its edition to search in', async ({ desk, expect }) => {
    const { server, open } = await desk();
    await keepLanguage({ open });
    const reading = await open('/en/search/');
    await search(reading, '#q', 'UNTOC');
    server.folder = nextEdition().folder;
    const page = await open('/en/offline/');
    await press(page, 'Bring the copy to this edition');
    await page.getByText('This is the newest edition.').waitFor();
    // The index of its edition is gone: a word that it has not yet looked up is told as a failure, never as "nothing found".
    await reading.fill('#q', 'apostille');
    await expect.poll(async () => (await reading.locator('#search-output').textContent()) ?? '').toMatch(/apostille|could not/i);
    const said = (await reading.locator('#search-output').textContent()) ?? '';
    expect(said).not.toMatch(/No page|Nothing/);
    await reading.reload();
    await search(reading, '#q', 'apostille');
    expect((await results(reading))[0]).toContain('/en/');
  });

  const corrupt = (page: Page): Promise<unknown> =>
    page.evaluate(async () => {
      const cache = await caches.open('compendium-copy');
      for (const key of await cache.keys()) if (key.url.endsWith('.pack')) await cache.put(key, new Response('not what it was'));
    });

  test('parts of the copy are corrupted while there is a line: reading mends them', async ({ desk, expect }) => {
    const { server, open } = await desk();
    await corrupt(await keepLanguage({ open }));
    const page = await open('/en/mechanisms/extradition-untoc/');
    expect(await page.locator('h1').textContent()).toBe('Extradition under the Palermo Convention');
    const keeper = await open('/en/offline/');
    await state(keeper, 'kept');
    expect(await statusOf(keeper)).toContain('is damaged');
    await press(keeper, 'Mend the copy');
    await keeper.getByText('It is whole.').waitFor();
    await isComplete(keeper, server);
  });

  test('parts of the copy are corrupted without a line: a notice, never a false or blank page', async ({ desk, expect }) => {
    const { server, open } = await desk();
    const keeper = await keepLanguage({ open });
    await server.stop();
    await keeper.evaluate(async () => {
      const cache = await caches.open('compendium-copy');
      const copy = (await (await cache.match('/offline/copy.json'))!.json()) as { groups: { en: { index: string } } };
      const { parts } = (await (await cache.match(`/offline/${copy.groups.en.index}.json`))!.json()) as { parts: [string][] };
      for (const [sha256] of parts) await cache.put(`/offline/parts/${sha256}.pack`, new Response('not what it was'));
    });
    const page = await open('/en/states/JAM/');
    expect(await page.locator('h1').textContent()).toBe('This page cannot be shown from the copy');
    await server.restart();
    const again = await open('/en/states/JAM/');
    expect(await again.locator('h1').textContent()).toContain('Jamaica');
  });

  test('the index of the copy is lost: the line serves, and mending makes it whole', async ({ desk, expect }) => {
    const { server, open } = await desk();
    const keeper = await keepLanguage({ open });
    await keeper.evaluate(async () => {
      const cache = await caches.open('compendium-copy');
      for (const key of await cache.keys()) if (/[0-9a-f]{64}\.json$/.test(key.url)) await cache.delete(key);
    });
    const page = await open('/en/states/JAM/');
    expect(await page.locator('h1').textContent()).toContain('Jamaica');
    await keeper.reload();
    await state(keeper, 'kept');
    if ((await statusOf(keeper)).includes('is damaged')) await press(keeper, 'Mend the copy');
    await keeper.getByText('It is whole.').waitFor();
    await isComplete(keeper, server);
  });

  test('the worker is replaced while somebody searches: the search goes on', async ({ desk, expect }) => {
    const { server, open } = await desk();
    await keepLanguage({ open });
    const page = await open('/en/search/');
    await search(page, '#q', 'UNTOC');
    const worker = readFileSync('dist/worker.js', 'utf8');
    server.fault = (address) => (address === '/worker.js' ? { body: `${worker}\n// later`, type: 'text/javascript' } : undefined);
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())!.update());
    await search(page, '#q', 'extradition');
    expect((await results(page)).length).toBeGreaterThan(5);
    await server.stop();
    await search(page, '#q', 'apostille');
    expect((await results(page)).length).toBeGreaterThan(0);
    const next = await open('/en/mechanisms/extradition-untoc/');
    expect(await next.locator('h1').textContent()).toBe('Extradition under the Palermo Convention');
  });

  test.for(['2016-11-24', '2036-11-24'])('the clock says %s', async (day, { desk }) => {
    const { server, context, open } = await desk();
    await context.clock.setFixedTime(day);
    await isComplete(await keepLanguage({ open }), server);
  });

  const WITHOUT: [name: string, script: string][] = [
    ['no worker', 'delete Navigator.prototype.serviceWorker'],
    ['no cache', 'delete Window.prototype.caches; delete window.caches'],
    [
      'a cache that refuses',
      "CacheStorage.prototype.has = CacheStorage.prototype.open = () => Promise.reject(new DOMException('', 'SecurityError'))",
    ],
  ];
  test.for(WITHOUT)('a private window with %s: the reader is told, and the site works as before', async ([, script], { desk, expect }) => {
    const { context, open } = await desk();
    await context.addInitScript(script);
    const page = await open('/en/offline/');
    await state(page, 'unable');
    expect(await statusOf(page)).toContain('This window keeps nothing');
    const other = await open('/en/search/');
    await search(other, '#q', 'UNTOC');
    expect((await results(other))[0]).toBe('/en/instruments/untoc/');
  });
});
