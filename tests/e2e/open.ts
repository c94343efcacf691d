import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { expect, inject, test as plain } from 'vitest';

/** Address of the site under test, without a slash at its end. */
export const SITE = inject('site');

export interface OpenOptions extends BrowserContextOptions {
  /** A console error that belongs to the test, such as that of a file which is kept back. */
  expectedError?: RegExp;
  /** Set before the page loads: keep a request back, for one. */
  prepare?: (context: BrowserContext) => Promise<unknown>;
}

type Open = (address: string, options?: OpenOptions) => Promise<Page>;

let browser: Promise<Browser> | undefined;

/**
 * What opens pages below `base`, each in a context of its own. `end` closes them, and fails on any request to elsewhere, error in the
 * console or uncaught error of any of them.
 */
export function opener(base: string): { open: Open; end(): Promise<void> } {
  const contexts: BrowserContext[] = [];
  const troubles: string[] = [];
  const open: Open = async (address, { expectedError, prepare, ...options } = {}) => {
    browser ??= chromium.connect(inject('browser'));
    const context = await (await browser).newContext({ viewport: { width: 1280, height: 800 }, ...options });
    context.setDefaultTimeout(60_000);
    contexts.push(context);
    context.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(`${base}/`) && !/^(data|blob):/.test(url)) troubles.push(`${address} asked for ${url}`);
    });
    context.on('weberror', (error) => troubles.push(`${address} failed: ${error.error().message}`));
    context.on('console', (message) => {
      if (message.type() === 'error' && !expectedError?.test(message.text())) troubles.push(`${address} complained: ${message.text()}`);
    });
    await prepare?.(context);
    const page = await context.newPage();
    await page.goto(base + address);
    return page;
  };
  const end = async (): Promise<void> => {
    for (const context of contexts) await context.close();
    expect(troubles).toEqual([]);
  };
  return { open, end };
}

/** Every test gets `open(address, options)`: a page of the site; what goes wrong in it fails the test. */
export const test = plain.extend<{ open: Open }>({
  open: async ({}, use) => {
    const { open, end } = opener(SITE);
    await use(open);
    await end();
  },
});
