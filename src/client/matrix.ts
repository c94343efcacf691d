import { element } from './dom.ts';

/** Narrows the table of instruments and States down and sorts it; without scripts it stands whole. */
interface Row {
  row: HTMLTableRowElement;
  home: HTMLTableSectionElement;
  cells: HTMLTableCellElement[];
}

const form = document.querySelector<HTMLElement>('#matrix-choice');
const table = document.querySelector<HTMLTableElement>('#matrix');

function start(form: HTMLElement, table: HTMLTableElement): void {
  const columns = [...table.querySelectorAll<HTMLTableCellElement>('th[data-state]')];
  const bodies = [...table.tBodies];
  const rows = bodies.flatMap((home) =>
    [...home.rows].flatMap((row): Row[] =>
      row.dataset['by'] === undefined ? [] : [{ row, home, cells: [...row.querySelectorAll('td')] }],
    ),
  );
  const sorted = element('tbody');
  const selects = [...form.querySelectorAll('select')];
  const chosen = (name: string): string => selects.find((select) => select.name === name)?.value ?? '';

  function show(): void {
    const state = columns.findIndex((column) => column.dataset['state'] === chosen('state'));
    const inColumn = (index: number): boolean => state < 0 || index === state;
    table.classList.toggle('one-state', state >= 0);
    columns.forEach((column, index) => (column.hidden = !inColumn(index)));
    let matching = 0;
    for (const { row, cells } of rows) {
      let inRow = 0;
      const asked = matches(row.dataset['by'], chosen('by')) && matches(row.dataset['for'], chosen('for'));
      cells.forEach((cell, index) => {
        cell.hidden = !inColumn(index);
        const hit = matches(cell.dataset['standing'], chosen('standing')) && matches(cell.dataset['confidence'], chosen('confidence'));
        cell.classList.toggle('off', !hit);
        if (hit && !cell.hidden) inRow++;
      });
      row.hidden = !asked || inRow === 0;
      if (!row.hidden) matching += inRow;
    }
    order(state);
    say(rows.filter(({ row }) => !row.hidden).length, matching);
  }

  /** In the order of depositaries each row is at home; in any other all stand in one part of the table. */
  function order(state: number): void {
    const by = chosen('sort');
    const day = ({ cells }: Row): string => (state < 0 ? latest(cells) : (cells[state]?.dataset['day'] ?? ''));
    const bound = ({ cells }: Row): number => cells.filter((cell) => cell.dataset['standing'] === 'bound').length;
    const name = ({ row }: Row): string => row.querySelector('th')?.textContent?.trim() ?? '';
    const byName = (a: Row, b: Row): number => name(a).localeCompare(name(b), document.documentElement.lang);
    const first = (a: Row, b: Row): number =>
      by === 'bound' ? bound(b) - bound(a) : by === 'date' ? (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0) : 0;
    if (by === '') for (const { row, home } of rows) home.append(row);
    else sorted.append(...rows.toSorted((a, b) => first(a, b) || byName(a, b)).map(({ row }) => row));
    for (const body of bodies) body.hidden = by !== '' || [...body.rows].every((row) => row.dataset['by'] === undefined || row.hidden);
  }

  function say(shown: number, cells: number): void {
    const count = document.querySelector<HTMLElement>('#matrix-count');
    if (!count) return;
    const { many = '', none = '' } = count.dataset;
    count.textContent = shown === 0 ? none : many.replace('{rows}', String(shown)).replace('{cells}', String(cells));
  }

  function remember(): void {
    const query = new URLSearchParams(
      selects.filter(({ value }) => value !== '').map(({ name, value }): [string, string] => [name, value]),
    );
    history.replaceState(null, '', `${location.pathname}${query.size > 0 ? `?${query.toString()}` : ''}${location.hash}`);
  }

  function readAddress(): void {
    const problems = document.querySelector<HTMLElement>('#matrix-problems');
    for (const [name, value] of new URLSearchParams(location.search)) {
      const select = selects.find((one) => one.name === name);
      const option = [...(select?.options ?? [])].find((one) => one.value.toLowerCase() === value.toLowerCase());
      if (select && option) select.value = option.value;
      else
        problems?.append(
          element(
            'p',
            { class: 'notice' },
            (problems.dataset['unknown'] ?? '').replace('{value}', () => `${name}=${value}`),
          ),
        );
    }
  }

  table.append(sorted);
  form.hidden = false;
  form.addEventListener('change', () => {
    show();
    remember();
  });
  form.querySelector('[data-clear]')?.addEventListener('click', () => {
    for (const select of selects) select.value = '';
    show();
    remember();
  });
  readAddress();
  show();
}

/** Whether one of the values of an element is the one asked for; any, when nothing is asked. */
const matches = (values: string | undefined, asked: string): boolean => asked === '' || (values ?? '').split(' ').includes(asked);

const latest = (cells: readonly HTMLElement[]): string =>
  cells
    .map((cell) => cell.dataset['day'] ?? '')
    .sort()
    .at(-1) ?? '';

if (form && table) start(form, table);
