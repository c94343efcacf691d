import type { ChannelData } from '../channels/data.ts';
import type { OutlineDraft } from './data.ts';
import { readRequest, writeRequest, type OutlineRequest } from './request.ts';

const FORMAT = 'compendium-request-outline';
const VERSION = 1;

/** The text of a draft file: the choices, as the address has them, and everything that was typed. */
export const serialiseDraft = (request: OutlineRequest, draft: OutlineDraft): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, request: writeRequest(request).toString(), ...draft }, null, 2)}\n`;

/** Why a file cannot be opened: broken JSON, some other file, a later version, or parts that do not fit. */
export type DraftProblem = 'not-readable' | 'other-file' | 'later-version' | 'damaged';

/** Reads a draft file; one that does not fit is refused as a whole. */
export function parseDraft(text: string, data: ChannelData): { request: OutlineRequest; draft: OutlineDraft } | { problem: DraftProblem } {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { problem: 'not-readable' };
  }
  if (!isRecord(file) || file['format'] !== FORMAT || typeof file['version'] !== 'number') return { problem: 'other-file' };
  if (file['version'] > VERSION) return { problem: 'later-version' };
  const { request, values, clauses } = file;
  if (typeof request !== 'string' || !isRecordOf(values, 'string') || !isRecordOf(clauses, 'boolean')) return { problem: 'damaged' };
  return { request: readRequest(new URLSearchParams(request), data).request, draft: { values, clauses } };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function isRecordOf(value: unknown, type: 'string'): value is Record<string, string>;
function isRecordOf(value: unknown, type: 'boolean'): value is Record<string, boolean>;
function isRecordOf(value: unknown, type: 'string' | 'boolean'): boolean {
  return isRecord(value) && Object.values(value).every((one) => typeof one === type);
}
