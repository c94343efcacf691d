import { describe, expect, test } from 'vitest';
import { instrumentMatrix, MATRIX_COLUMNS } from '../../../src/exports/instrument-matrix.ts';
import { channels, row, treaty } from '../../fixtures/channels.ts';

const data = channels({
  instruments: {
    parent: treaty({ AAA: row('ratification', '2006-12-12'), BBB: row('signature-only') }),
    protocol: treaty(
      {
        AAA: {
          ...row('accession', '2010', { confidence: 'low' }),
          notes: ['reservation', 'doubt'],
          signed: '2009-01-02',
          source: 'a-source',
          asOf: '2021',
        },
        BBB: row('ratification', '2011-01-01'),
      },
      { parent: 'parent' },
    ),
  },
});
const text = instrumentMatrix(data);
const [head = '', ...lines] = text.slice(1).split('\r\n');
const rows = lines.slice(0, -1).map((line) => Object.fromEntries(line.split(',').map((value, index) => [MATRIX_COLUMNS[index], value])));
const rowOf = (instrument: string, state: string) => rows.find((one) => one['instrument'] === instrument && one['state'] === state);

describe('the table of instruments and States', () => {
  test('opens in an office program: a mark of UTF-8, a head, whole lines to the end', () => {
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(head).toBe(MATRIX_COLUMNS.join(','));
    expect(text.endsWith('\r\n')).toBe(true);
    expect(lines.slice(0, -1).filter((line) => line.split(',').length !== MATRIX_COLUMNS.length)).toEqual([]);
  });

  test('has one line for each instrument and State', () => {
    expect(rows.map(({ instrument, state }) => `${instrument} ${state}`)).toEqual([
      'parent AAA',
      'parent BBB',
      'parent CCC',
      'protocol AAA',
      'protocol BBB',
      'protocol CCC',
    ]);
  });

  test('says since when a State is bound, and whether that was counted', () => {
    expect(rowOf('parent', 'AAA')).toMatchObject({
      standing: 'bound',
      action: 'ratification',
      date: '2006-12-12',
      since: '2007-01-11',
      since_counted: 'yes',
      edition: '2026-11-23',
    });
  });

  test('gives signature, confidence, source and notes as they were read', () => {
    expect(rowOf('protocol', 'AAA')).toMatchObject({
      action: 'accession',
      signed: '2009-01-02',
      date: '2010',
      confidence: 'low',
      source: 'a-source',
      as_of: '2021',
      notes: 'reservation;doubt',
    });
  });

  test('counts nobody as bound by a protocol whose treaty does not bind it, and says through which', () => {
    expect(rowOf('protocol', 'BBB')).toMatchObject({ standing: 'signed', through: 'parent', action: 'ratification' });
  });

  test('says of a pair without a row that it is not known, and nothing else', () => {
    const { instrument: _, state: __, edition: ___, ...rest } = rowOf('parent', 'CCC') ?? {};
    expect(Object.entries(rest).filter(([, value]) => value !== '')).toEqual([['standing', 'not-known']]);
  });
});
