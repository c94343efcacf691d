import { here } from './address.ts';
import { element } from './dom.ts';
import { arrowsThrough } from './search/arrows.ts';
import { SearchPanel, type PanelOptions } from './search/panel.ts';

const { lang: language = 'en', edition = '' } = document.body.dataset;
const FACETS = ['kind', 'state', 'family', 'measure', 'theme', 'evidence'];

function common(): Pick<PanelOptions, 'words' | 'language' | 'edition'> {
  const words = window.compendiumStrings;
  if (!words) throw new Error('The interface strings are not loaded.');
  return { words, language, edition };
}

let dialog: HTMLDialogElement | undefined;
let panel: SearchPanel | undefined;

/** The search over any page, opened by the key / or the field at the top. */
function openDialog(query: string): void {
  const { words } = common();
  if (!dialog) {
    const input = element('input', {
      type: 'search',
      id: 'dialog-q',
      name: 'q',
      placeholder: words.searchPlaceholder,
      'aria-label': words.search,
      autocomplete: 'off',
    });
    const close = element('button', { type: 'button', class: 'plain' }, words.close);
    const form = element('form', { class: 'big-search', role: 'search', action: `/${language}/search/` }, input, close);
    const output = element('div');
    const all = element('p', {}, element('a', { href: `/${language}/search/` }, words.allResults));
    dialog = element('dialog', { class: 'search-dialog', 'aria-label': words.search }, form, output, all);
    document.body.append(dialog);
    close.addEventListener('click', () => dialog?.close());
    arrowsThrough(dialog, input);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      dialog?.querySelector<HTMLAnchorElement>('#search-results a')?.focus();
    });
    panel = new SearchPanel({
      ...common(),
      input,
      output,
      facets: false,
      pageSize: 6,
      onState: (text) => all.querySelector('a')?.setAttribute('href', here(`/${language}/search/?q=${encodeURIComponent(text)}`)),
    });
  }
  dialog.showModal();
  const input = dialog.querySelector<HTMLInputElement>('#dialog-q');
  if (input && query) input.value = query;
  input?.focus();
  void panel?.run();
}

/** The search page: query and facets stand in the address. */
function startPage(): void {
  const input = document.querySelector<HTMLInputElement>('#q');
  const output = document.querySelector<HTMLElement>('#search-output');
  const lists = document.querySelector<HTMLElement>('#search-lists');
  if (!input || !output) return;
  const page = new SearchPanel({
    ...common(),
    input,
    output,
    facets: true,
    pageSize: 10,
    onState: (query, chosen) => {
      const parameters = new URLSearchParams(query ? { q: query } : {});
      for (const [facet, values] of chosen) for (const value of values) parameters.append(facet, value);
      const text = parameters.toString();
      history.replaceState(null, '', `${location.pathname}${text ? `?${text}` : ''}${location.hash}`);
      if (lists) lists.hidden = query !== '';
    },
  });
  const read = (): void => {
    const parameters = new URLSearchParams(location.search);
    input.value = parameters.get('q') ?? '';
    page.chosen.clear();
    for (const facet of FACETS) {
      const values = parameters.getAll(facet);
      if (values.length > 0) page.chosen.set(facet, new Set(values));
    }
    void page.run();
  };
  for (const form of document.querySelectorAll<HTMLFormElement>('form[role="search"]')) {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const typed = form.querySelector('input')?.value ?? '';
      input.value = typed;
      void page.run();
    });
  }
  window.addEventListener('popstate', read);
  // Who types before the script has arrived is not interrupted by it.
  const typed = input.value !== '' && input.value !== new URLSearchParams(location.search).get('q');
  if (typed) void page.run();
  else read();
}

window.compendiumSearch = { openDialog, startPage };
