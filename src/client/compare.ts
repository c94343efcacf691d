import { MOST_STATES, readStates, writeStates } from '../channels/choice.ts';
import type { ComparisonString } from '../channels/comparison.ts';
import { comparisonTable } from './compare/table.ts';
import { element, loadScript } from './dom.ts';

/** Two to five States side by side; the address holds which. */
async function start(page: HTMLElement): Promise<void> {
  const form = page.querySelector<HTMLElement>('.choice-form');
  const output = page.querySelector<HTMLElement>('#compared');
  const status = page.querySelector<HTMLElement>('#compare-status');
  const add = page.querySelector<HTMLButtonElement>('[data-add]');
  const first = form?.querySelector('select');
  if (!form || !output || !status || !add || !first) return;
  const { data: address = '', failed = '' } = page.dataset;
  const loaded = await loadScript(address).then(
    () => true,
    () => false,
  );
  const data = window.compendiumComparison;
  if (!loaded || !data) {
    status.textContent = failed;
    status.classList.add('notice');
    return;
  }
  const say = (key: ComparisonString, blanks: Record<string, string> = {}): string =>
    data.strings[key].replace(/\{(\w+)\}/g, (whole, name: string) => blanks[name] ?? whole);
  const nameOf = (code: string): string => data.states[code]?.title ?? code;

  const choices = (): HTMLSelectElement[] => [...form.querySelectorAll('select')];
  const parameters = (): URLSearchParams => new URLSearchParams(choices().map(({ value }): [string, string] => ['state', value]));

  function addChoice(code: string): HTMLSelectElement {
    const select = first!.cloneNode(true) as HTMLSelectElement;
    select.id = `state-${choices().length + 1}`;
    select.value = code;
    const remove = element('button', { type: 'button', class: 'plain' });
    const item = element('p', {}, element('label', { for: select.id }), select, remove);
    remove.addEventListener('click', () => {
      item.remove();
      changed();
      choices().at(-1)?.focus();
    });
    add!.parentElement?.before(item);
    return select;
  }

  /** Numbers and names follow what is there. */
  function relabel(): void {
    choices().forEach((select, index) => {
      select.id = `state-${index + 1}`;
      const label = select.parentElement?.querySelector('label');
      label?.setAttribute('for', select.id);
      if (label) label.textContent = say('compareState', { n: String(index + 1) });
      const remove = select.parentElement?.querySelector('button');
      if (remove)
        remove.textContent = say('compareRemove', {
          name: select.value ? nameOf(select.value) : say('compareState', { n: String(index + 1) }),
        });
    });
    add!.hidden = choices().length >= MOST_STATES;
  }

  function show(from: URLSearchParams): void {
    const { states, problems } = readStates(from, data!.states);
    relabel();
    const messages = problems.map(({ kind, value }) =>
      kind === 'unknown-state'
        ? say('compareUnknown', { value })
        : say(kind === 'same-state' ? 'compareSame' : 'compareTooMany', { name: nameOf(value) }),
    );
    if (states.length < 2) messages.push(say('compareNeedTwo'));
    status!.replaceChildren(...messages.map((message) => element('p', { class: 'notice' }, message)));
    output!.replaceChildren(...(states.length < 2 ? [] : comparisonTable(data!, states, say)));
  }

  function changed(): void {
    const { states } = readStates(parameters(), data!.states);
    const query = writeStates(states).toString();
    history.replaceState(null, '', `${location.pathname}${query ? `?${query}` : ''}`);
    show(parameters());
  }

  const asked = new URLSearchParams(location.search);
  const { states } = readStates(asked, data.states);
  states.slice(0, 2).forEach((code, index) => (choices()[index]!.value = code));
  states.slice(2).forEach(addChoice);
  form.addEventListener('change', changed);
  add.addEventListener('click', () => {
    const select = addChoice('');
    relabel();
    select.focus();
  });
  form.hidden = false;
  show(asked);
}

const page = document.querySelector<HTMLElement>('#compare-page');
if (page) void start(page);
