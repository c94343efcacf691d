import type { Clause } from '../model/clause.ts';
import type { Language } from '../model/language.ts';
import type { StringKey } from '../i18n/strings.ts';

/** What things are called in one language of the document. */
export interface OutlineNames {
  states: Record<string, string>;
  measures: Record<string, string>;
  /** Full titles: a request names a treaty in full. */
  instruments: Record<string, string>;
  /** As practitioners call them, for what the page says of them. */
  shortNames: Record<string, string>;
  mechanisms: Record<string, string>;
  /** Reservations and doubts, by the vocabulary party-notes. */
  notes: Record<string, string>;
  /** Name of the site, title of the document, and what stands under every page. */
  site: string;
  title: string;
  mark: string;
}

/** The clause library with the names of all that it can speak of, in the four languages. */
export interface OutlineData {
  clauses: Clause[];
  names: Record<Language, OutlineNames>;
  sources: Record<string, string>;
}

/** What the drafter has written and chosen. */
export interface OutlineDraft {
  /** By the id of the field; a text in each language, by `id.language`. */
  values: Record<string, string>;
  /** Clauses taken in or left out against the proposal. */
  clauses: Record<string, boolean>;
}

/** What the page says, in the reader's language. */
export interface OutlineWords {
  language: Language;
  strings: Record<OutlineString, string>;
  /** States in the order of the language's alphabet. */
  stateOrder: string[];
  endonyms: Record<Language, string>;
}

/** The interface strings of the drafting page. */
export const OUTLINE_STRINGS = [
  'channelsFrom',
  'channelsTo',
  'channelsMeasure',
  'channelsPick',
  'channelsSameState',
  'channelsUnknownState',
  'channelsUnknownMeasure',
  'outlineMechanism',
  'outlineNoMechanism',
  'outlineUnknownMechanism',
  'outlineLeft',
  'outlineRight',
  'outlineOneLanguage',
  'outlineUrgent',
  'outlineChoose',
  'outlineChoices',
  'outlineFields',
  'outlineInclude',
  'outlineKnown',
  'outlineNotChosen',
  'outlineNames',
  'outlineNamesFound',
  'outlineNamesSafer',
  'outlineFullName',
  'outlineComplete',
  'outlineAllRequired',
  'outlineLeftOver',
  'outlineLeftOverOne',
  'outlineRequiredBy',
  'outlineTranslation',
  'outlineOpen',
  'outlineOpenList',
  'outlineVerify',
  'outlineNoReceiver',
  'outlineUndesignated',
  'outlineLanguageNone',
  'outlineLanguageOther',
  'outlineLanguageUnread',
  'outlineUnconfirmed',
  'outlineNotKnown',
  'outlineNotBound',
  'outlineAcceptance',
  'outlineNote',
  'outlineMechanismOther',
  'outlineNoBasis',
  'outlineArticle',
  'outlinePreview',
  'outlineSaveDocx',
  'outlinePrint',
  'outlineSaveDraft',
  'outlineOpenDraft',
  'outlineSaved',
  'outlineOpened',
  'outlineSaving',
  'outlineDocxFailed',
  'outlineConfirmOpen',
  'outlineNotReadable',
  'outlineOtherFile',
  'outlineLaterVersion',
  'outlineDamaged',
  'outlineNotSent',
] as const satisfies readonly StringKey[];
export type OutlineString = (typeof OUTLINE_STRINGS)[number];
