import type { Citation, Mention, OutlineSection } from '../markdown/outline.ts';
import type { Position } from '../model/finding.ts';
import type { Clause } from '../model/clause.ts';
import type { Facts, Kind } from '../model/kind.ts';
import type { LadderRung } from '../model/ladder.ts';
import type { ReferralStatement } from '../model/referral.ts';
import type { Language } from '../model/language.ts';
import type { Party } from '../model/party.ts';
import type { Reference } from '../model/references.ts';
import type { Source } from '../model/source.ts';
import type { AvoidedWords, SectionRule, VocabularyValue } from '../model/taxonomy.ts';
import type { Vocabulary } from '../model/fields.ts';
import type { WordsFrontMatter } from '../model/words.ts';
import type { ImageFile, PlacedFigure } from './images.ts';

/** A pointer of entry.yaml with its place. */
export type PlacedReference = Reference & Position;

/** A section of a text, known by its id whatever its heading reads. */
export interface Section extends OutlineSection {
  /** Empty when the heading is not one of the kind's, which is a finding. */
  id: string;
}

/** The words of an entry in one language. */
export interface Text extends Omit<WordsFrontMatter, 'from'> {
  language: Language;
  file: string;
  /** The whole file, for rendering. */
  source: string;
  from?: string;
  /** A translation of an earlier original than the present one. */
  behind: boolean;
  sections: Section[];
  lead: string;
  citations: Citation[];
  terms: Mention[];
  entries: Mention[];
  figures: PlacedFigure[];
  checklists: { for: string; items: string[] }[];
  /** Where each front-matter field stands. */
  places: Record<string, Position>;
}

/** A party row with the line on which it stands. */
export type PartyRow = Party & { line: number };

/** An entry: facts once, words per language. */
export interface Entry<K extends Kind = Kind> {
  kind: K;
  slug: string;
  id: string;
  facts: Facts<K>;
  original: Language;
  texts: Partial<Record<Language, Text>>;
  /** Ids of the entries related to this one, whichever side says so; sorted. */
  related: string[];
  /** Only for instruments. */
  parties: PartyRow[];
  /** The files of its folder images/, by name; what is declared of them stands in the facts. */
  images: ReadonlyMap<string, ImageFile>;
  /** Every source cited in a text or beside a fact, sorted. */
  sources: string[];
  file: string;
  /** Every pointer of entry.yaml, with its place. */
  references: PlacedReference[];
  /** Where fields of entry.yaml stand. */
  places: Record<string, Position>;
}

/** Kind, slug and id: what an entry of any kind can be told by. */
export type AnyEntry = { [K in Kind]: Entry<K> }[Kind];

export type Taxonomy = Record<Vocabulary, VocabularyValue[]>;
export type Sections = Record<Kind, SectionRule[]>;

/** The whole content: one sorted value, made without a clock or a network. */
export interface Compendium {
  entries: AnyEntry[];
  sources: Source[];
  taxonomy: Taxonomy;
  sections: Sections;
  /** Words that no text uses. */
  avoided: AvoidedWords[];
  /** What to try when no special treaty binds two States. */
  ladder: LadderRung[];
  /** The clauses of the request outline, in the order of the document. */
  clauses: Clause[];
  /** What the card of help abroad says whatever the States. */
  referral: ReferralStatement[];
}
