import { LANGUAGES } from '../../model/language.ts';
import { noticeAddress, VISITED_CACHE } from '../../offline/edition-file.ts';
import { startWorker } from './store.ts';

/** Whether pages are kept as they are opened. */
export const visitsAreKept = (): Promise<boolean> => caches.has(VISITED_CACHE);

/** From now on keeps what is opened: this page first, and the notice that tells in each language what was not kept. */
export async function keepVisits(): Promise<void> {
  const looks = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"], link[rel="icon"]')].map(({ href }) => href);
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[src]')].map(({ src }) => src);
  const notices = LANGUAGES.map((language) => noticeAddress(language, 'not-kept'));
  await startWorker();
  await (await caches.open(VISITED_CACHE)).addAll([...new Set([location.pathname, ...notices, ...looks, ...scripts])]);
}

/** Keeps no more, and lets go of what was kept. */
export const dropVisits = (): Promise<boolean> => caches.delete(VISITED_CACHE);
