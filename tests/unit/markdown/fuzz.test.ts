import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/compendium/files.ts';
import { typeset } from '../../../src/i18n/typography.ts';
import { guard } from '../../../src/markdown/guard.ts';
import { readOutline, type Outline } from '../../../src/markdown/outline.ts';
import { parseText } from '../../../src/markdown/parse.ts';
import { renderTree, type RenderContext } from '../../../src/markdown/render.ts';
import type { Finding } from '../../../src/model/finding.ts';
import { unsafeParts } from '../../fixtures/safe-html.ts';

const FILE = 'content/guides/changed/en.mdx';

const real = [...readContent(path.resolve(import.meta.dirname, '../../..'))].filter(([file]) => file.endsWith('.mdx'));
/** Some texts of each kind. */
const texts = [...Map.groupBy(real, ([file]) => file.split('/')[1])].flatMap(([, ofKind]) => ofKind.slice(0, 6)).map(([, text]) => text);

/** What a careless or hostile hand might write into a text. */
const CODE = [
  ...['{', '}', '{x}', '{1+1}', '{/* */}', '{{', '<', '>', '</', '/>', '<>', '</>', '<10'],
  ...['<script>alert(1)</script>', '<img src=x onerror=alert(1) />', '<svg onload="alert(1)" />', '<iframe src="https://example.org" />'],
  ...['<style>p</style>', '<!-- a -->', '<!DOCTYPE html>', '<?php ?>', '<![CDATA[a]]>', '<https://example.org>', '<br>', '<b>', '</b>'],
  ...[
    '\n\nimport x from "y"\n\n',
    '\n\nexport const a = 1\n\n',
    '\nimport x from "y"\n',
    '\n\n{x}\n\n',
    '\n\n<script>\nalert(1)\n</script>\n\n',
  ],
  ...[
    '[a](javascript:alert(1))',
    '[a](JAVASCRIPT&#58;alert(1))',
    '[a](data:text/html,x)',
    '[a](vbscript:x)',
    '![a](https://example.org/a.png)',
  ],
  ...[
    '[a]: javascript:x\n',
    '\n[^1]: note\n',
    'ana@example.org',
    '<Cite source="a" onclick="x" />',
    '<Cite {...a} />',
    '<Cite source={x} />',
  ],
  ...[
    '<cite source="a" />',
    '<Term id="a" style="b">c</Term>',
    '<Checklist for="request">',
    '</Term>',
    '<constructor />',
    '<a.b />',
    '<a:b />',
  ],
];
/** What looks odd and may pass. */
const SIGNS = [
  ...[
    '&',
    '&lt;',
    '&#60;script&#62;alert(1)&#60;/script&#62;',
    '&quot;',
    '\\',
    '\\<script>',
    '\\{x}',
    '"',
    "'",
    'javascript:alert(1)',
    '[a][b]',
    '[^1]',
  ],
  ...[
    '[a](https://example.org "onclick=x")',
    '[a](https://x"onclick="y)',
    '[a](<https://x y>)',
    'https://example.org/"onload="x',
    'www.example.org',
  ],
  ...['<Cite source="un-untoc-text" />', '<Cite source="a" at="&quot;&gt;&lt;b onclick=x&gt;" />', '<Cite source="a" at="a&#10;b" />'],
  ...['<Entry id="M-001" />', '<Entry id="M-001">words</Entry>', '<Entry id="constructor" />', '<Term id="constructor">a</Term>'],
  ...[
    '\n\n<Note kind="tip">\n\nAsk.\n\n</Note>\n\n',
    '\n\n<Steps>\n\n1. a\n\n</Steps>\n\n',
    '\n\n| a | b |\n| :- | -: |\n| c | d |\n\n',
    '\n\n7. a\n\n',
  ],
  ...['\n\n> ', '\n- ', '**', '_', '~~', '\n---\n', '\n\n', '\n\n### A part\n\n', '\n    '],
  ...['\u0000', '\u0007', '\u00a0', '\u00ad', '\u200b', '\u200f', '\u2028', '\u202e', '\ufeff', '\ufffd', '\r', '\t', '\ud83d', '😀', 'ﷺ'],
];

interface Mutation {
  at: number;
  remove: number;
  insert: string;
}
const mutation: fc.Arbitrary<Mutation> = fc.record({
  // Thousandths of the text, all as likely: the beginning is only one place of many.
  at: fc.noBias(fc.integer({ min: 0, max: 1000 })),
  remove: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 30 }) }),
  insert: fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...CODE) },
    { weight: 5, arbitrary: fc.constantFrom(...SIGNS) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  ),
});
const mutated = fc.tuple(fc.constantFrom(...texts), fc.array(mutation, { minLength: 1, maxLength: 3 })).map(([text, mutations]) =>
  mutations.reduce((changed, { at, remove, insert }) => {
    const place = Math.floor((at / 1000) * changed.length);
    return changed.slice(0, place) + insert + changed.slice(place + remove);
  }, text),
);

/** Everything that surrounds a text, as hostile as a title or a source could be. */
function contextOf({ citations, entries, terms, sections }: Outline): RenderContext {
  const link = { href: '/en/mechanisms/a/', title: '"><script>alert(1)</script>', lang: 'en"onclick="x' };
  return {
    citations: citations.map(({ at }, index) => ({ number: index + 1, title: `"><b onclick=x>, ${at ?? ''}` })),
    sections: sections.map((_section, index) => `section-${index}`),
    entries: Object.fromEntries(entries.map(({ id }) => [id, link])),
    terms: Object.fromEntries(terms.map(({ id }) => [id, link])),
    words: { caution: '<i>', unconfirmed: '<i>', tip: '<i>', sourceOf: '"<i>' },
    typeset: (words) => typeset(words, 'fr'),
  };
}

test('a text changed at random is refused in words at its place, or gives HTML of allowed parts alone', { timeout: 60_000 }, () => {
  let passed = 0;
  let refused = 0;
  fc.assert(
    fc.property(mutated, (text) => {
      const { tree, findings: syntax } = parseText(text, FILE);
      const findings = [...syntax, ...(tree ? guard(tree, FILE) : [])];
      for (const finding of findings) expectUsable(finding, text.split('\n').length);
      if (!tree || findings.length > 0) {
        refused++;
        return;
      }
      const outline = readOutline(tree);
      // Headings of other levels are refused when the text is linked.
      if (outline.oddHeadings.length > 0) return;
      passed++;
      expect(unsafeParts(renderTree(tree, contextOf(outline)))).toEqual([]);
    }),
    { seed: 20261123, numRuns: 400, endOnFailure: true },
  );
  // Neither half of the property may be empty.
  expect(Math.min(passed, refused)).toBeGreaterThan(50);
});

function expectUsable({ line, column, message, mend }: Finding, lines: number): void {
  expect(line).toBeGreaterThanOrEqual(1);
  expect(line).toBeLessThanOrEqual(lines);
  expect(column).toBeGreaterThanOrEqual(1);
  expect(message).toMatch(/^\S.*\.$/s);
  expect(mend).not.toBe('');
}
