import type { ChannelData } from '../channels/data.ts';
import { receiversOf, type Receiver } from '../channels/receiving.ts';
import { sharingOf, type Sharing } from '../channels/sharing.ts';
import type { Clause, ClausePlace } from '../model/clause.ts';
import type { Language } from '../model/language.ts';
import { basesOf, type Basis } from './basis.ts';
import { completeness, type OutlineFinding } from './completeness.ts';
import type { OutlineData, OutlineDraft } from './data.ts';
import type { OutlineClause, OutlineDocument } from './document.ts';
import { fill, valueOf } from './fill.ts';
import { NOTHING, type OutlineRequest } from './request.ts';

/** The draft of a request, with what is left to do. */
export type Outline = OutlineDocument & { findings: OutlineFinding[] };

/** Makes the outline of a request from what was asked, what is known, and what the drafter has written. Pure: it stores nothing. */
export function outlineFor(request: OutlineRequest, data: ChannelData, library: OutlineData, draft: OutlineDraft): Outline {
  const { question, mechanism, languages } = request;
  const states = [question.from, ...question.to];
  const bases = basesOf(data, mechanism, states);
  const between = data.mechanisms[mechanism]?.between;
  const sharing: Sharing = between ? sharingOf(data, between, states) : NOTHING;
  const receivers = question.to.map((state) => ({ state, receivers: receiversOf(data, state, question.measure, sharing) }));
  const known = {
    sender: namesOf(receiversOf(data, question.from, question.measure, sharing)),
    receiver: receivers
      .map((one) => namesOf(one.receivers))
      .filter(Boolean)
      .join('; '),
  };
  const fits = placeTest(question.measure, bases.used);
  const written = withKnown(draft, library.clauses, known);
  const clauses = library.clauses.filter(fits).map((clause): OutlineClause => {
    const fields = clause.fields.filter(fits);
    const paragraphs = clause.paragraphs.filter(fits).filter(({ needs }) => {
      const needed = fields.find(({ id }) => id === needs);
      return needs === undefined || (needed !== undefined && languages.some((language) => valueOf(needed, language, written) !== ''));
    });
    return {
      id: clause.id,
      fixed: clause.start === 'fixed',
      included:
        clause.start === 'fixed' || (draft.clauses[clause.id] ?? (clause.start === 'in' || (clause.start === 'urgent' && question.urgent))),
      title: clause.title,
      fields,
      paragraphs: paragraphs.flatMap((paragraph) =>
        (paragraph.each === 'basis' ? bases.used : [undefined]).map((basis) =>
          inLanguages(languages, (language) =>
            fill(paragraph.words[language], language, knownNames(request, library, language, basis), fields, written),
          ),
        ),
      ),
    };
  });
  const outline = { languages, clauses, bases, receivers, known };
  return { ...outline, findings: completeness(request, data, outline, sharing, written) };
}

/** Whether a part of the library has its place in a request for a measure on these bases. */
export function placeTest(measure: string, bases: readonly Basis[]): (place: ClausePlace) => boolean {
  return ({ measures, except, instruments, basis }) =>
    (!measures || measures.includes(measure)) &&
    !except?.includes(measure) &&
    (!instruments || bases.some(({ instrument }) => instruments.includes(instrument))) &&
    (basis === undefined || basis === bases.length > 0);
}

const namesOf = (receivers: readonly Receiver[]): string => [...new Set(receivers.map(({ authority }) => authority.name))].join(' / ');

/** What the finder knows stands in the document until the drafter writes something else. */
function withKnown(draft: OutlineDraft, clauses: readonly Clause[], known: OutlineDocument['known']): OutlineDraft {
  const proposals = clauses.flatMap(({ fields }) => fields.flatMap(({ id, known: name }) => (name ? [[id, known[name]] as const] : [])));
  const typed = Object.entries(draft.values).filter(([, value]) => value.trim() !== '');
  return { ...draft, values: { ...Object.fromEntries(proposals), ...Object.fromEntries(typed) } };
}

const inLanguages = <T>(languages: readonly Language[], make: (language: Language) => T): Partial<Record<Language, T>> =>
  Object.fromEntries(languages.map((language) => [language, make(language)])) as Partial<Record<Language, T>>;

function knownNames(
  { question }: OutlineRequest,
  { names }: OutlineData,
  language: Language,
  basis: Basis | undefined,
): Record<string, string> {
  const { states, measures, instruments } = names[language];
  return {
    from: states[question.from] ?? '',
    to: question.to.map((state) => states[state] ?? state).join(', '),
    measure: measures[question.measure] ?? '',
    ...(basis && { instrument: instruments[basis.instrument] ?? '', articles: basis.articles.join(', ') }),
  };
}
