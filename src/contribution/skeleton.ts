import { PARTY_COLUMNS } from '../compendium/parties.ts';
import { NUMBERED_KINDS, type Kind } from '../model/kind.ts';
import type { Language } from '../model/language.ts';
import type { SectionRule } from '../model/taxonomy.ts';
import type { Choices } from './choices.ts';
import { factsSkeleton } from './facts-skeleton.ts';
import { textSkeleton } from './text-skeleton.ts';

export const IDS_FILE = 'content/ids.csv';

/** What a new entry is made from. `ids` is the present text of content/ids.csv, `date` the author's day. */
export interface NewEntry {
  kind: Kind;
  slug: string;
  title: string;
  language: Language;
  id: string;
  date: string;
  choices: Choices;
  sections: readonly SectionRule[];
  ids: string;
}

/** The files of a new entry, by path: facts, text, the table of parties of an instrument, and the list of ids with its own. */
export function entrySkeleton({ kind, slug, title, language, id, date, choices, sections, ids }: NewEntry): Map<string, string> {
  const folder = `content/${kind}/${slug}`;
  const files = new Map([
    [`${folder}/entry.yaml`, factsSkeleton(kind, id, language, date, choices)],
    [`${folder}/${language}.mdx`, textSkeleton(kind, title, language, sections)],
  ]);
  if (kind === 'instruments') files.set(`${folder}/parties.csv`, `${PARTY_COLUMNS.join(',')}\n`);
  if (NUMBERED_KINDS.includes(kind)) files.set(IDS_FILE, `${ids.replace(/\s*$/, '')}\n${id},${kind},${slug}\n`);
  return files;
}

const LETTERS: Partial<Record<Kind, string>> = { mechanisms: 'M', practices: 'P', programmes: 'E', guides: 'G' };

/** The id of a new entry: the next number of its kind, counted over every id ever given; for the other kinds the slug. */
export function newId(kind: Kind, slug: string, ids: string): string {
  const letter = LETTERS[kind];
  if (!letter) return slug;
  const numbers = [...ids.matchAll(new RegExp(`^${letter}-(\\d+),`, 'gm'))].map(([, number]) => Number(number));
  return `${letter}-${String(Math.max(0, ...numbers) + 1).padStart(3, '0')}`;
}
