import type { ChannelData } from '../channels/data.ts';
import { languagesOf } from '../channels/receiving.ts';
import type { Sharing } from '../channels/sharing.ts';
import type { ClauseField } from '../model/clause.ts';
import { isLanguage, type Language } from '../model/language.ts';
import { restsOn, type Basis } from './basis.ts';
import type { OutlineDraft } from './data.ts';
import type { OutlineDocument } from './document.ts';
import { valueOf } from './fill.ts';
import type { OutlineRequest } from './request.ts';

/** What is left to do or to verify before a request can be sent. */
export type OutlineFinding =
  /** Blank, and a treaty asks for it. */
  | { code: 'required'; field: ClauseField; by: { instrument: string; at: string; source: string }[] }
  /** Written in one language and not in the other. */
  | { code: 'translation'; field: ClauseField; has: Language; lacks: Language }
  /** Blank, and no treaty asks for it. */
  | { code: 'open'; field: ClauseField }
  | { code: 'no-receiver'; state: string }
  | { code: 'undesignated'; state: string; authority: string }
  /** None of the languages that a State takes is among the four; or none of them is a column; or what it takes was not read. */
  | { code: 'language-none' | 'language-other' | 'language-unread'; state: string; languages: string[] }
  | { code: 'unconfirmed' | 'not-known' | 'not-bound' | 'acceptance'; instrument: string; state: string }
  | { code: 'note'; instrument: string; state: string; note: string }
  /** The mechanism does not serve the measure. */
  | { code: 'mechanism-other'; mechanism: string }
  | { code: 'no-basis' };

/** Everything that the treaties ask for and is blank, then what is open, then what must be verified. */
export function completeness(
  request: OutlineRequest,
  data: ChannelData,
  outline: OutlineDocument,
  sharing: Sharing,
  written: OutlineDraft,
): OutlineFinding[] {
  const fields = outline.clauses.filter(({ included }) => included).flatMap((clause) => clause.fields);
  const inFields = fields.flatMap((field) => fieldFindings(field, request, outline, written));
  return [
    ...inFields.filter(({ code }) => code === 'required'),
    ...inFields.filter(({ code }) => code === 'translation'),
    ...inFields.filter(({ code }) => code === 'open'),
    ...mechanismFindings(request, data, outline),
    ...outline.receivers.flatMap(({ state, receivers }): OutlineFinding[] => {
      const [first] = receivers;
      if (!first) return [{ code: 'no-receiver', state }];
      return first.designated || outline.bases.used.length === 0 ? [] : [{ code: 'undesignated', state, authority: first.authority.name }];
    }),
    ...request.question.to.flatMap((state) => languageFindings(data, state, sharing, outline.languages)),
    ...outline.bases.used.flatMap(usedFindings),
    ...outline.bases.left.flatMap(leftFindings),
  ];
}

function fieldFindings(
  field: ClauseField,
  { question, languages }: OutlineRequest,
  { bases }: Pick<OutlineDocument, 'bases'>,
  written: OutlineDraft,
): OutlineFinding[] {
  const has = languages.filter((language) => valueOf(field, language, written) !== '');
  const lacks = languages.filter((language) => !has.includes(language));
  const [first] = has;
  if (first) return lacks.map((language) => ({ code: 'translation', field, has: first, lacks: language }));
  const by = requirements(field, question.measure, bases.used);
  return [by.length > 0 ? { code: 'required', field, by } : { code: 'open', field }];
}

/** Which treaties that the request rests on ask for a field, in the articles that it rests on. */
export const requirements = (field: ClauseField, measure: string, used: readonly Basis[]): ClauseField['required'] =>
  field.required.filter(
    ({ instrument, at, measures, except }) =>
      (!measures || measures.includes(measure)) &&
      !except?.includes(measure) &&
      used.some((basis) => basis.instrument === instrument && restsOn(basis, at)),
  );

function mechanismFindings(
  { question, mechanism }: OutlineRequest,
  data: ChannelData,
  { bases }: Pick<OutlineDocument, 'bases'>,
): OutlineFinding[] {
  const serves = data.mechanisms[mechanism]?.measures.includes(question.measure) ?? true;
  return [
    ...(serves ? [] : [{ code: 'mechanism-other', mechanism } as const]),
    ...(bases.used.length > 0 ? [] : [{ code: 'no-basis' } as const]),
  ];
}

function languageFindings(data: ChannelData, state: string, sharing: Sharing, columns: readonly Language[]): OutlineFinding[] {
  const rule = languagesOf(data, state, sharing);
  if (!rule) return [];
  const { languages } = rule;
  const unread: OutlineFinding[] = rule.by === 'official' ? [{ code: 'language-unread', state, languages }] : [];
  if (!languages.some(isLanguage)) return [{ code: 'language-none', state, languages }, ...unread];
  if (!columns.some((column) => languages.includes(column))) return [{ code: 'language-other', state, languages }, ...unread];
  return unread;
}

/** The notes that bear on what a State owes; the others say how a date was read. */
const RESERVED = /reserv|declar|objection/;

/** What is doubtful, or reserved, in a treaty that the request rests on. */
function usedFindings({ instrument, footing: { bindings, needsAcceptance = [] } }: Basis): OutlineFinding[] {
  return [
    ...bindings.filter(({ confidence }) => confidence === 'low').map(({ state }) => ({ code: 'unconfirmed', instrument, state }) as const),
    ...needsAcceptance.map((state) => ({ code: 'acceptance', instrument, state }) as const),
    ...bindings.flatMap(({ state, notes }) =>
      notes.filter((note) => RESERVED.test(note)).map((note) => ({ code: 'note', instrument, state, note }) as const),
    ),
  ];
}

/** Why a treaty of the mechanism is left out. */
function leftFindings({ instrument, footing: { bindings } }: Basis): OutlineFinding[] {
  return bindings.flatMap(({ state, standing, confidence }): OutlineFinding[] => {
    if (standing === 'bound') return [];
    return [{ code: standing === 'not-known' || confidence === 'low' ? 'not-known' : 'not-bound', instrument, state }];
  });
}
