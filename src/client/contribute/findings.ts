import type { FieldFinding } from '../../contribution/draft-check.ts';
import { element } from '../dom.ts';
import { fill } from '../fill.ts';
import type { Field, Form } from './form.ts';

/** Puts every finding beside its field, and says the one of the field at hand in a calm voice. */
export function showFindings(form: Form, voice: HTMLElement): void {
  const byField = Map.groupBy(form.findings, ({ field }) => fieldNameOf(form, field));
  let said = '';
  for (const field of form.fields.values()) {
    const found = isShown(form, field) ? (byField.get(field.name) ?? []) : [];
    const items = found.map((finding) => item(form, finding));
    const before = field.findings.textContent;
    if (before !== items.map(({ textContent }) => textContent).join('')) {
      field.findings.replaceChildren(...items);
      const [first] = found;
      if (first && field.block.contains(document.activeElement)) said = `${field.label}: ${first.message} ${first.mend}`;
    }
    const wrong = found.some(({ severity }) => severity === 'error');
    if (field.control.tagName !== 'INPUT' || field.control.getAttribute('type') !== 'checkbox') {
      if (wrong) field.control.setAttribute('aria-invalid', 'true');
      else field.control.removeAttribute('aria-invalid');
    }
    field.block.classList.toggle('wrong', wrong);
  }
  if (said) voice.textContent = said;
}

/** An empty field is not a mistake before the author has passed it. */
const isShown = (form: Form, field: Field): boolean => form.asked || form.visited.has(field.name) || !field.isEmpty();

/** The field that stands on the page for a field of the draft; what has none is told at the title. */
function fieldNameOf(form: Form, name: string): string {
  return form.fields.has(name) ? name : 'title';
}

function item({ context }: Form, { message, mend, line, severity }: FieldFinding): HTMLElement {
  const place = line === undefined ? [] : [`${fill(context.words.line, { n: line })} `];
  return element('li', { class: severity }, ...place, element('strong', {}, message), ' ', mend);
}

/** Everything that is left, as links to the fields. */
export function listFindings(form: Form, list: HTMLElement): void {
  list.replaceChildren(
    ...form.errors.map((finding) => {
      const field = form.fields.get(fieldNameOf(form, finding.field));
      const link = element('a', { href: `#${field?.control.id ?? ''}` }, field?.label ?? '');
      link.addEventListener('click', (event) => {
        event.preventDefault();
        if (field) reveal(field);
      });
      return element('li', {}, link, `: ${finding.message}`);
    }),
  );
}

/** Brings a field into view, opened where it is folded, with the focus on it. */
export function reveal({ control }: Field): void {
  control.closest('details')?.setAttribute('open', '');
  control.focus();
}
