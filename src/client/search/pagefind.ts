/** What is used of Pagefind's own script. */
export interface PagefindModule {
  createInstance(options: {
    basePath: string;
    baseUrl: string;
    excerptLength: number;
    metaCacheTag: string;
    noWorker: boolean;
    ranking: { metaWeights: Record<string, number> };
  }): PagefindIndex;
}

export interface PagefindIndex {
  init(): Promise<void>;
  filters(): Promise<Counts>;
  search(term: string | null, options?: { filters?: Filters }): Promise<Answer>;
}

/** Facet → value → number of results. */
export type Counts = Record<string, Record<string, number>>;
export type Filters = Record<string, string[] | { any: string[] }>;

export interface Answer {
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
