import { loadScript } from './dom.ts';

/** On every page: the search is one key or one tap away, and its script comes only then. */
const { search = '', strings = '', offline = '' } = document.body.dataset;
const onSearchPage = document.querySelector('[data-search-page]') !== null;
const forms = [...document.querySelectorAll<HTMLFormElement>('form[role="search"]')];
let failed = false;

async function openSearch(query: string): Promise<void> {
  try {
    await Promise.all([loadScript(strings), loadScript(search)]);
    window.compendiumSearch?.openDialog(query);
  } catch {
    // Without the script the form still leads to the search page.
    failed = true;
  }
}

if (onSearchPage) {
  // The script of the search is in the page, and runs after this one but before the event.
  const allRun = new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
  void Promise.all([loadScript(strings), allRun]).then(() => window.compendiumSearch?.startPage());
} else {
  for (const form of forms) {
    const input = form.querySelector('input');
    form.addEventListener('focusin', () => void loadScript(search).catch(() => (failed = true)), { once: true });
    form.addEventListener('submit', (event) => {
      if (failed || !input?.value.trim()) return;
      event.preventDefault();
      void openSearch(input.value).then(() => {
        if (failed) form.submit();
      });
    });
  }
}

document.addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement;
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return;
  event.preventDefault();
  if (onSearchPage) document.querySelector<HTMLInputElement>('#q')?.focus();
  else void openSearch('');
});

// A list of facets takes the whole first screen of a phone: there it starts closed.
if (matchMedia('(max-width: 60rem)').matches) {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('details.facets, details.toc')) details.open = false;
}

// On a narrow screen the bar of sections scrolls; the present one must be in view.
const current = document.querySelector<HTMLElement>('.sections [aria-current]');
const bar = current?.closest<HTMLElement>('.sections');
if (current && bar) bar.scrollLeft = current.offsetLeft - (bar.clientWidth - current.offsetWidth) / 2;

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}

// Only where a reader keeps a copy does a worker answer.
if (navigator.serviceWorker?.controller) void loadScript(offline).catch(() => undefined);
