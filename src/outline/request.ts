import type { ChannelData } from '../channels/data.ts';
import { findChannels } from '../channels/find.ts';
import { isComplete, readQuestion, writeQuestion, type Problem, type Question } from '../channels/question.ts';
import { languagesOf } from '../channels/receiving.ts';
import { sharingOf, type Sharing } from '../channels/sharing.ts';
import { isLanguage, type Language } from '../model/language.ts';

/** What the address of the drafting page holds: the question, with what it is answered, and the languages of the document. */
export interface OutlineRequest {
  question: Question;
  /** Id of the mechanism, or `none` for a request without a treaty or network; empty while nobody has chosen. */
  mechanism: string;
  /** Left and right column; one where the document has a single language. Empty while nobody has chosen. */
  languages: Language[];
}

/** Chosen in place of a mechanism: the request rests on the law of the requested State. */
export const NO_MECHANISM = 'none';

/** Why an address could not be read whole. */
export type RequestProblem = Omit<Problem, 'kind'> & { kind: Problem['kind'] | 'unknown-mechanism' };

/** Reads the address of the page. What it does not know is left out and named. */
export function readRequest(parameters: URLSearchParams, data: ChannelData): { request: OutlineRequest; problems: RequestProblem[] } {
  const { question, problems } = readQuestion(parameters, data);
  const mechanism = parameters.get('mechanism') ?? '';
  const known = mechanism === '' || mechanism === NO_MECHANISM || Object.hasOwn(data.mechanisms, mechanism);
  const languages = [parameters.get('left') ?? '', parameters.get('right') ?? ''].filter(isLanguage);
  return {
    request: { question, mechanism: known ? mechanism : '', languages: [...new Set(languages)] },
    problems: known ? problems : [...problems, { kind: 'unknown-mechanism', value: mechanism }],
  };
}

/** The request as the address of the page holds it; what is typed never stands there. */
export function writeRequest({ question, mechanism, languages }: OutlineRequest): URLSearchParams {
  const parameters = writeQuestion({ ...question, side: 'requesting' });
  if (mechanism) parameters.set('mechanism', mechanism);
  const [left, right] = languages;
  if (left) parameters.set('left', left);
  if (right) parameters.set('right', right);
  return parameters;
}

/** The mechanisms that can carry a request, the most apt first: shared ones, then those of which a fact is missing. */
export function mechanismsFor(data: ChannelData, question: Question): string[] {
  if (!isComplete(question)) return [];
  const { channels, notKnown } = findChannels(data, question);
  return [...channels, ...notKnown].map(({ mechanism }) => mechanism);
}

/**
 * The languages in which a request is first proposed: the drafter's own on the left (one of the requesting State's languages, the
 * reader's where it is among them), one that the requested State takes on the right; a single one where both are the same.
 */
export function proposedLanguages(data: ChannelData, { question, mechanism }: OutlineRequest, reader: Language): Language[] {
  const own = (data.states[question.from]?.languages.values ?? []).filter(isLanguage);
  const left = own.includes(reader) ? reader : (own[0] ?? reader);
  const states = [question.from, ...question.to];
  const between = data.mechanisms[mechanism]?.between;
  const sharing: Sharing = between ? sharingOf(data, between, states) : NOTHING;
  const taken = question.to.map((state) => (languagesOf(data, state, sharing)?.languages ?? []).filter(isLanguage));
  const others = taken.filter((languages) => !languages.includes(left));
  if (others.length === 0) return [left];
  return [left, others.flat()[0] ?? (left === 'en' ? 'es' : 'en')];
}

/** Without a mechanism the States share nothing that is known here. */
export const NOTHING: Sharing = { status: 'blocked', footings: [] };
