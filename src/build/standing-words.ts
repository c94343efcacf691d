import type { Binding, Standing } from '../channels/binding.ts';
import { formatDate } from '../i18n/format.ts';
import type { StringKey, Translate } from '../i18n/strings.ts';
import type { Confidence } from '../model/fields.ts';
import type { Language } from '../model/language.ts';

/** A sign a standing, always beside its words. */
export const STANDING_MARKS: Record<Standing, string> = {
  bound: '●',
  'not-yet': '◔',
  ended: '×',
  signed: '◌',
  'not-party': '–',
  'not-open': '·',
  'not-known': '?',
};

/** The words for a standing. */
export const STANDING_WORDS: Record<Standing, StringKey> = {
  bound: 'matrixParty',
  'not-yet': 'matrixNotYet',
  ended: 'matrixEnded',
  signed: 'matrixSigned',
  'not-party': 'matrixNone',
  'not-open': 'matrixNotOpen',
  'not-known': 'matrixUnknown',
};

const CONFIDENCE_WORDS: Record<Confidence, StringKey> = { high: 'highWord', medium: 'mediumWord', low: 'lowWord' };

/** How sure a fact is: "Confidence: high". */
export const confidenceWords = (t: Translate, confidence: Confidence): string =>
  `${t('colon', { label: t('confidence') })}${t(CONFIDENCE_WORDS[confidence])}`;

/** What a State is to a treaty, from when to when, and through which treaty: "party, bound from: 14 April 1996". */
export function standingWords(t: Translate, binding: Binding, language: Language, nameOf: (instrument: string) => string): string {
  const { standing, since, joined, until, through } = binding;
  const dated = (label: StringKey, date: string): string => `${t('colon', { label: t(label) })}${formatDate(date, language)}`;
  const holds = standing === 'bound' || standing === 'not-yet';
  const parts = [
    t(STANDING_WORDS[standing]),
    through !== undefined && t('matrixThrough', { name: nameOf(through) }),
    holds && (since !== undefined ? dated('boundFromInline', since) : joined !== undefined && dated('joinedOn', joined)),
    until !== undefined && dated('until', until),
  ];
  return parts.filter((part) => part !== false).join(', ');
}
