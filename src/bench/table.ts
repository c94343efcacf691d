import type { BenchRow } from './check.ts';

/** The measurements as a table: seconds, memory, and how much of its limit each takes. */
export function benchTable(rows: readonly BenchRow[]): string {
  const cells = rows.map(({ what, measured: { seconds, megabytes }, limit }) => [
    what,
    `${seconds.toFixed(2)} s`,
    megabytes === undefined ? '' : `${megabytes} MB`,
    limit === undefined ? '' : `${limit} s`,
    limit === undefined ? '' : `${Math.round((seconds / limit) * 100)} %`,
  ]);
  const table = [['what', 'time', 'memory', 'limit', 'of limit'], ...cells];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  return table
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
