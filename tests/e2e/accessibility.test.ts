import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { LANGUAGELESS, templatesIn } from '../templates.ts';
import { SITE, test } from './open.ts';
import { searched } from './search.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Pages that show the original in another language. */
const UNTRANSLATED = ['/fr/mechanisms/', '/fr/mechanisms/hear-witness-by-video/', '/pt/practices/argentina-protex/'];
const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // The level of contrast that the design asks for is the higher one.
  rules: { 'color-contrast-enhanced': { enabled: true } },
  resultTypes: ['violations'],
  preload: false,
};

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test('axe finds nothing on any template', { timeout: 300_000 }, async ({ open }) => {
    const page = await open('/', { colorScheme });
    const found: string[] = [];
    for (const address of [...LANGUAGELESS, ...templatesIn('en'), ...UNTRANSLATED]) {
      await page.goto(SITE + address);
      found.push(...(await violations(page)));
    }
    expect(found).toEqual([]);
  });

  test('nor on results with facets, nor in the search over a page, nor on a phone', async ({ open }) => {
    const page = await open('/en/search/?q=trafficking&kind=Practices', { colorScheme });
    await searched(page, 'trafficking');
    expect(await violations(page)).toEqual([]);
    await page.goto(`${SITE}/en/practices/argentina-protex/`);
    await page.keyboard.press('/');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('extradition');
    await searched(page, 'extradition');
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${SITE}/en/mechanisms/`);
    expect(await violations(page)).toEqual([]);
  });
});

test('a fault is found', async ({ open }) => {
  const page = await open('/en/about/');
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
  expect(await violations(page)).toEqual([expect.stringContaining('button-name')]);
});

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(source);
  const results = (await page.evaluate(
    (options) => (window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(options),
    OPTIONS,
  )) as AxeResults;
  const address = new URL(page.url()).pathname;
  return results.violations.map(
    ({ id, nodes }) =>
      `${address} ${id}: ${nodes.length} × ${nodes[0]?.target.join(' ')} ${nodes[0]?.failureSummary?.split('\n')[1]?.trim() ?? ''}`,
  );
}
