import type { ChannelInstrument } from './data.ts';

/** A date as far as it is known: YYYY, YYYY-MM or YYYY-MM-DD. */
export type PartialDate = string;

/**
 * From when a treaty binds a State that deposited its instrument on a day, by the treaty's own rule for later parties; never before
 * the treaty itself was in force. Nothing when the day of deposit or the rule is not known.
 */
export function boundFrom(deposited: PartialDate, { laterParties, inForce }: ChannelInstrument): PartialDate | undefined {
  if (!laterParties || !isDay(deposited)) return undefined;
  const { days, months, upon, firstOfMonth } = laterParties;
  const counted =
    upon === 'deposit'
      ? deposited
      : days !== undefined
        ? addDays(deposited, days)
        : months !== undefined
          ? addMonths(deposited, months)
          : undefined;
  if (counted === undefined) return undefined;
  const own = firstOfMonth && !counted.endsWith('-01') ? addMonths(`${counted.slice(0, 8)}01`, 1) : counted;
  return inForce !== undefined && isDay(inForce) && inForce > own ? inForce : own;
}

const isDay = (date: PartialDate): boolean => date.length === 10;

function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The same day so many months later; the last day of the month where that has no such day. */
function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** Whether a partial date is certainly not after a day: 2004 is before any day of 2005, and not certainly before one of 2004. */
export const certainlyBy = (date: PartialDate, day: string): boolean => (isDay(date) ? date <= day : date < day.slice(0, date.length));

/** Whether a partial date lies certainly after a day. */
export const certainlyAfter = (date: PartialDate, day: string): boolean => (isDay(date) ? date > day : date > day.slice(0, date.length));

/** The later of two partial dates; where one may lie inside the other, the more exact one. */
export function later(a: PartialDate | undefined, b: PartialDate | undefined): PartialDate | undefined {
  if (a === undefined || b === undefined) return undefined;
  return b.startsWith(a) || b > a ? b : a;
}
