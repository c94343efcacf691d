import type { Field } from '../channels/comparison.ts';
import { lookup } from '../compendium/lookup.ts';
import type { Compendium, Entry } from '../compendium/types.ts';
import type { StringKey } from '../i18n/strings.ts';

export const FIELD_WORDS: Record<Field, StringKey> = {
  legal: 'compareLegal',
  prevention: 'comparePrevention',
  prosecution: 'compareProsecution',
  assistance: 'compareAssistance',
  cooperation: 'compareCooperation',
};

/** In which field an institution of a role stands. */
export const ROLE_FIELDS: Record<string, Field> = {
  coordination: 'legal',
  rapporteur: 'legal',
  'prosecution-unit': 'prosecution',
  'police-unit': 'prosecution',
  'law-enforcement-lead': 'prosecution',
  'victim-assistance': 'assistance',
  hotline: 'assistance',
  'consular-protection': 'assistance',
  'mla-central-authority': 'cooperation',
  'central-authority-inter-american-conventions': 'cooperation',
  'extradition-authority': 'cooperation',
  'child-return-central-authority': 'cooperation',
  'point-of-contact-24-7': 'cooperation',
};

/** In which field a practice or programme with a theme stands. */
export const THEME_FIELDS: Record<string, Field> = {
  prosecution: 'prosecution',
  protection: 'assistance',
  prevention: 'prevention',
  partnership: 'cooperation',
  data: 'legal',
  labour: 'prevention',
  education: 'prevention',
  'civic-mindedness': 'prevention',
  'human-rights': 'prevention',
  gender: 'prevention',
  'online-safety': 'prevention',
  tourism: 'prevention',
  demand: 'prevention',
};

/** A treaty on which a mechanism rests serves cooperation; any other is a standard for the law. */
export function instrumentField(compendium: Compendium, instrument: Entry<'instruments'>): Field {
  const serves = lookup(compendium)
    .of('mechanisms')
    .some(
      ({ facts: { between } }) =>
        ('parties' in between && between.parties.includes(instrument.slug)) ||
        ('anyParties' in between && between.anyParties.includes(instrument.slug)),
    );
  return serves ? 'cooperation' : 'legal';
}
