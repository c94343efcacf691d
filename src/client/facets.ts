/** Lets a reader combine facets on a list page; without scripts each facet value is a page of its own. */
const list = document.querySelector('#entries');
const count = document.querySelector<HTMLElement>('#result-count');
const links = [...document.querySelectorAll<HTMLAnchorElement>('#facets a[data-facet]')];
const items = [...(list?.children ?? [])] as HTMLElement[];
const chosen = new Map<string, string>();

const valuesOf = (item: HTMLElement, facet: string): string[] => (item.getAttribute(`data-${facet}`) ?? '').split(' ');
const matches = (item: HTMLElement, except?: string): boolean =>
  [...chosen].every(([facet, value]) => facet === except || valuesOf(item, facet).includes(value));

function show(): void {
  const shown = items.filter((item) => matches(item));
  for (const item of items) item.hidden = !shown.includes(item);
  for (const link of links) {
    const { facet = '', value = '' } = link.dataset;
    const number = items.filter((item) => matches(item, facet) && valuesOf(item, facet).includes(value)).length;
    const pressed = chosen.get(facet) === value;
    link.setAttribute('aria-pressed', String(pressed));
    const badge = link.querySelector('.count');
    if (badge) badge.textContent = String(number);
    const row = link.parentElement;
    if (row) row.hidden = number === 0 && !pressed;
  }
  if (count) {
    const { one = '', many = '', none = '' } = count.dataset;
    const words = shown.length === 0 ? none : shown.length === 1 ? one : many;
    count.textContent = words.replace('{n}', String(shown.length));
  }
}

function remember(): void {
  const query = new URLSearchParams([...chosen]).toString();
  history.replaceState(null, '', `${location.pathname}${query ? `?${query}` : ''}${location.hash}`);
}

if (list) {
  for (const link of links) {
    link.setAttribute('role', 'button');
    const toggle = (): void => {
      const { facet = '', value = '' } = link.dataset;
      if (chosen.get(facet) === value) chosen.delete(facet);
      else chosen.set(facet, value);
      show();
      remember();
    };
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      toggle();
    });
    link.addEventListener('keydown', (event) => {
      if (event.key !== ' ') return;
      event.preventDefault();
      toggle();
    });
  }
  for (const [facet, value] of new URLSearchParams(location.search)) {
    if (links.some((link) => link.dataset['facet'] === facet && link.dataset['value'] === value)) chosen.set(facet, value);
  }
  if (chosen.size > 0) show();
}

export {};
