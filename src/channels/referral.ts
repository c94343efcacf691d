import type { StringKey } from '../i18n/strings.ts';
import type { ChannelData } from './data.ts';
import { treatyFooting, type SharingStatus } from './sharing.ts';

/** Who helps in a State, the nearest to a person first; the body that coordinates knows who else does. */
export const HELP_ROLES = ['hotline', 'victim-assistance', 'coordination'] as const;
export const CONSULAR_ROLE = 'consular-protection';
export const CHILD_ROLE = 'child-return-central-authority';

/** The treaties by which a child is returned between two States. */
export const CHILD_TREATIES = ['oas-return-children', 'hague-1980', 'oas-minors'] as const;

/** A public institution, as the entry of its State names it; never a person. */
export interface Helper {
  role: string;
  name: string;
  lang: string;
  translation?: string;
  website?: string;
  source?: string;
  asOf?: string;
  unconfirmed?: true;
}

/** All that the card of help abroad looks up for two States, in one language. */
export interface ReferralData {
  states: Record<string, { title: string; href: string; helpers: Helper[] }>;
  roles: Record<string, string>;
  treaties: Record<string, { title: string; href: string }>;
  /** The standings of the States under those treaties, as the finder has them. */
  facts: ChannelData;
  sources: Record<string, { title: string; href: string }>;
  strings: Record<ReferralString, string>;
}

/** How two States stand to each other under a treaty on the return of children. */
export interface ChildTreaty {
  instrument: string;
  status: SharingStatus;
  since?: string;
  needsAcceptance: boolean;
}

/** The treaties on the return of children between two States, those that bind first. */
export function childTreaties(facts: ChannelData, from: string, to: string): ChildTreaty[] {
  const order: readonly SharingStatus[] = ['binds', 'unconfirmed', 'not-known', 'blocked'];
  return CHILD_TREATIES.map((instrument): ChildTreaty => {
    const { status, since, needsAcceptance } = treatyFooting(facts, instrument, [from, to]);
    return {
      instrument,
      status,
      ...(since !== undefined && { since }),
      needsAcceptance: needsAcceptance !== undefined,
    };
  }).sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
}

/** The interface strings of the card. */
export const REFERRAL_STRINGS = [
  'colon',
  'compareUnknown',
  'referralSame',
  'referralHere',
  'referralThere',
  'referralConsulateOf',
  'referralTreaties',
  'referralBoth',
  'referralBothSince',
  'referralUnsure',
  'referralBothNotKnown',
  'referralBothNot',
  'referralAsk',
  'acceptanceNeeded',
  'sourceNumber',
  'website',
  'unconfirmed',
  'noneKnown',
] as const satisfies readonly StringKey[];
export type ReferralString = (typeof REFERRAL_STRINGS)[number];
