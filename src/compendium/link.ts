import type { Finding, Position } from '../model/finding.ts';
import type { ReferenceTarget } from '../model/fields.ts';
import { NUMBERED_KINDS } from '../model/kind.ts';
import { nearest } from '../parse/nearest.ts';
import { danglingRelation } from '../rules/dangling-relation.ts';
import { unknownSource } from '../rules/unknown-source.ts';
import { unknownState } from '../rules/unknown-state.ts';
import { unknownValue } from '../rules/unknown-value.ts';
import type { RawEntry } from './raw.ts';
import type { Taxonomy } from './types.ts';

/**
 * Everything that may be pointed at, by the kind of pointer. What is itself broken or lost counts as there: it has its
 * own finding, and those who point at it are right.
 */
export interface Targets {
  has(target: ReferenceTarget, value: string): boolean;
  nearest(target: ReferenceTarget, value: string): string | undefined;
}

/** `ids` are all ids ever given; `unread` the vocabularies whose file is not readable. */
export function targetsOf(
  entries: readonly RawEntry[],
  sourceIds: readonly string[],
  ids: Iterable<string>,
  taxonomy: Taxonomy,
  unread: ReadonlySet<string>,
): Targets {
  const slugs = (kind: string): string[] => entries.filter((entry) => entry.kind === kind).map((entry) => entry.slug);
  const numbered = entries.filter((entry) => NUMBERED_KINDS.includes(entry.kind)).flatMap((entry) => entry.facts.id ?? []);
  const lists: Record<Exclude<ReferenceTarget['to'], 'vocabulary'>, ReadonlySet<string>> = {
    state: new Set(slugs('states')),
    source: new Set(sourceIds),
    instrument: new Set(slugs('instruments')),
    entry: new Set([...numbered, ...ids, ...slugs('instruments')]),
    recommendation: new Set(slugs('recommendations')),
    term: new Set(slugs('terms')),
  };
  const vocabularies = Object.fromEntries(Object.entries(taxonomy).map(([name, values]) => [name, new Set(values.map(({ id }) => id))]));
  const listOf = (target: ReferenceTarget): ReadonlySet<string> =>
    (target.to === 'vocabulary' ? vocabularies[target.vocabulary] : lists[target.to]) ?? new Set();
  return {
    has: (target, value) => (target.to === 'vocabulary' && unread.has(target.vocabulary)) || listOf(target).has(value),
    nearest: (target, value) => nearest(value, [...listOf(target)]),
  };
}

/** One finding for a pointer that leads nowhere. */
export function danglingFinding(target: ReferenceTarget, value: string, targets: Targets, file: string, place: Position): Finding {
  const close = targets.nearest(target, value);
  const code = close === undefined ? 'unknown' : 'unknown-close';
  const blanks = { value, ...(close !== undefined && { close }) };
  if (target.to === 'vocabulary') return unknownValue.finding(code, file, place, { ...blanks, vocabulary: target.vocabulary });
  if (target.to === 'state') return unknownState.finding(code, file, place, blanks);
  if (target.to === 'source') return unknownSource.finding(code, file, place, blanks);
  return danglingRelation.finding(close === undefined ? target.to : `${target.to}-close`, file, place, blanks);
}

/** Every pointer of every entry, in facts, party rows and texts, that leads nowhere. */
export function danglingFindings(entries: readonly RawEntry[], targets: Targets): Finding[] {
  const findings: Finding[] = [];
  for (const entry of entries) {
    const check = (target: ReferenceTarget, value: string, file: string, place: Position): void => {
      if (!targets.has(target, value)) findings.push(danglingFinding(target, value, targets, file, place));
    };
    for (const { target, value, line, column } of entry.facts.references) {
      check(target, value, `${entry.folder}/entry.yaml`, { line, column });
    }
    for (const party of entry.parties) {
      const file = `${entry.folder}/parties.csv`;
      const place = { line: party.line, column: 1 };
      check({ to: 'state' }, party.state, file, place);
      if (party.source) check({ to: 'source' }, party.source, file, place);
      for (const note of party.notes) check({ to: 'vocabulary', vocabulary: 'party-notes' }, note, file, place);
    }
    for (const { file, record } of Object.values(entry.texts)) {
      const { citations = [], terms = [], entries: mentions = [] } = record.outline ?? {};
      for (const citation of citations) check({ to: 'source' }, citation.id, file, citation);
      for (const term of terms) check({ to: 'term' }, term.id, file, term);
      for (const mention of mentions) check({ to: 'entry' }, mention.id, file, mention);
    }
  }
  return findings;
}
