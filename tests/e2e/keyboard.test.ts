import { expect } from 'vitest';
import { STRINGS } from '../../src/i18n/strings.ts';
import { templatesIn } from '../templates.ts';
import { SITE, test } from './open.ts';

test('the first stop of the keyboard on every template leads past the head of the page', async ({ open }) => {
  const page = await open('/es/');
  // The choice of languages is its own content: nothing stands before it.
  for (const address of templatesIn('es').filter((template) => template !== '/es/languages/')) {
    await page.goto(SITE + address);
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    expect(await skip.textContent(), address).toBe(STRINGS.es.skipToContent);
    expect((await skip.boundingBox())?.y, address).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => location.hash), { message: address }).toBe('#content');
    await page.keyboard.press('Tab');
    expect(await page.locator('main :focus').count(), address).toBe(1);
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the focus is seen at every stop of an entry in ${colorScheme}`, async ({ open }) => {
    const page = await open('/en/mechanisms/hear-witness-by-video/', { colorScheme });
    const unseen: string[] = [];
    const stops = new Set<string>();
    for (let stop = 0; stop < 60; stop++) {
      await page.keyboard.press('Tab');
      const { what, outline } = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
        const visible =
          (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && !/, 0\)$/.test(outlineColor)) || boxShadow !== 'none';
        return { what: `${element.tagName} ${element.getAttribute('href') ?? element.id}`, outline: visible };
      });
      stops.add(what);
      if (!outline) unseen.push(what);
    }
    expect(unseen).toEqual([]);
    expect(stops.size).toBeGreaterThan(30);
  });
}
