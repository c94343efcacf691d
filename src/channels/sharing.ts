import type { Confidence } from '../model/fields.ts';
import type { MechanismFacts } from '../model/mechanism.ts';
import { bindingOf, type Binding } from './binding.ts';
import { weaker, type ChannelData } from './data.ts';
import { later, type PartialDate } from './dates.ts';

/**
 * Whether a footing is shared by States: `binds` on facts that were read, `unconfirmed` on facts of low confidence or with an acceptance
 * that is not known, `not-known` where a fact is missing, `blocked` where at least one State certainly stands outside.
 */
export type SharingStatus = 'binds' | 'unconfirmed' | 'not-known' | 'blocked';

/** One member of a network, as the entry of the State says it. */
export interface Membership {
  state: string;
  role: 'member' | 'associate' | 'suspended' | 'not-known';
  confidence: Confidence;
  source?: string;
  asOf?: string;
}

/** One footing on which States may stand: a treaty, a network, or a service open to all. */
export type Footing =
  | {
      by: 'treaty';
      instrument: string;
      status: SharingStatus;
      since?: PartialDate;
      bindings: Binding[];
      needsAcceptance?: string[];
      forceNotKnown?: true;
    }
  | { by: 'network'; network: string; status: SharingStatus; members: Membership[] }
  | { by: 'open'; status: 'binds' };

/** How a set of States shares a mechanism: every footing that was looked at, and what they come to together. */
export interface Sharing {
  status: SharingStatus;
  /** From when all of them are bound, where every date is known. */
  since?: PartialDate;
  footings: Footing[];
}

const ORDER: readonly SharingStatus[] = ['binds', 'unconfirmed', 'not-known', 'blocked'];
const worst = (statuses: readonly SharingStatus[]): SharingStatus =>
  ORDER[Math.max(0, ...statuses.map((status) => ORDER.indexOf(status)))] ?? 'blocked';

/** How States share a footing as mechanisms state it. The order of the States does not matter. */
export function sharingOf(data: ChannelData, between: MechanismFacts['between'], states: readonly string[]): Sharing {
  if ('open' in between) return { status: 'binds', footings: [{ by: 'open', status: 'binds' }] };
  if ('members' in between) {
    const footing = networkFooting(data, between.members, states);
    return { status: footing.status, footings: [footing] };
  }
  if ('parties' in between) {
    const footings = between.parties.map((instrument) => treatyFooting(data, instrument, states));
    const since = footings.map((footing) => footing.since).reduce((a, b) => later(a, b));
    return { status: worst(footings.map(({ status }) => status)), ...(since !== undefined && { since }), footings };
  }
  const footings = between.anyParties
    .map((instrument) => treatyFooting(data, instrument, states))
    .sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
  const best = footings[0];
  return { status: best?.status ?? 'blocked', ...(best?.since !== undefined && { since: best.since }), footings };
}

type TreatyFooting = Extract<Footing, { by: 'treaty' }>;

/** How States stand to each other under one treaty. */
export function treatyFooting(data: ChannelData, instrument: string, states: readonly string[]): TreatyFooting {
  const bindings = states.map((state) => bindingOf(data, instrument, state));
  const status = worst(bindings.map(statusOf));
  const acceptance = data.instruments[instrument]?.acceptance
    ? bindings.filter(({ action }) => action === 'accession').map(({ state }) => state)
    : [];
  // Enough States may have joined a treaty without it being in force.
  const forceNotKnown = data.instruments[instrument]?.inForce === undefined;
  const doubtful = status === 'binds' && (acceptance.length > 0 || forceNotKnown);
  const since = bindings.map((binding) => binding.since).reduce((a, b) => later(a, b));
  return {
    by: 'treaty',
    instrument,
    status: doubtful ? 'unconfirmed' : status,
    ...(since !== undefined && status !== 'blocked' && status !== 'not-known' && { since }),
    bindings,
    ...(acceptance.length > 0 && { needsAcceptance: acceptance }),
    ...(forceNotKnown && { forceNotKnown: true as const }),
  };
}

function statusOf({ standing, confidence }: Binding): SharingStatus {
  if (standing === 'bound') return confidence === 'low' ? 'unconfirmed' : 'binds';
  // An unconfirmed "no" is no ground for closing a channel.
  return standing === 'not-known' || confidence === 'low' ? 'not-known' : 'blocked';
}

function networkFooting(data: ChannelData, network: string, states: readonly string[]): Extract<Footing, { by: 'network' }> {
  const members = states.map((state): Membership => {
    const own = data.states[state]?.memberships.find((membership) => membership.network === network);
    if (!own) return { state, role: 'not-known', confidence: 'low' };
    const { role, confidence, source, asOf } = own;
    return { state, role, confidence, ...(source !== undefined && { source }), ...(asOf !== undefined && { asOf }) };
  });
  const status = worst(
    members.map(({ role, confidence }) => {
      if (role === 'not-known') return 'not-known';
      if (role === 'suspended') return 'blocked';
      return confidence === 'low' ? 'unconfirmed' : 'binds';
    }),
  );
  return { by: 'network', network, status, members };
}

/** The weakest confidence of all that a sharing rests on. */
export function confidenceOf({ footings }: Sharing): Confidence {
  const first = footings[0];
  if (!first || first.by === 'open') return 'high';
  const facts = first.by === 'treaty' ? first.bindings : first.members;
  return facts.map(({ confidence }) => confidence).reduce(weaker, 'high');
}
