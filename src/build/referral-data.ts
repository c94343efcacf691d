import type { ChannelData } from '../channels/data.ts';
import {
  CHILD_ROLE,
  CHILD_TREATIES,
  CONSULAR_ROLE,
  HELP_ROLES,
  REFERRAL_STRINGS,
  type Helper,
  type ReferralData,
} from '../channels/referral.ts';
import { lookup } from '../compendium/lookup.ts';
import type { Compendium, Entry } from '../compendium/types.ts';
import { labelOf, textFor, titleFor } from '../compendium/words.ts';
import { formatDate } from '../i18n/format.ts';
import { entryPage, page } from '../i18n/routes.ts';
import { interfaceOf } from '../i18n/strings.ts';
import type { Language } from '../model/language.ts';

const ROLES: readonly string[] = [...HELP_ROLES, CONSULAR_ROLE, CHILD_ROLE];

/** What the card of help abroad looks up in a language: public institutions of each State, and the treaties on the return of children. */
export function referralData(compendium: Compendium, data: ChannelData, language: Language): ReferralData {
  const t = interfaceOf(language);
  const { of, source, instrument } = lookup(compendium);
  const states = of('states').map((entry) => ({ entry, helpers: helpersOf(entry, language) }));
  const cited = new Set(states.flatMap(({ helpers }) => helpers.flatMap((helper) => helper.source ?? [])));
  return {
    states: Object.fromEntries(
      states.map(({ entry, helpers }) => [entry.id, { title: titleFor(entry, language).title, href: entryPage(language, entry), helpers }]),
    ),
    roles: Object.fromEntries(ROLES.map((role) => [role, labelOf(compendium, 'roles', role, language)])),
    treaties: Object.fromEntries(
      CHILD_TREATIES.flatMap((slug) => {
        const entry = instrument(slug);
        return entry ? [[slug, { title: textFor(entry, language).text.labels['short'] ?? slug, href: entryPage(language, entry) }]] : [];
      }),
    ),
    facts: treatiesOnly(data),
    sources: Object.fromEntries(
      [...cited].sort().flatMap((id) => {
        const found = source(id);
        return found ? [[id, { title: found.title, href: `${page(language, 'sources')}#${id}` }]] : [];
      }),
    ),
    strings: Object.fromEntries(REFERRAL_STRINGS.map((key) => [key, t(key)])) as ReferralData['strings'],
  };
}

function helpersOf(entry: Entry<'states'>, language: Language): Helper[] {
  const t = interfaceOf(language);
  return entry.facts.authorities
    .filter(({ role }) => ROLES.includes(role))
    .map(({ key, role, name, language: own, website, source, asOf, confidence }) => {
      const translation = own === language ? undefined : textFor(entry, language).text.labels[key];
      return {
        role,
        name,
        lang: own,
        ...(translation && { translation }),
        ...(website !== undefined && { website }),
        ...(source !== undefined && { source }),
        ...(asOf !== undefined && { asOf: t('asOf', { date: formatDate(asOf, language) }) }),
        ...(confidence === 'low' && { unconfirmed: true as const }),
      };
    });
}

/** The facts of the finder without all that a card does not ask for. */
function treatiesOnly({ editionDate, instruments }: ChannelData): ChannelData {
  const kept = Object.entries(instruments).filter(([slug]) => CHILD_TREATIES.some((treaty) => treaty === slug));
  return { editionDate, measures: [], states: {}, instruments: Object.fromEntries(kept), mechanisms: {}, ladder: [] };
}
