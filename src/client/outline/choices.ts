import { LANGUAGES, type Language } from '../../model/language.ts';
import { mechanismsFor, NO_MECHANISM } from '../../outline/request.ts';
import { element } from '../dom.ts';
import type { Desk } from './desk.ts';

/** The choices that the address holds, each of which may be changed. */
export function choicesView(desk: Desk): HTMLElement {
  const { request, library, words, data } = desk;
  const { question, mechanism, languages } = request;
  const names = library.names[desk.language];
  const states = words.stateOrder.map((code): Option => [code, names.states[code] ?? code]);
  const none: Option = ['', desk.say('channelsPick')];
  const apt = mechanismsFor(data, question);
  const mechanisms = [...new Set([...apt, ...(desk.mechanismId ? [mechanism] : [])])].map((id): Option => [
    id,
    `${id} ${names.mechanisms[id] ?? ''}`,
  ]);
  const columns = LANGUAGES.map((language): Option => [language, words.endonyms[language]]);
  const [left = '', right = ''] = languages;
  const urgent = element('input', { type: 'checkbox', id: 'outline-urgent' });
  urgent.checked = question.urgent;
  urgent.addEventListener('change', () => desk.choose({ question: { ...question, urgent: urgent.checked }, mechanism, languages }));
  return element(
    'div',
    { class: 'choice-form' },
    choice('outline-from', desk.say('channelsFrom'), [none, ...states], question.from, (from) =>
      desk.choose({ question: { ...question, from, to: question.to.filter((state) => state !== from) } }),
    ),
    ...[...question.to, ...(question.to.length === 0 ? [''] : [])].map((chosen, index) =>
      choice(
        `outline-to-${index}`,
        desk.say('channelsTo'),
        [none, ...states.filter(([code]) => code !== question.from)],
        chosen,
        (state) => {
          const to = Object.assign([...question.to], { [index]: state });
          desk.choose({ question: { ...question, to: [...new Set(to)].filter(Boolean) } });
        },
      ),
    ),
    choice(
      'outline-measure',
      desk.say('channelsMeasure'),
      [none, ...data.measures.map((id): Option => [id, names.measures[id] ?? id])],
      question.measure,
      (measure) => desk.choose({ question: { ...question, measure } }),
    ),
    ...(desk.isComplete
      ? [
          choice(
            'outline-mechanism',
            desk.say('outlineMechanism'),
            [...mechanisms, [NO_MECHANISM, desk.say('outlineNoMechanism')]],
            mechanism,
            (id) => desk.choose({ mechanism: id }),
          ),
          choice('outline-left', desk.say('outlineLeft'), columns, left, (code) => desk.choose({ languages: unique([code, right]) })),
          choice('outline-right', desk.say('outlineRight'), [['', desk.say('outlineOneLanguage')], ...columns], right, (code) =>
            desk.choose({ languages: unique([left, code]) }),
          ),
        ]
      : []),
    element('p', { class: 'check' }, urgent, ' ', element('label', { for: 'outline-urgent' }, desk.say('outlineUrgent'))),
  );
}

type Option = [value: string, label: string];

const unique = (codes: string[]): Language[] => [...new Set(codes.filter(Boolean))] as Language[];

function choice(id: string, label: string, options: readonly Option[], value: string, choose: (value: string) => void): HTMLElement {
  const select = element('select', { id });
  select.append(...options.map(([code, words]) => element('option', { value: code }, words)));
  select.value = value;
  select.addEventListener('change', () => choose(select.value));
  return element('p', {}, element('label', { for: id }, label), select);
}
