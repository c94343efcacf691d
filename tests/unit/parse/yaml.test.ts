import { describe, expect, test } from 'vitest';
import { parseAdmittedYaml, parseYaml } from '../../../src/parse/yaml.ts';

const TEXT = `id: M-001
family: networks
basis:
  - { instrument: untoc, articles: ["18"] }
  - instrument: oas-mla
themes:
`;

describe('a place in a YAML text', () => {
  const { at } = parseYaml(TEXT, 'entry.yaml');

  test('is that of the value', () => {
    expect(at(['family'])).toEqual({ line: 2, column: 9 });
    expect(at(['basis', 0, 'articles', 0])).toEqual({ line: 4, column: 37 });
    expect(at(['basis', 1, 'instrument'])).toEqual({ line: 5, column: 17 });
  });

  test('is that of the key when the key is asked for', () => {
    expect(at(['family'], true)).toEqual({ line: 2, column: 1 });
    expect(at(['basis', 0, 'articles'], true)).toEqual({ line: 4, column: 26 });
  });

  test('is that of the nearest parent for what is not there', () => {
    expect(at(['basis', 1, 'articles'])).toEqual({ line: 5, column: 5 });
    expect(at(['status'])).toEqual({ line: 1, column: 1 });
  });

  test('is just after the colon for a field without a value', () => {
    expect(at(['themes'])).toEqual({ line: 6, column: 8 });
  });

  test('counts from the line on which the text starts', () => {
    expect(parseAdmittedYaml('title: A\nfrom: 2026-11-20', 'en.mdx', 2).at(['from'])).toEqual({ line: 3, column: 7 });
  });
});

describe('YAML data', () => {
  test('keeps words and dates as text', () => {
    const { data } = parseYaml('value: yes\nno: no\nrevised: 2026-11-20\nnumber: 11\nid: "11"', 'entry.yaml');
    expect(data).toEqual({ value: 'yes', no: 'no', revised: '2026-11-20', number: 11, id: '11' });
  });

  test('is nothing for an empty text', () => {
    expect(parseYaml('# only a comment\n', 'entry.yaml')).toMatchObject({ data: null, findings: [] });
  });
});

describe('a broken YAML text', () => {
  test('gives no data and one finding, however many errors follow from the first', () => {
    const { data, findings } = parseYaml('- a\nb: c\nd: [', 'entry.yaml');
    expect(data).toBeUndefined();
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ rule: 'yaml-syntax', line: 2 });
  });

  test('that multiplies itself by references is refused', () => {
    const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: [*b, *b, *b, *b, *b, *b, *b, *b, *b]\n`;
    const { data, findings } = parseYaml(bomb, 'entry.yaml');
    expect(data).toBeUndefined();
    expect(findings.map(({ rule, line }) => [rule, line])).toEqual([
      ['yaml-alias', 1],
      ['yaml-alias', 2],
      ['yaml-alias', 3],
    ]);
  });
});
