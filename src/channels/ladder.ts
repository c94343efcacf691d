import type { ChannelData, ChannelRung } from './data.ts';
import type { Question } from './question.ts';
import { sharingOf, type Sharing } from './sharing.ts';

/** A requested State's answer to a question about its law, as its entry gives it. */
export interface Answer {
  state: string;
  answer: 'yes' | 'no' | 'depends' | 'not-known';
  under?: string;
  confidence: 'high' | 'medium' | 'low';
  source?: string;
  asOf?: string;
}

/** One rung with what the data say of it for these States. */
export interface Rung {
  id: string;
  mechanism?: string;
  /** Where it rests on a footing that States share. */
  sharing?: Sharing;
  /** Where it rests on the law of the requested States. */
  answers?: Answer[];
}

/** The rungs that serve the measure, in the order of the ladder; one that is closed to these States stays, with what closes it. */
export function ladderFor(data: ChannelData, { from, to, measure }: Question): Rung[] {
  return data.ladder.filter(({ measures }) => !measures || measures.includes(measure)).map((rung) => rungFor(data, rung, from, to));
}

function rungFor(data: ChannelData, { id, mechanism, between }: ChannelRung, from: string, to: readonly string[]): Rung {
  const named = { id, ...(mechanism !== undefined && { mechanism }) };
  if (!('position' in between)) return { ...named, sharing: sharingOf(data, between, [from, ...to]) };
  return { ...named, answers: to.flatMap((state) => answersOf(data, state, between.position)) };
}

/** What a State answers to a question of the vocabulary; "not known" where its entry says nothing. */
export function answersOf(data: ChannelData, state: string, question: string): Answer[] {
  const found = (data.states[state]?.positions ?? []).filter((position) => position.question === question);
  if (found.length === 0) return [{ state, answer: 'not-known', confidence: 'low' }];
  return found.map(({ answer, under, confidence, source, asOf }) => ({
    state,
    answer,
    confidence,
    ...(under !== undefined && { under }),
    ...(source !== undefined && { source }),
    ...(asOf !== undefined && { asOf }),
  }));
}
