import { channelData } from '../../../build/channel-data.ts';
import { instrumentMatrix } from '../../../exports/instrument-matrix.ts';
import { site } from '../../../layouts/site.ts';

/** The table of instruments and States as CSV. */
export function GET(): Response {
  const { compendium, edition } = site();
  const bytes = new TextEncoder().encode(instrumentMatrix(channelData(compendium, edition.date)));
  return new Response(bytes, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}
