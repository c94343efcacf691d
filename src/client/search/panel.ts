import { languagesHere } from '../address.ts';
import { element } from '../dom.ts';
import type { ClientStrings } from '../strings.ts';
import { engine, find, type Found } from './engine.ts';
import type { Filters } from './pagefind.ts';
import { fill } from '../fill.ts';
import { facetsView, groupViews, rankedViews } from './view.ts';

/** Where and how a search shows itself. */
export interface PanelOptions {
  input: HTMLInputElement;
  output: HTMLElement;
  words: ClientStrings;
  language: string;
  edition: string;
  /** Facets are shown on the page, not in the dialog. */
  facets: boolean;
  pageSize: number;
  /** Called when query or facets change, so that the address can follow. */
  onState?: (query: string, chosen: Map<string, Set<string>>) => void;
}

/** A search as one types: results, facets with counts, other languages on demand. Only the newest query may answer. */
export class SearchPanel {
  readonly chosen = new Map<string, Set<string>>();
  private readonly options: PanelOptions;
  private turn = 0;
  private timer = 0;
  private readonly message = element('p', { class: 'search-message', role: 'status' });
  private readonly facets = element('div');
  private readonly results = element('div', { id: 'search-results' });
  private readonly others = element('div');

  constructor(options: PanelOptions) {
    this.options = options;
    const grid = element('div', { class: 'search-grid' }, element('div', {}, this.results, this.others));
    if (options.facets) grid.prepend(this.facets);
    options.output.replaceChildren(this.message, grid);
    options.input.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => void this.run(), 120);
    });
    void engine(options.edition, options.language).catch(() => undefined);
  }

  /** Searches for what stands in the field now. */
  async run(): Promise<void> {
    clearTimeout(this.timer);
    const turn = ++this.turn;
    const { input, words, language, edition } = this.options;
    const query = input.value.trim();
    this.options.onState?.(query, this.chosen);
    if (query === '') return this.clear();
    if (this.results.childElementCount === 0) this.message.textContent = words.searching;
    try {
      const found = await find(edition, language, query, this.filters());
      if (turn !== this.turn) return;
      const fragments = await found.load(0, this.options.pageSize);
      if (turn !== this.turn) return;
      this.show(query, found, fragments.length);
      this.results.replaceChildren(...rankedViews(fragments, language, words));
      this.showMore(found, fragments.length, this.results, language);
    } catch {
      if (turn !== this.turn) return;
      this.clear();
      this.message.textContent = words.searchFailed;
    }
  }

  private clear(): void {
    this.message.textContent = '';
    for (const part of [this.results, this.facets, this.others]) part.replaceChildren();
  }

  private filters(): Filters {
    return Object.fromEntries([...this.chosen].map(([facet, values]) => [facet, { any: [...values] }]));
  }

  private show(query: string, found: Found, shown: number): void {
    const { words, facets } = this.options;
    const counted = found.total === 0 ? words.searchNone : found.total === 1 ? words.searchCountOne : words.searchCount;
    const parts = [fill(counted, { q: query, n: found.total })];
    if (found.total === 0) parts.push(words.searchNoneTip);
    if (found.cutOff) parts.unshift(fill(words.searchCutOff, { q: query }));
    if (found.without.length > 0) parts.unshift(fill(words.searchWithout, { words: found.without.join(' ') }));
    this.message.textContent = parts.join(' ');
    this.message.classList.toggle('notice', found.cutOff || found.without.length > 0);
    this.message.dataset['shown'] = String(shown);
    if (facets) {
      const view = facetsView(found.counts, this.chosen, words, () => void this.run());
      const focused =
        document.activeElement instanceof HTMLInputElement && this.facets.contains(document.activeElement)
          ? document.activeElement
          : undefined;
      this.facets.replaceChildren(...(view ? [view] : []));
      const same = [...this.facets.querySelectorAll('input')].find(({ name, value }) => name === focused?.name && value === focused.value);
      same?.focus();
    }
    const others = languagesHere().filter((other) => other !== this.options.language);
    const button = element('button', { type: 'button', class: 'plain search-more' }, words.searchOtherLanguages);
    button.addEventListener('click', () => void this.searchOthers(query, others, button));
    this.others.replaceChildren(...(others.length > 0 ? [button] : []));
  }

  private showMore(found: Found, from: number, into: HTMLElement, language: string): void {
    if (from >= found.total) return;
    const button = element('button', { type: 'button', class: 'plain search-more' }, this.options.words.searchMore);
    button.addEventListener('click', () => {
      void found.load(from, from + this.options.pageSize).then((fragments) => {
        const views = groupViews(fragments, language);
        button.replaceWith(...views);
        views[0]?.querySelector('a')?.focus();
        this.showMore(found, from + fragments.length, into, language);
      });
    });
    into.append(button);
  }

  /** Each other language has its own index with its own stems: searched apart, shown apart. */
  private async searchOthers(query: string, others: readonly string[], button: HTMLButtonElement): Promise<void> {
    const { words, language, edition } = this.options;
    button.disabled = true;
    const sections = await Promise.all(
      others.map(async (other) => {
        const name = new Intl.DisplayNames([other], { type: 'language' }).of(other) ?? other;
        const heading = element('h2', { lang: other }, name);
        const section = element('section', { class: 'result-group', lang: other }, heading);
        try {
          const found = await find(edition, other, query, {});
          const fragments = await found.load(0, 5);
          if (fragments.length === 0 || found.cutOff || found.without.length > 0) return undefined;
          section.append(...groupViews(fragments, other));
          this.showMore(found, fragments.length, section, other);
        } catch {
          section.append(element('p', { lang: language }, words.searchFailed));
        }
        return section;
      }),
    );
    const shown = sections.filter((section) => section !== undefined);
    button.replaceWith(...(shown.length > 0 ? shown : [element('p', {}, fill(words.searchNone, { q: query }))]));
  }
}
