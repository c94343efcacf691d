import { CsvError, parse } from 'csv-parse/sync';
import type { Finding } from '../model/finding.ts';
import { csvSyntax } from '../rules/csv-syntax.ts';
import { admissionFindings } from './admission.ts';

/** A row of a table with the line on which it stands. */
export interface CsvRow {
  line: number;
  values: Record<string, string>;
}

/** Reads a comma-separated table whose first line must be exactly `header`. */
export function parseCsv(text: string, file: string, header: readonly string[]): { rows: CsvRow[]; findings: Finding[] } {
  const refused = admissionFindings(text, file);
  if (refused.length > 0) return { rows: [], findings: refused };
  const refuse = (code: keyof typeof csvSyntax.says, line: number): { rows: CsvRow[]; findings: Finding[] } => ({
    rows: [],
    findings: [csvSyntax.finding(code, file, { line, column: 1 }, { columns: header.join(','), cells: header.length })],
  });
  const first = text.replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0];
  if (first !== header.join(',')) return refuse('header', 1);
  try {
    const rows = parse(text, { bom: true, columns: true, info: true, skip_empty_lines: true }) as unknown as {
      record: Record<string, string>;
      info: { lines: number };
    }[];
    return { rows: rows.map(({ record, info }) => ({ line: info.lines, values: record })), findings: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) return refuse('unreadable', 1);
    if (error.code === 'CSV_QUOTE_NOT_CLOSED') return refuse('quote-open', lastQuote(text));
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
    return refuse(error.code.includes('QUOTE') ? 'quote-inside' : 'cells', line);
  }
}

/** The line of the last quotation mark, where a cell begins that is never closed. */
const lastQuote = (text: string): number => text.slice(0, text.lastIndexOf('"')).split('\n').length;
