import { bindingOf } from '../channels/binding.ts';
import type { ChannelData } from '../channels/data.ts';

/** Where the table is published: the same for all languages (design, section 5). */
export const MATRIX_FILE = '/data/v1/instrument-matrix.csv';

/** The columns, in order. Words are codes of the compendium, the same in every language; dates are as known (YYYY, YYYY-MM or YYYY-MM-DD). */
export const MATRIX_COLUMNS = [
  'instrument',
  'state',
  'standing',
  'through',
  'action',
  'signed',
  'date',
  'since',
  'since_counted',
  'until',
  'confidence',
  'date_confidence',
  'source',
  'as_of',
  'notes',
  'edition',
] as const;
type Row = Partial<Record<(typeof MATRIX_COLUMNS)[number], string>>;

/** Every pair of instrument and State as a table, the pairs of which nothing is known included: UTF-8 with a mark for office programs, lines as RFC 4180 has them. */
export function instrumentMatrix(data: ChannelData): string {
  const lines = Object.keys(data.instruments).flatMap((instrument) =>
    Object.keys(data.states).map((state) => {
      const row = rowOf(data, instrument, state);
      return MATRIX_COLUMNS.map((column) => cell(row[column] ?? '')).join(',');
    }),
  );
  return `\uFEFF${[MATRIX_COLUMNS.join(','), ...lines].join('\r\n')}\r\n`;
}

function rowOf(data: ChannelData, instrument: string, state: string): Row {
  const { standing, through, action, joined, since, counted, until, confidence, source, asOf, notes } = bindingOf(data, instrument, state);
  const party = data.instruments[instrument]?.parties[state];
  const date = joined ?? party?.date;
  return {
    instrument,
    state,
    standing,
    edition: data.editionDate,
    // Nobody is sure or unsure of what nobody stated.
    ...(standing !== 'not-known' && { confidence }),
    ...(through !== undefined && { through }),
    ...(action !== undefined && { action }),
    ...(party?.signed !== undefined && { signed: party.signed }),
    ...(date !== undefined && { date }),
    ...(since !== undefined && { since, since_counted: counted ? 'yes' : 'no' }),
    ...(until !== undefined && { until }),
    ...(party?.dateConfidence !== undefined && { date_confidence: party.dateConfidence }),
    ...(source !== undefined && { source }),
    ...(asOf !== undefined && { as_of: asOf }),
    ...(notes.length > 0 && { notes: notes.join(';') }),
  };
}

/** A value as a cell of the table. */
const cell = (value: string): string => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
