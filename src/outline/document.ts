import type { Receiver } from '../channels/receiving.ts';
import type { ClauseField } from '../model/clause.ts';
import type { Language } from '../model/language.ts';
import type { Basis } from './basis.ts';
import type { Run } from './fill.ts';

/** A clause as it stands in this request. */
export interface OutlineClause {
  id: string;
  /** It cannot be left out. */
  fixed: boolean;
  included: boolean;
  title: Record<Language, string>;
  /** The fields that this request needs, in order. */
  fields: ClauseField[];
  /** In every language of the document, so that paragraphs stand side by side. */
  paragraphs: Partial<Record<Language, Run[]>>[];
}

/** The draft of a request: its clauses in order, and what it rests on. */
export interface OutlineDocument {
  languages: Language[];
  clauses: OutlineClause[];
  /** The treaties that it rests on, and those of the mechanism that it cannot rest on. */
  bases: { used: Basis[]; left: Basis[] };
  receivers: { state: string; receivers: Receiver[] }[];
  /** What the finder knows for a field, to be confirmed by the drafter. */
  known: Record<'sender' | 'receiver', string>;
}
