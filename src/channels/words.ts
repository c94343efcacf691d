import type { StringKey } from '../i18n/strings.ts';

/** A piece of a rendered text: words, or an element with its attributes and what it holds. */
export type Piece = string | [tag: string, attributes: Record<string, string>, ...children: Piece[]];

/** A title in the reader's language, or in the original's, which `lang` then names. */
export interface Named {
  title: string;
  lang?: string;
  /** Address of its page. */
  href: string;
}

/** What the finder shows beside its facts, in one language. */
export interface ChannelWords {
  states: Record<string, Named>;
  /** Names of States, sorted as the language sorts them. */
  stateOrder: string[];
  measures: Record<string, string>;
  instruments: Record<string, Named>;
  /** `details` is the address of the script with the sections of its text. */
  mechanisms: Record<string, Named & { summary: string; details: string }>;
  networks: Record<string, string>;
  channels: Record<string, string>;
  roles: Record<string, string>;
  groups: Record<string, string>;
  questions: Record<string, string>;
  notes: Record<string, string>;
  languages: Record<string, string>;
  rungs: Record<string, { label: string; words: string; anchors: { source: string; at: string }[] }>;
  sources: Record<string, { title: string; href: string }>;
  strings: Record<ChannelString, string>;
}

/** The sections of a mechanism's text that an answer can unfold, by section id. */
export interface ChannelDetails {
  lang: string;
  sections: Record<string, { heading: string; pieces: Piece[] }>;
}

/** The interface strings of the finder. */
export const CHANNEL_STRINGS = [
  'channelsAsks',
  'channelsReceives',
  'channelsChoose',
  'channelsNone',
  'channelsCount',
  'channelsCountOne',
  'channelsBinds',
  'channelsUnconfirmed',
  'channelsNotKnown',
  'channelsBlocked',
  'channelsBothSince',
  'channelsSince',
  'channelsCounted',
  'channelsJoined',
  'channelsPartyUndated',
  'channelsNotYet',
  'channelsEnded',
  'channelsSigned',
  'channelsNotParty',
  'channelsNotOpen',
  'channelsStandingNotKnown',
  'channelsThrough',
  'channelsAcceptance',
  'channelsForceNotKnown',
  'channelsMember',
  'channelsAssociate',
  'channelsSuspended',
  'channelsMembershipNotKnown',
  'channelsOpen',
  'channelsSendTo',
  'channelsReceiver',
  'channelsNoReceiver',
  'channelsDesignated',
  'channelsNotDesignated',
  'channelsLanguage',
  'channelsLanguageNotified',
  'channelsLanguageRule',
  'channelsLanguageOfficial',
  'channelsQuick',
  'channelsOnlyFor',
  'channelsTools',
  'channelsTheirLaw',
  'channelsOwnLaw',
  'channelsOutline',
  'channelsWholePage',
  'channelsGroupNotKnown',
  'channelsGroupBlocked',
  'channelsLadder',
  'channelsLadderIntro',
  'channelsMeasureUnserved',
  'channelsSameState',
  'channelsUnknownState',
  'channelsUnknownMeasure',
  'channelsDetailsFailed',
  'channelsOasFormer',
  'channelsOasDisputed',
  'channelsOasNonParticipating',
  'channelsRemoveState',
  'channelsTo',
  'channelsUnconfirmedFact',
  'channelsAsOf',
  'channelsSource',
  'channelsNotes',
  'channelsAnchor',
  'channelsDepends',
  'channelsEdition',
  'colon',
  'yes',
  'no',
  'notKnown',
  'print',
] as const satisfies readonly StringKey[];
export type ChannelString = (typeof CHANNEL_STRINGS)[number];
