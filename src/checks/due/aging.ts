import { lookup } from '../../compendium/lookup.ts';
import type { AnyEntry, Compendium, Entry } from '../../compendium/types.ts';
import type { Aging } from './shelf-life.ts';

/** A fact with an age. `path` leads to it in `file`; a row of parties.csv has its `line` instead. */
export interface AgingFact {
  kind: Aging;
  /** ISO codes; empty for what concerns no State in particular. */
  states: string[];
  file: string;
  path: (string | number)[];
  line?: number;
  /** Key, network or State by which a person knows the fact. */
  name: string;
  /** What the age is counted from: the fact's own date, or the day on which its source was read. */
  from?: { date: string; by: 'asOf' | 'consulted' };
}

/** Every fact that ages, in the compendium's order. */
export function agingFacts(compendium: Compendium): AgingFact[] {
  const { source } = lookup(compendium);
  const age = ({ asOf, source: id }: { asOf?: string; source?: string }): AgingFact['from'] => {
    if (asOf) return { date: asOf, by: 'asOf' };
    const consulted = id === undefined ? undefined : source(id)?.consulted;
    return consulted === undefined ? undefined : { date: consulted, by: 'consulted' };
  };
  return compendium.entries.flatMap((entry: AnyEntry): AgingFact[] => {
    if (entry.kind === 'states') return stateFacts(entry, age);
    if (entry.kind === 'instruments') {
      const file = entry.file.replace('entry.yaml', 'parties.csv');
      const own: AgingFact = {
        kind: 'instruments',
        states: [],
        file: entry.file,
        path: ['facts'],
        name: entry.id,
        from: age(entry.facts.facts),
      };
      return [
        own,
        ...entry.parties.map((row): AgingFact => ({
          kind: 'parties',
          states: [row.state],
          file,
          path: [],
          line: row.line,
          name: entry.id,
          from: age(row),
        })),
      ];
    }
    if (entry.kind !== 'practices' && entry.kind !== 'programmes') return [];
    const { states, results } = entry.facts;
    return results.map((result, index) => ({
      kind: 'results',
      states,
      file: entry.file,
      path: ['results', index],
      name: result.key,
      from: age({ source: result.source }),
    }));
  });
}

type Age = (fact: { asOf?: string; source?: string }) => AgingFact['from'];

function stateFacts({ id, facts, file }: Entry<'states'>, age: Age): AgingFact[] {
  const fact = (kind: Aging, path: (string | number)[], name: string, dated: { asOf?: string; source?: string }): AgingFact => ({
    kind,
    states: [id],
    file,
    path,
    name,
    from: age(dated),
  });
  return [
    ...(['oas', 'languages', 'tradition'] as const).map((kind) => fact(kind, [kind], kind, facts[kind])),
    ...facts.memberships.map((each, index) => fact('memberships', ['memberships', index], each.network, each)),
    ...facts.authorities.map((each, index) => fact('authorities', ['authorities', index], each.key, each)),
    ...facts.requestLanguages.map((each, index) =>
      fact('requestLanguages', ['requestLanguages', index], each.under ?? each.languages.join(' '), each),
    ),
    ...facts.positions.map((each, index) => fact('positions', ['positions', index], each.question, each)),
    ...facts.laws.map((each, index) => fact('laws', ['laws', index], each.key, each)),
    ...facts.parameters.map((each, index) => fact('parameters', ['parameters', index], each.parameter, each)),
  ];
}
