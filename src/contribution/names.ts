import type { ContentFiles } from '../compendium/files.ts';
import { KIND_RULES, type Kind } from '../model/kind.ts';
import type { Language } from '../model/language.ts';
import { Refusal, type What } from './request.ts';
import { slugOf } from './slug.ts';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A title that is there and can be seen. */
export function readTitle(title: string | undefined, what: What, language: Language): string {
  const clean = (title ?? '').trim().replace(/ {2,}/g, ' ');
  if (clean === '') throw new Refusal(language, 'missingTitle', { what });
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(clean)) throw new Refusal(language, 'strangeTitle');
  return clean;
}

/** The name of the folder or file: the one given, else one made from the title. States and recommendations have theirs already. */
export function readSlug(given: string | undefined, title: string, what: Kind | 'source', language: Language): string {
  const slug = given?.trim();
  if (what === 'states' || what === 'recommendations') {
    const name = what === 'states' ? (slug ?? '').toUpperCase() : (slug ?? '').toLowerCase();
    if (KIND_RULES[what].id.test(name)) return name;
    throw new Refusal(language, what === 'states' ? 'needState' : 'needNumber');
  }
  if (slug !== undefined && !SLUG.test(slug)) throw new Refusal(language, 'badSlug', { given: slug });
  const name = slug ?? slugOf(title);
  if (name === '') throw new Refusal(language, 'noSlug');
  return name;
}

/** Refuses a place where something stands already. */
export function mustBeFree(place: string, files: ContentFiles, language: Language): void {
  const taken = [...files.keys()].some((file) => file === place || file.startsWith(`${place}/`));
  if (taken) throw new Refusal(language, 'exists', { place });
}

/** A web address, or nothing for a source that exists only in print. */
export function readUrl(given: string | undefined, language: Language): string | undefined {
  const url = given?.trim();
  if (!url) return undefined;
  if (!/^https?:\/\/[^\s<>"]+\.[^\s<>"]+$/.test(url)) throw new Refusal(language, 'badUrl', { given: url });
  return url;
}
