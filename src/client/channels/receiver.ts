import type { Channel } from '../../channels/find.ts';
import type { Question } from '../../channels/question.ts';
import { languagesOf, receiversOf } from '../../channels/receiving.ts';
import type { ChannelString } from '../../channels/words.ts';
import { element } from '../dom.ts';
import { label, provenance, say, stateName, type Speaker } from './say.ts';

/** To whom the request goes in each requested State, and in which language. */
export function receiverView(speaker: Speaker, { to, measure }: Question, { sharing }: Channel): HTMLElement {
  const lines = to.flatMap((state) => {
    const receivers = receiversOf(speaker.data, state, measure, sharing);
    if (receivers.length === 0)
      return [element('dd', { class: 'not-known' }, say(speaker, 'channelsNoReceiver', { state: stateName(speaker, state) }))];
    const treaty = sharing.footings.some(({ by }) => by === 'treaty');
    return receivers.map(({ authority, designated }) => {
      const name = element('strong', { lang: authority.language }, authority.name);
      const doubt = treaty ? ` (${say(speaker, designated ? 'channelsDesignated' : 'channelsNotDesignated')})` : '';
      return element('dd', {}, label(speaker, stateName(speaker, state)), name, doubt, ...provenance(speaker, authority));
    });
  });
  return element(
    'dl',
    { class: 'fact-list' },
    element('div', {}, element('dt', {}, say(speaker, 'channelsSendTo')), ...lines),
    element('div', {}, element('dt', {}, say(speaker, 'channelsLanguage')), ...to.map((state) => languageLine(speaker, state, sharing))),
  );
}

const BY: Record<'notified' | 'own-rule' | 'official', ChannelString> = {
  notified: 'channelsLanguageNotified',
  'own-rule': 'channelsLanguageRule',
  official: 'channelsLanguageOfficial',
};

function languageLine(speaker: Speaker, state: string, sharing: Channel['sharing']): HTMLElement {
  const { data, words } = speaker;
  const rule = languagesOf(data, state, sharing);
  if (!rule) return element('dd', { class: 'not-known' }, say(speaker, 'notKnown'));
  const languages = rule.languages.map((code) => words.languages[code] ?? code).join(', ');
  const treaty = rule.under === undefined ? '' : (words.instruments[rule.under]?.title ?? rule.under);
  return element(
    'dd',
    {},
    say(speaker, BY[rule.by], { state: stateName(speaker, state), languages, treaty }),
    ...provenance(speaker, rule),
  );
}
