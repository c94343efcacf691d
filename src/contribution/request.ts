import { parseArgs } from 'node:util';
import { KINDS, type Kind } from '../model/kind.ts';
import { isLanguage, type Language } from '../model/language.ts';
import { nearest } from '../parse/nearest.ts';
import { message, type MessageKey } from './words.ts';

/** What can be begun: an entry of a kind, a source, or the translation of an entry. */
export type What = Kind | 'source' | 'translation';
export const WHATS: readonly What[] = [...KINDS, 'source', 'translation'];

/** What an author asked for; `entry` is the one to translate. */
export interface Request {
  what: What;
  language: Language;
  title?: string;
  slug?: string;
  url?: string;
  entry?: string;
}

/** What cannot be done, said in the author's language. */
export class Refusal extends Error {
  override name = 'Refusal';
  /** The message without its advice on the command line, which follows a bar in the words. */
  readonly reason: string;

  constructor(language: Language, key: MessageKey, blanks: Record<string, string> = {}) {
    const [reason = '', advice] = message(language, key, blanks).split(' | ');
    super(advice ? `${reason} ${advice}` : reason);
    this.reason = reason;
  }
}

const OPTIONS = ['lang', 'slug', 'url'];

/** The words after `npm run new --` as a request. Throws a Refusal, in `own` where the author's language is not told. */
export function readRequest(args: readonly string[], own: Language): Request {
  const options = Object.fromEntries(OPTIONS.map((name) => [name, { type: 'string' as const }]));
  const { values, positionals } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true });
  const given = values['lang'];
  const speak = typeof given === 'string' && isLanguage(given) ? given : own;
  // An option without a value takes the next option for it.
  const odd = Object.keys(values).find(
    (name) => !OPTIONS.includes(name) || typeof values[name] !== 'string' || values[name].startsWith('--'),
  );
  if (odd !== undefined) throw new Refusal(speak, 'unknownOption', { given: `--${odd}` });
  const [first = '', second, extra] = positionals;
  const what = readWhat(first, speak);
  if (given === undefined) throw new Refusal(speak, 'missingLanguage');
  const language = readLanguage(String(given), speak);
  if (extra !== undefined) throw new Refusal(language, 'oneTooMany', { given: extra, what });
  const { slug, url } = values as { slug?: string; url?: string };
  if (url !== undefined && what !== 'source') throw new Refusal(language, 'optionNotHere', { given: '--url', what });
  if (slug !== undefined && what === 'translation') throw new Refusal(language, 'optionNotHere', { given: '--slug', what });
  return { what, language, ...(what === 'translation' ? { entry: second } : { title: second }), slug, url };
}

/** A kind by its name, which may also be its singular (`practice`). */
export function readWhat(given: string, language: Language): What {
  const word = given.trim().toLowerCase();
  const found = WHATS.find((what) => what === word || what === `${word}s` || `${what}s` === word);
  if (found) return found;
  const close = nearest(word, WHATS);
  const near = close && word !== '' ? message(language, 'didYouMean', { near: close }) : '';
  throw new Refusal(language, 'unknownWhat', { given, near, list: WHATS.join(', ') });
}

export function readLanguage(given: string, own: Language): Language {
  const word = given.trim().toLowerCase();
  if (isLanguage(word)) return word;
  throw new Refusal(own, 'unknownLanguage', { given });
}
