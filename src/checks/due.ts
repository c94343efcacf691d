import type { Compendium } from '../compendium/types.ts';
import { compareText } from '../model/finding.ts';
import { agingFacts, type AgingFact } from './due/aging.ts';
import type { ShelfLife } from './due/shelf-life.ts';

/** A fact that has passed its shelf life, or will within the time asked for. `until` is the first day after it. */
export interface DueFact extends AgingFact {
  from: NonNullable<AgingFact['from']>;
  until: string;
  past: boolean;
}

/**
 * The facts whose shelf life ends within `days` after `date` (the edition's), the longest past first; and how many facts have no
 * known age, because they have neither a date nor a source.
 */
export function dueFacts(compendium: Compendium, shelfLife: ShelfLife, date: string, days: number): { due: DueFact[]; ageless: number } {
  const facts = agingFacts(compendium);
  const horizon = addDays(date, days);
  const due = facts.flatMap((fact): DueFact[] => {
    const years = shelfLife.find(({ id }) => id === fact.kind)?.years;
    if (!fact.from || years === undefined) return [];
    const until = addYears(fact.from.date, years);
    return until <= horizon ? [{ ...fact, from: fact.from, until, past: until <= date }] : [];
  });
  return {
    due: due.sort((a, b) => compareText(a.until, b.until) || compareText(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0)),
    ageless: facts.filter(({ from }) => !from).length,
  };
}

/** A day, month or year some years later, as a day. A month or year counts from its first day: better looked at too early. */
function addYears(date: string, years: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return dayText(Date.UTC(year + years, month - 1, day));
}

const addDays = (date: string, days: number): string => dayText(Date.parse(date) + days * 86_400_000);

const dayText = (time: number): string => new Date(time).toISOString().slice(0, 10);
