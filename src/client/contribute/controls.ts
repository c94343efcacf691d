import { element } from '../dom.ts';
import type { Field, Form } from './form.ts';

/** A field's name, words and value in the draft. */
export interface Bound<T> {
  name: string;
  label: string;
  hint?: string;
  get(): T;
  set(value: T): void;
}

/** A value to choose, with its words and, where it has one, its meaning. */
export interface Option {
  value: string;
  label: string;
  meaning?: string;
}

const idOf = (name: string): string => `f-${name.replaceAll('.', '-')}`;

/** A line of text; `list` names a list of suggestions. */
export function textField(form: Form, bound: Bound<string>, attributes: Record<string, string> = {}): HTMLElement {
  const input = element('input', { id: idOf(bound.name), type: 'text', autocomplete: 'off', ...attributes });
  return typedField(form, bound, input);
}

/** A text of several lines; the second part is the control itself, for what is put into it. */
export function areaField(form: Form, bound: Bound<string>, rows: number): [HTMLElement, HTMLTextAreaElement] {
  const area = element('textarea', { id: idOf(bound.name), rows: String(rows), spellcheck: 'true' });
  return [typedField(form, bound, area), area];
}

export function selectField(form: Form, bound: Bound<string>, options: readonly Option[], empty?: string): HTMLElement {
  const select = element('select', { id: idOf(bound.name) });
  if (empty !== undefined) select.append(element('option', { value: '' }, empty));
  for (const { value, label, meaning } of options) select.append(element('option', { value }, meaning ? `${label}: ${meaning}` : label));
  return typedField(form, bound, select);
}

function typedField(
  form: Form,
  { name, label, hint, get, set }: Bound<string>,
  control: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement,
): HTMLElement {
  control.value = get();
  control.addEventListener('input', () => {
    set(control.value);
    form.changed();
  });
  const block = element('div', { class: 'field' }, element('label', { for: control.id }, label));
  return register(form, { name, label, block, control, isEmpty: () => get().trim() === '' }, hint, control);
}

/** Boxes of which any number may be ticked. */
export function boxesField(
  form: Form,
  { name, label, hint, get, set }: Bound<string[]>,
  options: readonly Option[],
  folded?: string,
): HTMLElement {
  const id = idOf(name);
  const boxes = options.map((option, index) => {
    const box = element('input', { type: 'checkbox', id: `${id}-${index}`, value: option.value });
    box.checked = get().includes(option.value);
    return box;
  });
  const count = element('span', { class: 'count' });
  const showCount = (): void => void (count.textContent = (folded ?? '').replace('{n}', String(get().length)));
  const choices = element(
    'div',
    { class: 'choices' },
    ...boxes.map((box, index) => element('div', {}, box, ' ', element('label', { for: box.id }, options[index]?.label ?? ''))),
  );
  choices.addEventListener('input', () => {
    // What is not among the options, from a draft of another edition, stays until it is pointed out and mended.
    const strange = get().filter((value) => !options.some((option) => option.value === value));
    set([...boxes.filter((box) => box.checked).map(({ value }) => value), ...strange]);
    showCount();
    form.changed();
  });
  showCount();
  const block = element('fieldset', { class: 'field', id }, element('legend', {}, label));
  const [first = block] = boxes;
  const made = register(form, { name, label, block, control: first, isEmpty: () => get().length === 0 }, hint, block);
  block.append(folded === undefined ? choices : element('details', {}, element('summary', {}, count), choices));
  return made;
}

function register(form: Form, field: Omit<Field, 'findings'>, hint: string | undefined, described: HTMLElement): HTMLElement {
  const { name, block } = field;
  const findings = element('ul', { class: 'field-findings', id: `${idOf(name)}-findings` });
  const describedBy = [`${idOf(name)}-findings`];
  if (hint) {
    block.append(element('p', { class: 'hint', id: `${idOf(name)}-hint` }, hint));
    describedBy.unshift(`${idOf(name)}-hint`);
  }
  described.setAttribute('aria-describedby', describedBy.join(' '));
  if (described !== block) block.append(described);
  block.append(findings);
  block.addEventListener('focusout', (event) => {
    if (event.relatedTarget instanceof Node && block.contains(event.relatedTarget)) return;
    if (form.visited.has(name)) return;
    form.visited.add(name);
    if (form.findings.some((finding) => finding.field === name)) for (const step of form.afterCheck) step();
  });
  form.fields.set(name, { ...field, findings });
  return block;
}
