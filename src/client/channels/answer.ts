import type { Channel, ChannelAnswer } from '../../channels/find.ts';
import { answersOf, type Answer, type Rung } from '../../channels/ladder.ts';
import { writeQuestion, type Problem, type Question } from '../../channels/question.ts';
import type { SharingStatus } from '../../channels/sharing.ts';
import type { ChannelString } from '../../channels/words.ts';
import { formatDate } from '../../i18n/format.ts';
import { element } from '../dom.ts';
import { detailsView } from './details.ts';
import { footingView } from './footing.ts';
import { receiverView } from './receiver.ts';
import { label, namedLink, provenance, say, stateName, type Speaker } from './say.ts';

const STATUS: Record<SharingStatus, ChannelString> = {
  binds: 'channelsBinds',
  unconfirmed: 'channelsUnconfirmed',
  'not-known': 'channelsNotKnown',
  blocked: 'channelsBlocked',
};

/** What the address or the choices got wrong, in words; the rest of the page stands. */
export function problemView(speaker: Speaker, { kind, value }: Problem): HTMLElement {
  const keys = {
    'same-state': 'channelsSameState',
    'unknown-state': 'channelsUnknownState',
    'unknown-measure': 'channelsUnknownMeasure',
  } as const;
  return element('p', { class: 'notice' }, say(speaker, keys[kind], { value: kind === 'same-state' ? stateName(speaker, value) : value }));
}

/** The question in words, as the heading of the answer. */
export function questionWords(speaker: Speaker, { from, to, measure, side }: Question): string {
  const names = to.map((state) => stateName(speaker, state)).join(', ');
  const blanks = { from: stateName(speaker, from), to: names, measure: speaker.words.measures[measure] ?? measure };
  return say(speaker, side === 'receiving' ? 'channelsReceives' : 'channelsAsks', blanks);
}

/** The whole answer: channels in order, then what is not known, what is closed and why, and the ladder. */
export function answerView(speaker: Speaker, question: Question, answer: ChannelAnswer): HTMLElement[] {
  const { channels, notKnown, blocked, tools, measureServed, ladder } = answer;
  const views: HTMLElement[] = [...oasNotices(speaker, question)];
  if (!measureServed) views.push(element('p', { class: 'notice' }, say(speaker, 'channelsMeasureUnserved')));
  else if (channels.length === 0) views.push(element('p', { class: 'notice' }, say(speaker, 'channelsNone')));
  views.push(...channels.map((channel, index) => channelView(speaker, question, channel, index === 0)));
  const law = lawView(speaker, question);
  if (law) views.push(law);
  if (tools.length > 0) views.push(toolsView(speaker, tools));
  for (const [key, group] of [
    ['channelsGroupNotKnown', notKnown],
    ['channelsGroupBlocked', blocked],
  ] as const) {
    if (group.length === 0) continue;
    const inside = group.map((channel) => channelView(speaker, question, channel, false));
    views.push(element('details', { class: 'channel-group' }, element('summary', {}, `${say(speaker, key)} (${group.length})`), ...inside));
  }
  views.push(ladderView(speaker, ladder));
  views.push(
    element(
      'p',
      { class: 'edition-note' },
      say(speaker, 'channelsEdition', { date: formatDate(speaker.data.editionDate, speaker.language) }),
    ),
  );
  return views;
}

/** What helps to write or to address a request. */
function toolsView(speaker: Speaker, tools: readonly string[]): HTMLElement {
  const items = tools.flatMap((id) => speaker.words.mechanisms[id] ?? []).map((named) => element('li', {}, namedLink(named)));
  return element('section', { class: 'channel-tools' }, element('h3', {}, say(speaker, 'channelsTools')), element('ul', {}, ...items));
}

function oasNotices(speaker: Speaker, { from, to }: Question): HTMLElement[] {
  const keys: Record<string, ChannelString> = {
    former: 'channelsOasFormer',
    disputed: 'channelsOasDisputed',
    'non-participating': 'channelsOasNonParticipating',
  };
  return [from, ...to].flatMap((code) => {
    const oas = speaker.data.states[code]?.oas;
    const key = oas && keys[oas.status];
    return key
      ? [element('p', { class: 'notice' }, say(speaker, key, { state: stateName(speaker, code) }), ...provenance(speaker, oas))]
      : [];
  });
}

function channelView(speaker: Speaker, question: Question, channel: Channel, first: boolean): HTMLElement {
  const { mechanism, sharing, quick } = channel;
  const named = speaker.words.mechanisms[mechanism];
  if (!named) throw new Error(`There are no words for ${mechanism}.`);
  const open = sharing.status === 'binds' || sharing.status === 'unconfirmed';
  const status = element(
    'p',
    { class: 'channel-status' },
    element('span', { class: `mark ${sharing.status}` }, say(speaker, STATUS[sharing.status])),
  );
  if (quick) status.append(' ', element('span', { class: 'mark quick' }, say(speaker, 'channelsQuick')));
  const { onlyFor = [], onlyCases = [] } = speaker.data.mechanisms[mechanism] ?? {};
  const limits = [...onlyFor, ...onlyCases];
  if (limits.length > 0) {
    const persons = limits.map((id) => speaker.words.groups[id] ?? id).join(', ');
    status.append(' ', element('span', { class: 'mark limited' }, say(speaker, 'channelsOnlyFor', { persons })));
  }
  const view = element(
    'article',
    { class: `channel ${sharing.status}`, 'data-mechanism': mechanism },
    element('h3', {}, namedLink(named), ' ', element('span', { class: 'entry-id' }, mechanism)),
    status,
    ...sharing.footings.map((footing) => footingView(speaker, footing)),
  );
  if (!open) return view;
  view.append(receiverView(speaker, question, channel), detailsView(speaker, mechanism, { urgent: question.urgent, first }));
  const parameters = writeQuestion(question);
  parameters.set('mechanism', mechanism);
  const outline = element(
    'a',
    { class: first ? 'button' : 'button plain', href: `/${speaker.language}/outline/?${parameters.toString()}` },
    say(speaker, 'channelsOutline'),
  );
  view.append(
    element('p', { class: 'channel-actions' }, outline, ' ', element('a', { href: named.href }, say(speaker, 'channelsWholePage'))),
  );
  return view;
}

/** What the law of the requested States answers, as far as it is recorded. */
function lawView(speaker: Speaker, { to, measure, side }: Question): HTMLElement | undefined {
  const extradition = measure === 'extradition' || measure === 'provisional-arrest';
  const asked = extradition
    ? ['extradites-nationals', 'treaty-needed-for-extradition', 'takes-convention-as-basis']
    : ['dual-criminality-assistance', 'dual-criminality-coercive', 'assists-without-treaty'];
  const rows = asked.map((question) => {
    const answers = to.flatMap((state) => answersOf(speaker.data, state, question));
    return element(
      'div',
      {},
      element('dt', {}, speaker.words.questions[question] ?? question),
      ...answers.map((answer) => answerLine(speaker, answer)),
    );
  });
  const heading = element('h3', {}, say(speaker, side === 'receiving' ? 'channelsOwnLaw' : 'channelsTheirLaw'));
  return element('section', { class: 'channel-law' }, heading, element('dl', { class: 'fact-list' }, ...rows));
}

const ANSWERS: Record<Answer['answer'], ChannelString> = { yes: 'yes', no: 'no', depends: 'channelsDepends', 'not-known': 'notKnown' };

function answerLine(speaker: Speaker, answer: Answer): HTMLElement {
  return element('dd', answer.answer === 'not-known' ? { class: 'not-known' } : {}, ...answerWords(speaker, answer));
}

function answerWords(speaker: Speaker, answer: Answer): (Node | string)[] {
  const treaty = answer.under === undefined ? '' : ` (${speaker.words.instruments[answer.under]?.title ?? answer.under})`;
  const words = label(speaker, stateName(speaker, answer.state)) + say(speaker, ANSWERS[answer.answer]) + treaty;
  return answer.answer === 'not-known' ? [words] : [words, ...provenance(speaker, answer)];
}

function ladderView(speaker: Speaker, rungs: readonly Rung[]): HTMLElement {
  const items = rungs.map((rung) => {
    const { label: name, words, anchors } = speaker.words.rungs[rung.id] ?? { label: rung.id, words: '', anchors: [] };
    const mechanism = rung.mechanism === undefined ? undefined : speaker.words.mechanisms[rung.mechanism];
    const item = element('li', { 'data-rung': rung.id }, element('h4', {}, name), element('p', {}, words));
    for (const { source, at } of anchors) {
      const found = speaker.words.sources[source];
      if (found)
        item.append(
          element(
            'p',
            { class: 'anchor' },
            element('a', { href: found.href }, say(speaker, 'channelsAnchor', { anchor: `${found.title}, ${at}` })),
          ),
        );
    }
    if (rung.sharing && rung.sharing.footings.every(({ by }) => by !== 'open')) {
      item.append(element('p', {}, element('span', { class: `mark ${rung.sharing.status}` }, say(speaker, STATUS[rung.sharing.status]))));
    }
    if (rung.answers) item.append(element('ul', {}, ...rung.answers.map((answer) => element('li', {}, ...answerWords(speaker, answer)))));
    if (mechanism) item.append(element('p', {}, namedLink(mechanism)));
    return item;
  });
  const heading = element('h3', {}, say(speaker, 'channelsLadder'));
  return element(
    'section',
    { class: 'ladder' },
    heading,
    element('p', {}, say(speaker, 'channelsLadderIntro')),
    element('ol', {}, ...items),
  );
}
