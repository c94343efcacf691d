import { describe, expect, test } from 'vitest';
import { parseCsv } from '../../../src/parse/csv.ts';

const HEADER = ['id', 'kind', 'slug'];

describe('a table', () => {
  test('gives its rows with the lines on which they stand', () => {
    expect(parseCsv('id,kind,slug\nM-001,mechanisms,a\n\nP-001,practices,"b, c"\n', 'ids.csv', HEADER)).toEqual({
      rows: [
        { line: 2, values: { id: 'M-001', kind: 'mechanisms', slug: 'a' } },
        { line: 4, values: { id: 'P-001', kind: 'practices', slug: 'b, c' } },
      ],
      findings: [],
    });
  });

  test('may come from a spreadsheet, with a mark of byte order and Windows line ends', () => {
    const { rows, findings } = parseCsv('\uFEFFid,kind,slug\r\nM-001,mechanisms,a\r\n', 'ids.csv', HEADER);
    expect(findings).toEqual([]);
    expect(rows).toEqual([{ line: 2, values: { id: 'M-001', kind: 'mechanisms', slug: 'a' } }]);
  });

  test('may hold no row', () => {
    expect(parseCsv('id,kind,slug\n', 'ids.csv', HEADER)).toEqual({ rows: [], findings: [] });
  });
});

test('a broken table gives no rows, not some of them', () => {
  const { rows, findings } = parseCsv('id,kind,slug\nM-001,mechanisms,a\nM-002\n', 'ids.csv', HEADER);
  expect(rows).toEqual([]);
  expect(findings).toMatchObject([{ rule: 'csv-syntax', line: 3 }]);
});
