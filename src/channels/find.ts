import type { ChannelData, ChannelMechanism } from './data.ts';
import { ladderFor, type Rung } from './ladder.ts';
import type { Question } from './question.ts';
import { confidenceOf, sharingOf, type Sharing } from './sharing.ts';

/** One mechanism as an answer. */
export interface Channel {
  /** Id of the mechanism, such as M-001. */
  mechanism: string;
  sharing: Sharing;
  /** Goes first of all by police, contact points, prosecutors or financial intelligence units: at once, beside the formal request. */
  quick: boolean;
}

/** The answer to a question, in the order in which a practitioner should try. */
export interface ChannelAnswer {
  /** What the States share, on facts read or unconfirmed. */
  channels: Channel[];
  /** What they may share: a fact is missing. */
  notKnown: Channel[];
  /** What serves the measure and is closed to them, with what blocks it. */
  blocked: Channel[];
  /** What helps with the measure and binds nobody, because it is open to all: directories, tools, ways without a treaty. Ids in their order. */
  tools: string[];
  /** Whether any mechanism of the compendium serves the measure at all. */
  measureServed: boolean;
  ladder: Rung[];
}

const QUICK: readonly string[] = ['police', 'contact-points', 'financial-intelligence', 'prosecutors'];

/** Which channels bind the States of a complete question for its measure, ranked, and the ladder below them. Pure: the same data give the same answer. */
export function findChannels(data: ChannelData, question: Question): ChannelAnswer {
  const states = [question.from, ...question.to];
  const helping = Object.entries(data.mechanisms).filter(([, { measures }]) => measures.includes(question.measure));
  const serving = helping.filter(([, { between }]) => !('open' in between));
  const all = serving
    .map(([mechanism, facts]): Channel & { rank: number[] } => {
      const channel = {
        mechanism,
        sharing: sharingOf(data, facts.between, states),
        quick: QUICK.includes(facts.channels[0] ?? ''),
      };
      return { ...channel, rank: rankOf(data, facts, channel, question) };
    })
    .sort((a, b) => compareRanks(a.rank, b.rank) || (a.mechanism < b.mechanism ? -1 : 1))
    .map(({ mechanism, sharing, quick }) => ({ mechanism, sharing, quick }));
  const having = (...statuses: Sharing['status'][]): Channel[] => all.filter(({ sharing }) => statuses.includes(sharing.status));
  return {
    channels: having('binds', 'unconfirmed'),
    notKnown: having('not-known'),
    blocked: having('blocked'),
    tools: helping.filter(([, { between }]) => 'open' in between).map(([mechanism]) => mechanism),
    measureServed: serving.length > 0,
    ladder: ladderFor(data, question),
  };
}

/**
 * Lower is tried first: what is confirmed before what is not; in an urgent case what works at once; treaties before networks; what is open
 * to every case before what is limited to some kinds of case, or to some persons unless it was made for the measure; what was made for the measure;
 * the narrower circle of parties (the special rule before the general).
 */
function rankOf(data: ChannelData, facts: ChannelMechanism, { sharing, quick }: Channel, { measure, urgent }: Question): number[] {
  const confirmed = ['binds', 'unconfirmed', 'not-known', 'blocked'].indexOf(sharing.status);
  const sort = ['treaty', 'network', 'open'].indexOf(sharing.footings[0]?.by ?? 'open');
  const position = facts.measures.indexOf(measure);
  const doubt = ['high', 'medium', 'low'].indexOf(confidenceOf(sharing));
  const limited = facts.onlyCases.length > 0 || (facts.onlyFor.length > 0 && position !== 0);
  return [
    confirmed,
    urgent && quick ? 0 : 1,
    sort,
    limited ? 1 : 0,
    position === 0 ? 0 : 1,
    circleOf(data, sharing),
    facts.measures.length,
    doubt,
  ];
}

/** How many States of the data stand on the best footing of a sharing. */
function circleOf(data: ChannelData, { footings }: Sharing): number {
  const footing = footings[0];
  if (footing?.by === 'treaty') return Object.keys(data.instruments[footing.instrument]?.parties ?? {}).length;
  if (footing?.by !== 'network') return Number.MAX_SAFE_INTEGER;
  const { network } = footing;
  return Object.values(data.states).filter(({ memberships }) => memberships.some((membership) => membership.network === network)).length;
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
