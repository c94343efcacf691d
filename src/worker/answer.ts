import { LANGUAGES, type Language } from '../model/language.ts';
import { noticeAddress, type Notice } from '../offline/edition-file.ts';
import { DamagedCopy, fromCopy } from './copy.ts';
import { fromVisited, rememberVisit, visitsAreKept } from './visited.ts';
import { plainNotice } from './plain-notice.ts';

/** A page kept from an earlier visit is shown when the line has not answered for so long, in milliseconds. */
const PATIENCE = 5000;

/** Whether the worker answers at all. What asks for no store wants the line: the download of a copy, and the question for a newer edition. */
export function isOurs(request: Request): boolean {
  const { origin, pathname } = new URL(request.url);
  return request.method === 'GET' && origin === location.origin && request.cache !== 'no-store' && !pathname.startsWith('/offline/');
}

/**
 * The answer to a request: from the kept copy, else from the line, else from an earlier visit. Never throws for a page: a reader gets
 * a notice in the language of the address instead. `later` holds the worker alive for work after the answer.
 */
export async function answerTo(request: Request, later: (work: Promise<unknown>) => void): Promise<Response> {
  const { pathname } = new URL(request.url);
  const isPage = request.mode === 'navigate';
  let notice: Notice = 'not-kept';
  try {
    const kept = await fromCopy(pathname);
    if (kept) return kept;
  } catch (error) {
    if (!(error instanceof DamagedCopy)) console.error(error);
    notice = 'damaged';
  }
  const visited = await fromVisited(pathname);
  try {
    const live = fetch(request);
    const answer = visited && isPage ? await Promise.race([live, after(PATIENCE)]) : await live;
    if (answer && (answer.status < 500 || !isPage)) {
      if (await visitsAreKept()) later(rememberVisit(pathname, answer.clone()));
      return answer;
    }
    if (visited) return visited;
    if (answer) return answer;
  } catch (error) {
    if (visited) return visited;
    if (!isPage) throw error;
  }
  return noticePage(languageOf(pathname), notice);
}

async function noticePage(language: Language, notice: Notice): Promise<Response> {
  const address = noticeAddress(language, notice);
  const page = (await fromCopy(address).catch(() => undefined)) ?? (await fromVisited(address));
  return new Response(page ? page.body : plainNotice(language), {
    status: 503,
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
}

const languageOf = (pathname: string): Language => LANGUAGES.find((language) => pathname.startsWith(`/${language}/`)) ?? 'en';

const after = (milliseconds: number): Promise<undefined> => new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
