import { CsvError, parse } from 'csv-parse/sync';
import type { Finding } from '../model/finding.ts';

/** A row of a table with the line on which it stands. */
export interface CsvRow {
  line: number;
  values: Record<string, string>;
}

/** Reads a comma-separated table whose first line must be exactly `header`. */
export function parseCsv(text: string, file: string, header: readonly string[]): { rows: CsvRow[]; findings: Finding[] } {
  const refuse = (line: number, message: string, mend: string): { rows: CsvRow[]; findings: Finding[] } => ({
    rows: [],
    findings: [{ rule: 'csv-syntax', severity: 'error', file, line, column: 1, message, mend }],
  });
  const first = text.replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0];
  if (first !== header.join(',')) {
    return refuse(1, 'The first line does not name the columns of this table.', `Write: ${header.join(',')}`);
  }
  try {
    const rows = parse(text, { bom: true, columns: true, info: true, skip_empty_lines: true }) as unknown as {
      record: Record<string, string>;
      info: { lines: number };
    }[];
    return { rows: rows.map(({ record, info }) => ({ line: info.lines, values: record })), findings: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (error.code === 'CSV_QUOTE_NOT_CLOSED') {
      return refuse(lastQuote(text), 'A quotation mark is opened and not closed.', 'Close it before the next comma, or take it out.');
    }
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
    if (error.code.includes('QUOTE')) {
      return refuse(
        line,
        'A quotation mark stands in the middle of a cell.',
        'Put the whole cell in double quotes, and write "" for one inside.',
      );
    }
    return refuse(
      line,
      'This line does not have as many cells as the first line.',
      `A row has ${header.length} cells; put a text that contains a comma in double quotes.`,
    );
  }
}

/** The line of the last quotation mark, where a cell begins that is never closed. */
const lastQuote = (text: string): number => text.slice(0, text.lastIndexOf('"')).split('\n').length;
