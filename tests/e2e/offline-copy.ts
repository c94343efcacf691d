import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { inject, test as plain } from 'vitest';
import { FaultyServer } from './faulty-server.ts';

/** What a test of the copy works with: a server that can fail, and pages of a fresh profile. */
interface Desk {
  server: FaultyServer;
  context: BrowserContext;
  /** Opens an address of the site in a new tab. */
  open(address: string): Promise<Page>;
}

/** `desk(options)` gives a server of dist/ and a new profile; both are gone after the test. */
export const test = plain.extend<{ desk: (options?: BrowserContextOptions) => Promise<Desk> }>({
  desk: async ({}, use) => {
    const ends: (() => Promise<unknown>)[] = [];
    await use(async (options = {}) => {
      const server = await FaultyServer.start('dist');
      const browser = await chromium.connect(inject('browser'));
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      context.setDefaultTimeout(45_000);
      ends.push(
        () => context.close(),
        () => browser.close(),
        () => server.stop(),
      );
      const open = async (address: string): Promise<Page> => {
        const page = await context.newPage();
        await page.goto(server.address + address);
        return page;
      };
      return { server, context, open };
    });
    for (const end of ends) await end();
  },
});

/** Waits until the panel of the page stands at a state, such as `kept` or `altered`. */
export const state = (page: Page, name: string): Promise<unknown> =>
  page.waitForSelector(`#offline-panel[data-state="${name}"]`, { state: 'attached' });

export const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).click();

/** Keeps a language as a reader does, and waits until it is whole. */
export async function keepLanguage(desk: Pick<Desk, 'open'>, language = 'en'): Promise<Page> {
  const page = await desk.open(`/${language}/offline/`);
  await press(page, KEEP[language]!);
  await state(page, 'kept');
  return page;
}

export const KEEP: Record<string, string> = {
  en: 'Keep this language',
  es: 'Guardar este idioma',
  pt: 'Guardar este idioma',
  fr: 'Conserver cette langue',
};

export const statusOf = async (page: Page): Promise<string> => (await page.locator('#offline-status').textContent()) ?? '';

/** The text of an address as the page's browser gets it: from the copy, where there is one. */
export const textAt = (page: Page, address: string): Promise<string> =>
  page.evaluate(async (place) => (await fetch(place)).text(), address);

/** The digests of the copy's bodies that are not what they say; nothing when the copy is whole, an error when there is none. */
export const damage = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const hex = async (body: ArrayBuffer): Promise<string> =>
      [...new Uint8Array(await crypto.subtle.digest('SHA-256', body))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const cache = await caches.open('compendium-copy');
    const copy = (await (await cache.match('/offline/copy.json'))!.json()) as { groups: Record<string, { index: string }> };
    const wrong: string[] = [];
    for (const { index } of Object.values(copy.groups)) {
      const body = await (await cache.match(`/offline/${index}.json`))!.arrayBuffer();
      if ((await hex(body)) !== index) wrong.push(index);
      const { parts } = JSON.parse(new TextDecoder().decode(body)) as { parts: [string, number][] };
      for (const [sha256] of parts) {
        const part = await (await cache.match(`/offline/parts/${sha256}.pack`))?.arrayBuffer();
        if (!part || (await hex(part)) !== sha256) wrong.push(sha256);
      }
    }
    return wrong;
  });
