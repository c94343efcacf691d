import type { Pair } from '../../channels/choice.ts';
import {
  childTreaties,
  CHILD_ROLE,
  CONSULAR_ROLE,
  HELP_ROLES,
  type ChildTreaty,
  type Helper,
  type ReferralData,
} from '../../channels/referral.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Language } from '../../model/language.ts';
import { element } from '../dom.ts';

/** What stands at each place of the card that depends on the States. */
export type PairView = Record<'here' | 'consulate' | 'there' | 'child', Node[]>;

/** The institutions and treaties of a pair of States, as far as it is chosen. */
export function pairView(data: ReferralData, { from, to, child }: Pair): PairView {
  return {
    here: stateView(data, from, 'referralHere'),
    consulate: to === '' ? [] : consularView(data, to),
    there: stateView(data, to, 'referralThere'),
    child: child ? childView(data, from, to) : [],
  };
}

function stateView(data: ReferralData, code: string, heading: 'referralHere' | 'referralThere'): Node[] {
  const state = data.states[code];
  if (!state) return [];
  const helpers = HELP_ROLES.flatMap((role) => state.helpers.filter((helper) => helper.role === role));
  return [element('h2', {}, filled(data.strings[heading], state.title)), helpers.length > 0 ? list(data, helpers) : unknown(data)];
}

function consularView(data: ReferralData, code: string): Node[] {
  const state = data.states[code];
  if (!state) return [];
  const helpers = state.helpers.filter(({ role }) => role === CONSULAR_ROLE);
  return [
    element('h3', {}, filled(data.strings.referralConsulateOf, state.title)),
    helpers.length > 0 ? list(data, helpers, false) : element('p', { class: 'not-known' }, data.strings.noneKnown),
  ];
}

function childView(data: ReferralData, from: string, to: string): Node[] {
  const authorities = [from, to].flatMap((code) => {
    const state = data.states[code];
    if (!state) return [];
    const helpers = state.helpers.filter(({ role }) => role === CHILD_ROLE);
    const heading = element('h3', {}, data.strings.colon.replace('{label}', () => data.roles[CHILD_ROLE] ?? '') + state.title);
    return [heading, helpers.length > 0 ? list(data, helpers, false) : element('p', { class: 'not-known' }, data.strings.noneKnown)];
  });
  if (from === '' || to === '') return authorities;
  const treaties = childTreaties(data.facts, from, to).map((treaty) => treatyLine(data, treaty));
  return [...authorities, element('h3', {}, data.strings.referralTreaties), element('ul', { class: 'helpers' }, ...treaties)];
}

function treatyLine({ treaties, strings }: ReferralData, { instrument, status, since, needsAcceptance }: ChildTreaty): HTMLElement {
  const { title, href } = treaties[instrument] ?? { title: instrument, href: '' };
  const words = {
    binds: since === undefined ? strings.referralBoth : strings.referralBothSince.replace('{date}', dateWords(since)),
    unconfirmed: strings.referralUnsure,
    'not-known': strings.referralBothNotKnown,
    blocked: strings.referralBothNot,
  }[status];
  const acceptance = needsAcceptance && status !== 'blocked' ? ` ${strings.acceptanceNeeded}` : '';
  return element(
    'li',
    { 'data-treaty': instrument, 'data-status': status },
    element('a', { href }, title),
    ' · ',
    element('span', {}, words + acceptance),
  );
}

function list(data: ReferralData, helpers: readonly Helper[], withRole = true): HTMLElement {
  return element('ul', { class: 'helpers' }, ...helpers.map((helper) => line(data, helper, withRole)));
}

function line({ roles, sources, strings }: ReferralData, helper: Helper, withRole: boolean): HTMLElement {
  const { role, name, lang, translation, website, source, asOf, unconfirmed } = helper;
  const item = element('li', { 'data-role': role });
  if (withRole) item.append(element('span', { class: 'role' }, roles[role] ?? role), ' ');
  item.append(element('strong', { lang }, name));
  if (translation) item.append(' ', element('span', { class: 'translation' }, translation));
  if (website) item.append(' ', element('a', { href: website, rel: 'external noreferrer' }, strings.website));
  if (unconfirmed) item.append(' ', element('span', { class: 'unconfirmed' }, strings.unconfirmed));
  const cited = source === undefined ? undefined : sources[source];
  if (cited) item.append(' ', element('a', { class: 'origin', href: cited.href, title: cited.title }, strings.sourceNumber));
  if (asOf) item.append(' ', element('span', { class: 'as-of' }, asOf));
  return item;
}

const unknown = ({ strings }: ReferralData): HTMLElement => element('p', { class: 'not-known' }, strings.referralAsk);
const filled = (text: string, name: string): string => text.replace('{name}', () => name);
const dateWords = (date: string): string => formatDate(date, document.documentElement.lang as Language);
