import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/compendium/files.ts';
import { readText } from '../../../src/compendium/read-text.ts';
import { typeset } from '../../../src/i18n/typography.ts';
import type { Outline } from '../../../src/markdown/outline.ts';
import { parseText } from '../../../src/markdown/parse.ts';
import { renderTree, type RenderContext } from '../../../src/markdown/render.ts';
import type { Finding } from '../../../src/model/finding.ts';
import { CODE, mutants, SIGNS } from '../../fixtures/mutants.ts';
import { unsafeParts } from '../../fixtures/safe-html.ts';

const FILE = 'content/guides/changed/en.mdx';
const RUNS = 1000;

const real = [...readContent(path.resolve(import.meta.dirname, '../../..'))].filter(([file]) => file.endsWith('.mdx'));
/** Some texts of each kind. */
const texts = [...Map.groupBy(real, ([file]) => file.split('/')[1])].flatMap(([, ofKind]) => ofKind.slice(0, 12)).map(([, text]) => text);

const mutated = mutants(
  texts,
  { weight: 2, arbitrary: fc.constantFrom(...CODE) },
  { weight: 5, arbitrary: fc.constantFrom(...SIGNS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);

/** Everything that surrounds a text, as hostile as a title or a source could be. */
function contextOf({ citations, entries, figures, terms, sections }: Outline): RenderContext {
  const image = { src: '/assets/images/a.1.png', width: 8, height: 8, credit: '<b onclick=x>', lang: '"><i>', cited: false };
  const link = { href: '/en/mechanisms/a/', title: '"><script>alert(1)</script>', lang: 'en"onclick="x' };
  return {
    citations: citations.map(({ at }, index) => ({ number: index + 1, title: `"><b onclick=x>, ${at ?? ''}` })),
    sections: sections.map((_section, index) => `section-${index}`),
    entries: Object.fromEntries(entries.map(({ id }) => [id, link])),
    terms: Object.fromEntries(terms.map(({ id }) => [id, link])),
    images: Object.fromEntries(figures.map(({ id }) => [id, image])),
    words: { caution: '<i>', unconfirmed: '<i>', tip: '<i>', sourceOf: '"<i>' },
    typeset: (words) => typeset(words, 'fr'),
  };
}

test('a text changed at random is refused in words at its place, or gives HTML of allowed parts alone', { timeout: 60_000 }, () => {
  let passed = 0;
  let refused = 0;
  fc.assert(
    fc.property(mutated, (text) => {
      const { findings, outline } = readText(FILE, text);
      for (const finding of findings) expectUsable(finding, text.split('\n').length);
      // Headings of other levels are refused when the text is linked.
      if (findings.length > 0 || !outline || outline.oddHeadings.length > 0) {
        refused++;
        return;
      }
      passed++;
      const { tree } = parseText(text, FILE);
      expect(tree && unsafeParts(renderTree(tree, contextOf(outline)))).toEqual([]);
    }),
    { seed: 20261123, numRuns: RUNS, endOnFailure: true },
  );
  console.log(`${RUNS} texts changed at random: ${passed} passed the guard and gave safe HTML, ${refused} were refused.`);
  // Neither half of the property may be empty.
  expect(Math.min(passed, refused)).toBeGreaterThan(RUNS / 10);
});

function expectUsable({ line, column, message, mend }: Finding, lines: number): void {
  expect(line).toBeGreaterThanOrEqual(1);
  expect(line).toBeLessThanOrEqual(lines);
  expect(column).toBeGreaterThanOrEqual(1);
  expect(message).toMatch(/^\S.*\.$/s);
  expect(mend).not.toBe('');
}
