import type { ChannelData } from './data.ts';

/** What a practitioner asks: who requests, of whom, which measure. The address of the page holds it. */
export interface Question {
  /** ISO 3166-1 alpha-3 code; empty while not chosen. */
  from: string;
  /** One requested State, or more for a joint team. */
  to: string[];
  /** Id of the taxonomy's measures; empty while not chosen. */
  measure: string;
  urgent: boolean;
  /** Which of the two sides asks: `receiving` turns the view. */
  side: 'requesting' | 'receiving';
}

/** Why a question cannot be answered as it stands, or only in part; `value` is what was written. */
export interface Problem {
  kind: 'unknown-state' | 'unknown-measure' | 'same-state';
  value: string;
}

/** Reads the address of the page. What it does not know is left out of the question and named. */
export function readQuestion(parameters: URLSearchParams, data: ChannelData): { question: Question; problems: Problem[] } {
  const problems: Problem[] = [];
  const known = (code: string | null): string => {
    const state = (code ?? '').trim().toUpperCase();
    if (state === '' || Object.hasOwn(data.states, state)) return state;
    problems.push({ kind: 'unknown-state', value: code ?? '' });
    return '';
  };
  const from = known(parameters.get('from'));
  const to: string[] = [];
  for (const code of parameters.getAll('to')) {
    const state = known(code);
    if (state === '') continue;
    if (state === from || to.includes(state)) problems.push({ kind: 'same-state', value: state });
    else to.push(state);
  }
  const measure = parameters.get('measure') ?? '';
  if (measure !== '' && !data.measures.includes(measure)) problems.push({ kind: 'unknown-measure', value: measure });
  return {
    question: {
      from,
      to,
      measure: data.measures.includes(measure) ? measure : '',
      urgent: parameters.get('urgent') === '1',
      side: parameters.get('side') === 'receiving' ? 'receiving' : 'requesting',
    },
    problems,
  };
}

/** The question as the address of the page holds it. */
export function writeQuestion({ from, to, measure, urgent, side }: Question): URLSearchParams {
  const parameters = new URLSearchParams();
  if (from) parameters.set('from', from);
  for (const state of to) parameters.append('to', state);
  if (measure) parameters.set('measure', measure);
  if (urgent) parameters.set('urgent', '1');
  if (side === 'receiving') parameters.set('side', side);
  return parameters;
}

/** Whether all three choices are made. */
export const isComplete = ({ from, to, measure }: Question): boolean => from !== '' && to.length > 0 && measure !== '';
