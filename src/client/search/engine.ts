import type { Answer, Counts, Filters, Fragment, PagefindIndex } from './pagefind.ts';
import { loadEngine, takeLost } from './transport.ts';

/** An index of one language: results come one by one, counts for all. */
export interface Found {
  total: number;
  counts: Counts;
  load(from: number, to: number): Promise<Fragment[]>;
  /** Whether results stand for other words than those typed. */
  cutOff: boolean;
  /** Words of the query left out, because no page holds all of them; empty as a rule. */
  without: string[];
}

/** A name by which an entry is known leads to it before the words of a text do. */
const WEIGHTS = { title: 5, aliases: 5, names: 1, summary: 1, kind: 0, id: 5 };

const engines = new Map<string, Promise<PagefindIndex>>();

/** The index of a language of this edition; the same promise each time, a fresh one after a failure. */
export function engine(edition: string, language: string): Promise<PagefindIndex> {
  const folder = folderOf(edition, language);
  const known = engines.get(folder);
  if (known) return known;
  const loading = (async () => {
    const module = await loadEngine(folder);
    // In a worker its requests could not be watched.
    const index = module.createInstance({
      basePath: folder,
      baseUrl: '/',
      excerptLength: 24,
      metaCacheTag: edition,
      noWorker: true,
      ranking: { metaWeights: WEIGHTS },
    });
    await index.init();
    return index;
  })();
  engines.set(folder, loading);
  loading.catch(() => engines.delete(folder));
  return loading;
}

/** Searches one language. Throws when a part of the index could not be had, instead of answering "nothing". */
export async function find(edition: string, language: string, query: string, filters: Filters): Promise<Found> {
  const folder = folderOf(edition, language);
  const index = await engine(edition, language);
  await index.filters();
  const { answer, without } = await searchMost(index, query, filters);
  if (takeLost(folder)) {
    // Pagefind takes a lost part for an empty one ever after: only a fresh engine asks for it again.
    engines.delete(folder);
    throw new Error('A part of the search index is missing.');
  }
  const loaded = await Promise.all(answer.results.slice(0, REORDERED).map((result) => result.data()));
  const first = knownByName(loaded, query);
  return {
    total: answer.results.length,
    counts: answer.filters,
    without,
    cutOff: without.length === 0 && first.length > 0 && !first.slice(0, 5).some((fragment) => holdsQuery(fragment, query)),
    load: async (from, to) => [
      ...first.slice(from, to),
      ...(await Promise.all(answer.results.slice(Math.max(from, REORDERED), Math.max(to, REORDERED)).map((result) => result.data()))),
    ],
  };
}

/** So many results are read to see which of them is the entry of that very name. */
const REORDERED = 10;

/** Puts first what is known by exactly the words of the query: who types "UNTOC" means the treaty, not a text that names it often. */
export function knownByName(fragments: readonly Fragment[], query: string): Fragment[] {
  const wanted = folded(query).trim();
  const isName = ({ meta }: Fragment): boolean =>
    [meta['title'] ?? '', meta['id'] ?? '', ...(meta['aliases'] ?? '').split(' · ')].some((name) => folded(name) === wanted);
  return [...fragments.filter(isName), ...fragments.filter((fragment) => !isName(fragment))];
}

/** Searches for all words; where no page holds them together, for as many of them as some page does. */
async function searchMost(index: PagefindIndex, query: string, filters: Filters): Promise<{ answer: Answer; without: string[] }> {
  const answer = await index.search(query, { filters });
  let words = query.split(/\s+/);
  if (answer.results.length > 0 || words.length < 2 || words.length > 12) return { answer, without: [] };
  const without: string[] = [];
  while (words.length > 1) {
    const tries = await Promise.all(
      words.map(async (word) => {
        const rest = words.filter((other) => other !== word);
        return { word, rest, answer: await index.search(rest.join(' '), { filters }) };
      }),
    );
    const best = tries.reduce((a, b) => (scoreOf(b.answer) > scoreOf(a.answer) ? b : a));
    without.push(best.word);
    if (best.answer.results.length > 0) return { answer: best.answer, without };
    words = best.rest;
  }
  return { answer, without: [] };
}

const scoreOf = ({ results }: Answer): number => results[0]?.score ?? 0;

const folderOf = (edition: string, language: string): string => `/pagefind/${edition}/${language}/`;

/** Whether a result has at least the beginning of every longer word of the query; else Pagefind has cut the query short. */
export function holdsQuery(fragment: Fragment, query: string): boolean {
  const words = folded(
    [fragment.excerpt, ...Object.values(fragment.meta), ...fragment.sub_results.flatMap(({ title, excerpt }) => [title, excerpt])].join(
      ' ',
    ),
  ).split(/[^\p{L}\p{N}]+/u);
  return folded(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 3)
    .every((word) => words.some((candidate) => candidate.startsWith(word.slice(0, Math.max(4, word.length - 3)))));
}

const folded = (text: string): string =>
  text
    .replace(/<[^>]+>/g, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
