import type { StringKey } from '../i18n/strings.ts';

/** The interface strings that the search needs in the browser. */
export const CLIENT_STRINGS = [
  'search',
  'searchPlaceholder',
  'searchCount',
  'searchCountOne',
  'searchNone',
  'searchNoneTip',
  'searchCutOff',
  'searchWithout',
  'bestMatches',
  'searchFailed',
  'searching',
  'searchOtherLanguages',
  'searchMore',
  'allResults',
  'close',
  'clearAll',
  'filterBy',
  'kind',
  'state',
  'family',
  'measure',
  'theme',
  'evidence',
] as const satisfies readonly StringKey[];

export type ClientStrings = Record<(typeof CLIENT_STRINGS)[number], string>;
