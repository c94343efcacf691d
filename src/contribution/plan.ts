import { leftToWrite } from '../checks/todo-left.ts';
import type { ContentFiles } from '../compendium/files.ts';
import type { AnyEntry, Compendium } from '../compendium/types.ts';
import { ENDONYMS } from '../i18n/endonyms.ts';
import { NUMBERED_KINDS } from '../model/kind.ts';
import type { Language } from '../model/language.ts';
import { nearest } from '../parse/nearest.ts';
import { choicesOf } from './choices.ts';
import { mustBeFree, readSlug, readTitle, readUrl } from './names.ts';
import { Refusal, type Request, type What } from './request.ts';
import { entrySkeleton, IDS_FILE, newId } from './skeleton.ts';
import { sourceSkeleton } from './source-skeleton.ts';
import { translationSkeleton } from './translation-skeleton.ts';
import { message } from './words.ts';

/** What a new piece of writing is planned on: the content as it stands, and the author's day. */
export interface Ground {
  files: ContentFiles;
  compendium: Compendium;
  today: string;
}

/** What will be written: files by path (the list of ids among them, with its new line), and the folder or file to check. */
export interface Plan {
  what: What;
  language: Language;
  files: Map<string, string>;
  place: string;
  /** The new id, or the name by which a source is cited. */
  id: string;
  /** Places left open. */
  open: number;
  /** The folder's name was made from a title that is not English; it also stands in this file. */
  rename?: string;
}

/** Turns a request into files, or refuses. Nothing is written here. */
export function planNew(request: Request, ground: Ground): Plan {
  const { what, language } = request;
  const planned = what === 'translation' ? planTranslation(request, ground) : planEntry(request, what, ground);
  return { what, language, ...planned, open: leftToWrite(planned.files).length };
}

type Files = Pick<Plan, 'files' | 'place' | 'id' | 'rename'>;

function planEntry(request: Request, what: Exclude<What, 'translation'>, { files, compendium, today }: Ground): Files {
  const { language } = request;
  const title = readTitle(request.title, what, language);
  const slug = readSlug(request.slug, title, what, language);
  const place = placeOf(what, slug);
  mustBeFree(place, files, language);
  if (what === 'source') {
    const url = readUrl(request.url, language);
    return { place, id: slug, files: sourceSkeleton({ id: slug, title, language, date: today, ...(url && { url }) }) };
  }
  const ids = files.get(IDS_FILE) ?? 'id,kind,slug\n';
  const id = newId(what, slug, ids);
  const choices = choicesOf(compendium);
  const rename = request.slug === undefined && language !== 'en' ? (id === slug ? `${place}/entry.yaml` : IDS_FILE) : undefined;
  return {
    place,
    id,
    rename,
    files: entrySkeleton({ kind: what, slug, title, language, id, date: today, choices, sections: compendium.sections[what], ids }),
  };
}

/** The folder of an entry, or the file of a source. */
export const placeOf = (what: Exclude<What, 'translation'>, slug: string): string =>
  what === 'source' ? `content/sources/${slug}.yaml` : `content/${what}/${slug}`;

function planTranslation({ language, entry: given }: Request, { files, compendium }: Ground): Files {
  const entry = findEntry(given, language, compendium.entries);
  const place = `${entry.file.replace('entry.yaml', language)}.mdx`;
  if (entry.original === language) throw new Refusal(language, 'isOriginal', { entry: entry.id, language: ENDONYMS[language] });
  if (files.has(place)) throw new Refusal(language, 'translationExists', { place });
  const original = entry.texts[entry.original];
  if (!original) throw new Refusal(language, 'unknownEntry', { given: entry.id, near: '' });
  return { place, id: entry.id, files: translationSkeleton(entry, original, language, compendium.sections[entry.kind]) };
}

/** The entry that an author names by id, by folder, or by kind and folder. */
export function findEntry(given: string | undefined, language: Language, entries: readonly AnyEntry[]): AnyEntry {
  const word = (given ?? '')
    .trim()
    .replace(/^content\//, '')
    .replace(/\/$/, '')
    .toLowerCase();
  if (word === '') throw new Refusal(language, 'missingEntry');
  const names = (entry: AnyEntry): string[] => [entry.id, entry.slug, `${entry.kind}/${entry.slug}`].map((name) => name.toLowerCase());
  const found = entries.filter((entry) => names(entry).includes(word));
  const [only, second] = found;
  if (only && !second) return only;
  if (only) throw new Refusal(language, 'twoEntries', { given: word, list: found.map(({ kind, slug }) => `${kind}/${slug}`).join(', ') });
  const close = nearest(
    word,
    entries.flatMap((entry) => (NUMBERED_KINDS.includes(entry.kind) ? [entry.slug] : [entry.slug, entry.id])),
  );
  throw new Refusal(language, 'unknownEntry', { given: given ?? '', near: close ? message(language, 'didYouMean', { near: close }) : '' });
}
