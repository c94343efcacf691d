import type { Question } from '../../channels/question.ts';
import { element } from '../dom.ts';
import { say, stateName, type Speaker } from './say.ts';

/** The three choices of the page: reads them, writes them, and tells when one has changed. */
export class ChannelForm {
  private readonly form: HTMLFormElement;
  private readonly speaker: Speaker;
  private readonly more: HTMLElement;

  constructor(form: HTMLFormElement, speaker: Speaker, onChange: () => void) {
    this.form = form;
    this.speaker = speaker;
    this.more = form.querySelector<HTMLElement>('[data-more-states]') ?? form;
    form.addEventListener('change', onChange);
    form.querySelector('[data-add-state]')?.addEventListener('click', () => this.addState('').focus());
    for (const tile of form.querySelectorAll<HTMLElement>('[data-tile]')) {
      tile.addEventListener('click', () => {
        this.chooseTile(tile.dataset['tile'] ?? '');
        onChange();
      });
    }
    this.more.addEventListener('click', (event) => {
      const row = (event.target as HTMLElement).closest('[data-remove-state]')?.parentElement;
      if (!row) return;
      row.remove();
      this.select('to').focus();
      onChange();
    });
  }

  /** The choices as they stand; a State chosen twice is left in, for the answer to say so. */
  read(): URLSearchParams {
    const parameters = new URLSearchParams();
    for (const [name, value] of new FormData(this.form)) if (typeof value === 'string' && value !== '') parameters.append(name, value);
    if (parameters.get('side') === 'requesting') parameters.delete('side');
    return parameters;
  }

  /** Shows a question in the choices, and marks its States on the map. */
  write({ from, to, measure, urgent, side }: Question): void {
    this.select('from').value = from;
    this.select('to').value = to[0] ?? '';
    const others = to.slice(1);
    if (
      others.join() !==
      this.others()
        .map(({ value }) => value)
        .join()
    ) {
      this.more.replaceChildren();
      for (const state of others) this.addState(state);
    }
    this.select('measure').value = measure;
    const boxes = this.form.querySelectorAll<HTMLInputElement>('input');
    for (const box of boxes) box.checked = box.name === 'urgent' ? urgent : box.value === side;
    this.mark();
  }

  /** Marks the chosen States on the map of tiles. */
  mark(): void {
    const from = this.select('from').value;
    const to = [this.select('to').value, ...this.others().map(({ value }) => value)];
    for (const tile of this.form.querySelectorAll<HTMLElement>('[data-tile]')) {
      const code = tile.dataset['tile'] ?? '';
      const role = code === from ? 'from' : to.includes(code) ? 'to' : undefined;
      tile.setAttribute('aria-pressed', String(role !== undefined));
      if (role) tile.dataset['role'] = role;
      else delete tile.dataset['role'];
    }
  }

  private chooseTile(code: string): void {
    const target = this.select('from').value === '' ? 'from' : 'to';
    this.select(target).value = code;
  }

  private addState(value: string): HTMLSelectElement {
    const first = this.select('to');
    const select = element('select', { name: 'to', 'aria-label': say(this.speaker, 'channelsTo') });
    select.append(...[...first.options].map((option) => option.cloneNode(true)));
    select.value = value;
    const remove = element('button', { type: 'button', class: 'plain', 'data-remove-state': '' }, say(this.speaker, 'channelsRemoveState'));
    if (value) remove.setAttribute('aria-label', `${say(this.speaker, 'channelsRemoveState')}: ${stateName(this.speaker, value)}`);
    this.more.append(element('p', { class: 'more-state' }, select, ' ', remove));
    return select;
  }

  private others(): HTMLSelectElement[] {
    return [...this.more.querySelectorAll('select')];
  }

  private select(name: string): HTMLSelectElement {
    const found = this.form.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
    if (!found) throw new Error(`The form has no choice "${name}".`);
    return found;
  }
}
