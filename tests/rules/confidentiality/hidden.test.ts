import { describe, expect, test } from 'vitest';
import { checkConfidentiality } from '../../../src/checks/confidentiality/run.ts';
import { findingsIn, inText } from './measure.ts';

const rulesOf = (text: string): string[] => findingsIn({ language: 'es', text }).map(({ rule }) => rule);

describe('what typography and markup hide is read as people read it', () => {
  test.each([
    ['emphasis inside a word', 'CPF 123.**456**.789-09', 'document-number'],
    ['character references', 'Escriba a maria&#64;example&period;org.', 'email-address'],
    ['escapes', 'Escriba a maria\\@example\\.org.', 'email-address'],
    ['full-width digits', 'CPF １２３.４５６.７８９-０９', 'document-number'],
    ['no-break spaces', 'M.G.,\u00a0de\u202f15\u00a0años, declaró.', 'initials-with-age-or-place'],
    ['zero-width spaces', 'maria\u200b@exam\u200bple.org', 'email-address'],
    ['typographic hyphens', 'DUI 99999999\u20114', 'document-number'],
    ['a line that goes on', 'La víctima M.G.,\nde 15 años, declaró.', 'initials-with-age-or-place'],
    ['accents set apart', 'La joven Luci\u0301a, de 15 an\u0303os, declaró.', 'first-name-with-age-or-place'],
    ['a source between', 'M.G., <Cite source="un-untoc-text" /> de 15 años, declaró.', 'initials-with-age-or-place'],
    ['the words of a component', 'Declaró. <Cite source="un-untoc-text" at="víctima M.G., de 15 años" />', 'initials-with-age-or-place'],
    [
      'what an image shows, in words',
      '<Figure image="a" alt="La víctima M.G., de 15 años, declara">\n\nLa sala.\n\n</Figure>',
      'initials-with-age-or-place',
    ],
    [
      'the caption of an image',
      '<Figure image="a" alt="Una sala">\n\nM.G., de 15 años, declara.\n\n</Figure>',
      'initials-with-age-or-place',
    ],
    [
      'an attribute in single quotes',
      "Declaró. <Cite source='un-untoc-text' at='víctima M.G., de 15 años' />",
      'initials-with-age-or-place',
    ],
    ['an attribute with spaces around its sign', 'Declaró. <Cite at = "víctima M.G., de 15 años" />', 'initials-with-age-or-place'],
    ['character references in an attribute', 'Declaró. <Cite source="un-untoc-text" at="maria&#64;example&period;org" />', 'email-address'],
    ['the cells of a table', '| Persona | Edad |\n| --- | --- |\n| M.G. | 15 |', 'initials-with-age-or-place'],
    ['the address of a link', '[la agente](mailto:agente@example.org)', 'email-address'],
    ['an address in angle brackets', 'Escriba a <agente@example.org>.', 'email-address'],
    ['the address of a map', '[mapa](https://maps.example.com/@-45.1234,-52.5678,17z)', 'coordinates'],
  ])('%s', (_, text, rule) => {
    expect(rulesOf(text)).toContain(rule);
  });

  test('addresses of pages, ids of sources and keys are no numbers', () => {
    expect(rulesOf('Véase [la ley](https://www.example.org/tel/2222-3333/ley-99.999.999). <Cite source="tel-2222-3333" />')).toEqual([]);
  });

  test('front matter is read, its keys are not', () => {
    const text = `---\ntitle: Título\nsummary: La víctima M.G., de 15 años, declaró.\nlabels:\n  tel-2222-3333: llamadas\n---\n\nTexto.\n`;
    const found = checkConfidentiality('content/practices/planted/es.mdx', text, 'es');
    expect(found.map(({ rule, line, column }) => ({ rule, line, column }))).toEqual([
      { rule: 'initials-with-age-or-place', line: 3, column: 13 },
    ]);
  });

  test('a paragraph ends at its blank line', () => {
    expect(rulesOf('Lo firmó M.G.\n\n15 años después, la red creció.')).toEqual([]);
  });
});

test('a finding points at the first and counts the characters of the file', () => {
  const [found] = findingsIn({ language: 'es', text: 'Escriba a **maria@example.org**.' });
  expect(
    inText('Escriba a **maria@example.org**.')
      .split('\n')
      [(found?.line ?? 0) - 1]?.slice((found?.column ?? 0) - 1),
  ).toMatch(/^maria@example\.org/);
});

describe('facts', () => {
  const facts = (level: string, figure: number): string =>
    `id: P-999\noriginal: es\nlevel: ${level}\nresults:\n  - { key: victims-freed, figure: ${figure}, to: 2019, reporter: self, source: mx-report-2019-07-30 }\n  - key: share-women\n    figure: 5\n    unit: percent\n`;
  const check = (text: string) => checkConfidentiality('content/practices/planted/entry.yaml', text, 'es');

  test('a local result of fewer than eleven persons is found at its figure', () => {
    expect(check(facts('local', 9)).map(({ rule, line, column }) => ({ rule, line, column }))).toEqual([
      { rule: 'small-count-with-place', line: 5, column: 35 },
    ]);
  });

  test('a national one, a larger one and a share are not', () => {
    expect([...check(facts('national', 9)), ...check(facts('local', 11))]).toEqual([]);
  });

  test('the number of a law is no telephone', () => {
    const law = 'laws:\n  - { key: ley-26842, title: "Ley de trata", number: "CL/2014-0010", date: "2014-06-02", articles: "2, 5, 6" }\n';
    expect(check(law)).toEqual([]);
  });
});
