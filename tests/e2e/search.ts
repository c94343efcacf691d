import type { Page } from 'playwright-core';

/** The message that stands when a search has ended for the query: it names the query. */
export async function searched(page: Page, query: string): Promise<string> {
  const message = page.locator('.search-message', { hasText: query });
  await message.waitFor();
  return (await message.textContent()) ?? '';
}

/** Types a query into the field of a search and waits for its end; gives the message. */
export async function search(page: Page, field: string, query: string): Promise<string> {
  await page.fill(field, query);
  return searched(page, query);
}

/** Addresses of the results in the order shown, without those of single sections. */
export const results = (page: Page): Promise<string[]> =>
  page
    .locator('#search-results .result > a')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
