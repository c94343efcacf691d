import type { ChannelData, ChannelState } from './data.ts';
import type { Sharing } from './sharing.ts';

type Authority = ChannelState['authorities'][number];

/** Which roles receive a request for a measure, the fitting one first. */
const ROLES: Record<string, readonly string[]> = {
  extradition: ['extradition-authority', 'mla-central-authority'],
  'provisional-arrest': ['extradition-authority', 'mla-central-authority'],
  'child-return': ['child-return-central-authority', 'mla-central-authority'],
  'preserve-data': ['point-of-contact-24-7', 'mla-central-authority'],
  'safe-return': ['consular-protection', 'coordination'],
};
const ASSISTANCE: readonly string[] = ['mla-central-authority', 'central-authority-inter-american-conventions'];

/** An institution that receives a request, and whether its designation under the treaty in question was read. */
export interface Receiver {
  authority: Authority;
  designated: boolean;
}

/** Who receives a request in a State: those designated under the treaty first; without any, those of the fitting role. */
export function receiversOf(data: ChannelData, state: string, measure: string, { footings }: Sharing): Receiver[] {
  const instruments = footings.flatMap((footing) => (footing.by === 'treaty' && footing.status !== 'blocked' ? [footing.instrument] : []));
  const roles = ROLES[measure] ?? ASSISTANCE;
  const fitting = (data.states[state]?.authorities ?? []).filter(({ role }) => roles.includes(role));
  const receivers = fitting.map((authority) => ({ authority, designated: authority.under.some((id) => instruments.includes(id)) }));
  const designated = receivers.filter((receiver) => receiver.designated);
  if (designated.length > 0) return designated;
  return receivers
    .filter(({ authority }) => authority.under.length === 0 || authority.role === roles[0])
    .sort((a, b) => roles.indexOf(a.authority.role) - roles.indexOf(b.authority.role));
}

/** In which languages a State takes the request. */
export interface RequestLanguages {
  state: string;
  languages: string[];
  /** `notified` under the treaty; by the State's `own rule`; or its official languages, where nothing was read. */
  by: 'notified' | 'own-rule' | 'official';
  under?: string;
  confidence: 'high' | 'medium' | 'low';
  source?: string;
  asOf?: string;
}

/** The languages of a request to a State under what it shares with the other. */
export function languagesOf(data: ChannelData, state: string, { footings }: Sharing): RequestLanguages | undefined {
  const facts = data.states[state];
  if (!facts) return undefined;
  const instruments = footings.flatMap((footing) => (footing.by === 'treaty' && footing.status !== 'blocked' ? [footing.instrument] : []));
  const notified = facts.requestLanguages.find(({ under }) => under !== undefined && instruments.includes(under));
  const rule = notified ?? facts.requestLanguages.find(({ under }) => under === undefined);
  const { languages, under, confidence, source, asOf } = rule ?? {
    ...facts.languages,
    languages: facts.languages.values,
    under: undefined,
  };
  return {
    state,
    languages,
    by: notified ? 'notified' : rule ? 'own-rule' : 'official',
    confidence,
    ...(under !== undefined && { under }),
    ...(source !== undefined && { source }),
    ...(asOf !== undefined && { asOf }),
  };
}
