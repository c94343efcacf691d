import { compareText, type Finding } from '../model/finding.ts';
import { relationRepeated } from '../rules/relation-repeated.ts';
import type { RawEntry } from './raw.ts';

/** Both sides of every relation: from an entry's key (id) to the ids related to it, sorted. */
export function relate(entries: readonly RawEntry[]): { related: Map<string, string[]>; findings: Finding[] } {
  const stated = new Map<string, { file: string; line: number; column: number }>();
  const sets = new Map<string, Set<string>>();
  const findings: Finding[] = [];
  const add = (from: string, to: string): void => {
    sets.set(from, (sets.get(from) ?? new Set()).add(to));
  };
  for (const entry of entries) {
    const { facts } = entry.facts;
    if (!facts) continue;
    const own = relationKey(entry.kind, facts.id);
    for (const { path, target, value, line, column } of entry.facts.references) {
      if (path[0] !== 'related') continue;
      const other = target.to === 'term' ? relationKey('terms', value) : value;
      const place = { file: `${entry.folder}/entry.yaml`, line, column };
      const pair = [own, other].sort(compareText).join(' ');
      const earlier = stated.get(pair);
      if (own === other) findings.push(relationRepeated.finding('itself', place.file, place));
      else if (earlier)
        findings.push(relationRepeated.finding('again', place.file, place, { value, file: earlier.file, line: earlier.line }));
      else {
        stated.set(pair, place);
        add(own, other);
        add(other, own);
      }
    }
  }
  return { related: new Map([...sets].map(([key, ids]) => [key, [...ids].sort(compareText)])), findings };
}

/** Terms live in a namespace of their own, since a term and an instrument may share a slug. */
export const relationKey = (kind: string, id: string): string => (kind === 'terms' ? `term:${id}` : id);
