/** What is used of Pagefind's own script. */
interface PagefindModule {
  createInstance(options: {
    basePath: string;
    baseUrl: string;
    excerptLength: number;
    metaCacheTag: string;
    noWorker: boolean;
  }): PagefindIndex;
}

interface PagefindIndex {
  init(): Promise<void>;
  filters(): Promise<Counts>;
  search(term: string | null, options?: { filters?: Filters }): Promise<Answer>;
}

/** Facet → value → number of results. */
export type Counts = Record<string, Record<string, number>>;
export type Filters = Record<string, string[] | { any: string[] }>;

interface Answer {
  results: { id: string; score: number; data(): Promise<Fragment> }[];
  filters: Counts;
  totalFilters: Counts;
  unfilteredResultCount: number;
}

/** One result with its words. */
export interface Fragment {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  sub_results: { title: string; url: string; excerpt: string }[];
}

/** An index of one language: results come one by one, counts for all. */
export interface Found {
  total: number;
  counts: Counts;
  load(from: number, to: number): Promise<Fragment[]>;
  /** Words of the query that no result holds as typed. */
  cutOff: boolean;
}

const engines = new Map<string, Promise<PagefindIndex>>();

/** The index of a language of this edition; the same promise each time, a fresh one after a failure. */
export function engine(edition: string, language: string): Promise<PagefindIndex> {
  const folder = folderOf(edition, language);
  const known = engines.get(folder);
  if (known) return known;
  const loading = (async () => {
    const module = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as PagefindModule;
    // In a worker its requests could not be watched.
    const index = module.createInstance({ basePath: folder, baseUrl: '/', excerptLength: 24, metaCacheTag: edition, noWorker: true });
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
  const answer = await index.search(query, { filters });
  if (lost.some((address) => address.includes(folder))) {
    // Pagefind takes a lost part for an empty one ever after: only a fresh engine asks for it again.
    engines.delete(folder);
    lost = lost.filter((address) => !address.includes(folder));
    throw new Error('A part of the search index is missing.');
  }
  const first = await Promise.all(answer.results.slice(0, 5).map((result) => result.data()));
  return {
    total: answer.results.length,
    counts: answer.filters,
    cutOff: answer.results.length > 0 && !first.some((fragment) => holdsQuery(fragment, query)),
    load: async (from, to) => Promise.all(answer.results.slice(from, to).map((result) => result.data())),
  };
}

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

/** Addresses that did not arrive. Pagefind only logs them and answers "no results". */
let lost: string[] = [];
const fetchAsBefore = window.fetch.bind(window);
window.fetch = async (input, init) => {
  const address = input instanceof Request ? input.url : String(input);
  try {
    const response = await fetchAsBefore(input, init);
    if (!response.ok) lost.push(address);
    return response;
  } catch (error) {
    lost.push(address);
    throw error;
  }
};
