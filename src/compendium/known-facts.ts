import type { Confidence } from '../model/fields.ts';
import { lookup } from './lookup.ts';
import type { Compendium, Entry } from './types.ts';

/** How many of a kind of fact were read somewhere, stand unconfirmed, or are missing. */
export interface KnownCount {
  known: number;
  unconfirmed: number;
  missing: number;
}

/** What an answer on cooperation needs and may not find, for /status/. */
export interface KnownFacts {
  /** States by the best confidence of an authority of the role. */
  authorities: { role: string; count: KnownCount }[];
  /** States by the best confidence of a rule on the languages of requests. */
  requestLanguages: KnownCount;
  /** States by question of the vocabulary; an answer "not known" counts as missing. */
  positions: { question: string; count: KnownCount }[];
}

const ROLES = [
  'mla-central-authority',
  'extradition-authority',
  'child-return-central-authority',
  'point-of-contact-24-7',
  'consular-protection',
];

/** Counts what is confirmed, unconfirmed and missing of the facts that an answer rests on. */
export function knownFacts(compendium: Compendium): KnownFacts {
  const { of } = lookup(compendium);
  const states = of('states');
  const countStates = (factsOf: (facts: Entry<'states'>['facts']) => { confidence: Confidence }[]): KnownCount =>
    count(states.map(({ facts }) => factsOf(facts)));
  return {
    authorities: ROLES.map((role) => ({
      role,
      count: countStates(({ authorities }) => authorities.filter((authority) => authority.role === role)),
    })),
    requestLanguages: countStates(({ requestLanguages }) => requestLanguages),
    positions: compendium.taxonomy.questions.map(({ id }) => ({
      question: id,
      count: countStates(({ positions }) => positions.filter(({ question, answer }) => question === id && answer !== 'not-known')),
    })),
  };
}

/** Each list holds what is said on one thing: it is known when one of it is not of low confidence. */
function count(lists: readonly (readonly { confidence: Confidence }[])[]): KnownCount {
  const missing = lists.filter((list) => list.length === 0).length;
  const known = lists.filter((list) => list.some(({ confidence }) => confidence !== 'low')).length;
  return { known, unconfirmed: lists.length - known - missing, missing };
}
