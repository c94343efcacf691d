import type { Binding } from '../../channels/binding.ts';
import type { Footing, Membership } from '../../channels/sharing.ts';
import type { ChannelString } from '../../channels/words.ts';
import { formatDate, formatSince } from '../../i18n/format.ts';
import { element } from '../dom.ts';
import { label, namedLink, provenance, say, stateName, type Speaker } from './say.ts';

/** Why a channel is open or closed: each treaty or network, and what each State is to it. */
export function footingView(speaker: Speaker, footing: Footing): HTMLElement {
  if (footing.by === 'open') return element('p', { class: 'footing' }, say(speaker, 'channelsOpen'));
  if (footing.by === 'network') {
    const name = speaker.words.networks[footing.network] ?? footing.network;
    return element(
      'div',
      { class: 'footing' },
      element('p', {}, element('strong', {}, name)),
      list(footing.members.map((member) => memberLine(speaker, member))),
    );
  }
  const treaty = speaker.words.instruments[footing.instrument];
  const head = element('p', {}, element('strong', {}, treaty ? namedLink(treaty) : footing.instrument));
  if (footing.since)
    head.append(label(speaker, ''), say(speaker, 'channelsBothSince', { date: formatSince(footing.since, speaker.language) }));
  const view = element('div', { class: 'footing' }, head, list(footing.bindings.map((binding) => bindingLine(speaker, binding))));
  if (footing.needsAcceptance) {
    const states = footing.needsAcceptance.map((state) => stateName(speaker, state)).join(', ');
    view.append(element('p', { class: 'notice' }, say(speaker, 'channelsAcceptance', { states })));
  }
  if (footing.forceNotKnown) view.append(element('p', { class: 'notice' }, say(speaker, 'channelsForceNotKnown')));
  const notes = footing.bindings.flatMap(({ state, notes: ids }) =>
    ids.map((id) => label(speaker, stateName(speaker, state)) + (speaker.words.notes[id] ?? id)),
  );
  if (notes.length > 0) {
    view.append(
      element('details', { class: 'notes' }, element('summary', {}, say(speaker, 'channelsNotes')), list(notes.map((note) => [note]))),
    );
  }
  return view;
}

const list = (lines: readonly (Node | string)[][]): HTMLElement => element('ul', {}, ...lines.map((line) => element('li', {}, ...line)));

function bindingLine(speaker: Speaker, binding: Binding): (Node | string)[] {
  const { language, words } = speaker;
  const state = stateName(speaker, binding.state);
  const date = (value: string | undefined): string => (value ? formatDate(value, language) : '');
  const line = (key: ChannelString, value?: string): string => say(speaker, key, { state, date: value ?? '' });
  const parts: (Node | string)[] = [];
  if (binding.standing === 'bound' && binding.since) parts.push(line('channelsSince', formatSince(binding.since, language)));
  else if (binding.standing === 'bound')
    parts.push(binding.joined ? line('channelsJoined', date(binding.joined)) : line('channelsPartyUndated'));
  else if (binding.standing === 'not-yet') parts.push(line('channelsNotYet', date(binding.since)));
  else if (binding.standing === 'ended') parts.push(line('channelsEnded', binding.until ? date(binding.until) : say(speaker, 'notKnown')));
  else if (binding.standing === 'signed') parts.push(line('channelsSigned'));
  else if (binding.standing === 'not-open') parts.push(line('channelsNotOpen'));
  else parts.push(line(binding.standing === 'not-party' ? 'channelsNotParty' : 'channelsStandingNotKnown'));
  if (binding.counted && binding.joined) parts.push(` (${say(speaker, 'channelsCounted', { date: date(binding.joined) })})`);
  if (binding.through)
    parts.push(`, ${say(speaker, 'channelsThrough', { treaty: words.instruments[binding.through]?.title ?? binding.through })}`);
  // "Not known" needs no mark that it is unconfirmed.
  return binding.action === undefined ? parts : [...parts, ...provenance(speaker, binding)];
}

const ROLES: Record<Membership['role'], ChannelString> = {
  member: 'channelsMember',
  associate: 'channelsAssociate',
  suspended: 'channelsSuspended',
  'not-known': 'channelsMembershipNotKnown',
};

function memberLine(speaker: Speaker, member: Membership): (Node | string)[] {
  const words = say(speaker, ROLES[member.role], { state: stateName(speaker, member.state) });
  return member.role === 'not-known' ? [words] : [words, ...provenance(speaker, member)];
}
