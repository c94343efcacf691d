import { page, SENSITIVE_PAGES } from '../i18n/routes.ts';
import { LANGUAGES } from '../model/language.ts';
import { VISITED_CACHE } from '../offline/edition-file.ts';

/** So many files of opened pages are kept; the oldest make room. */
const MOST = 400;

/** Whether the reader wants opened pages to be kept: then this cache exists. */
export const visitsAreKept = (): Promise<boolean> => caches.has(VISITED_CACHE);

/** What an earlier visit left at an address; the query makes no other file. */
export const fromVisited = async (pathname: string): Promise<Response | undefined> =>
  (await visitsAreKept()) ? (await caches.open(VISITED_CACHE)).match(pathname) : undefined;

/** Keeps a file that came whole over the line. Pages that may put a person at risk, and the search, which needs its whole index, stay out. */
export async function rememberVisit(pathname: string, answer: Response): Promise<void> {
  const isSensitive = SENSITIVE_PAGES.some((name) => LANGUAGES.some((language) => pathname.startsWith(page(language, name))));
  if (answer.status !== 200 || answer.redirected || isSensitive || pathname.startsWith('/pagefind/')) return;
  try {
    const cache = await caches.open(VISITED_CACHE);
    await cache.put(pathname, answer);
    const keys = await cache.keys();
    for (const key of keys.slice(0, Math.max(0, keys.length - MOST))) await cache.delete(key);
  } catch {
    // A full disk must not keep a reader from the page that has just come.
  }
}
