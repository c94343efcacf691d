import type { Finding } from '../model/finding.ts';
import { partySchema } from '../model/party.ts';
import { parseCsv } from '../parse/csv.ts';
import { shapeFindings } from '../parse/shape.ts';
import type { PartyRow } from './types.ts';

export const PARTY_COLUMNS = [
  'state',
  'action',
  'date',
  'signed',
  'dated',
  'inForce',
  'source',
  'asOf',
  'confidence',
  'dateConfidence',
  'notes',
] as const;

/** Reads a parties.csv; empty cells are unknown. */
export function readParties(file: string, text: string): { parties: PartyRow[]; findings: Finding[] } {
  const { rows, findings } = parseCsv(text, file, PARTY_COLUMNS);
  const parties: PartyRow[] = [];
  for (const { line, values } of rows) {
    const filled = Object.entries(values).filter(([, value]) => value !== '');
    const data: Record<string, unknown> = Object.fromEntries(filled);
    if (typeof data['notes'] === 'string') data['notes'] = data['notes'].split(';');
    const result = partySchema.safeParse(data);
    if (result.success) parties.push({ ...result.data, line });
    else {
      const column = (name: PropertyKey | undefined): number => {
        const index = PARTY_COLUMNS.findIndex((candidate) => candidate === name);
        return index < 0 ? 1 : PARTY_COLUMNS.slice(0, index).reduce((sum, before) => sum + (values[before] ?? '').length + 1, 1);
      };
      findings.push(...shapeFindings(result.error.issues, data, file, (path) => ({ line, column: column(path[0]) })));
    }
  }
  return { parties, findings };
}
