import { personSigns } from '../../contribution/person-signs.ts';
import type { ClauseField } from '../../model/clause.ts';
import type { Language } from '../../model/language.ts';
import { requirements } from '../../outline/completeness.ts';
import type { OutlineClause } from '../../outline/document.ts';
import { valueKey } from '../../outline/fill.ts';
import { findingWords } from '../../outline/say.ts';
import { element } from '../dom.ts';
import type { Desk } from './desk.ts';

/** The id of the control for a value of the draft. */
export const controlId = (key: string): string => `o-${key.replace('.', '-')}`;

/** The clauses with their fields: each may be left out where the request does not need it. */
export function fieldsView(desk: Desk): HTMLElement[] {
  const { clauses } = desk.outline;
  const first = clauses.flatMap(({ fields }) => fields).find(({ names }) => names)?.id;
  return clauses.map((clause) => clauseView(desk, clause, first));
}

function clauseView(desk: Desk, { id, title, fixed, included, fields }: OutlineClause, firstWithNames: string | undefined): HTMLElement {
  const block = element(
    'section',
    { class: 'clause', 'aria-labelledby': `clause-${id}` },
    element('h3', { id: `clause-${id}` }, title[desk.language]),
  );
  const inside = element('div', { class: 'clause-fields' });
  inside.hidden = !included;
  if (!fixed) {
    const box = element('input', { type: 'checkbox', id: `include-${id}`, 'aria-describedby': `clause-${id}` });
    box.checked = included;
    box.addEventListener('change', () => {
      desk.draft.clauses[id] = box.checked;
      inside.hidden = !box.checked;
      desk.unsaved = true;
      desk.afterChange.forEach((step) => step());
    });
    block.append(element('p', { class: 'check' }, box, ' ', element('label', { for: box.id }, desk.say('outlineInclude'))));
  }
  for (const field of fields) {
    if (field.id === firstWithNames) inside.append(element('p', { class: 'notice', id: 'names-notice' }, desk.say('outlineNames')));
    inside.append(...fieldViews(desk, field));
  }
  block.append(inside);
  return block;
}

/** One control, or one a language for a text. */
function fieldViews(desk: Desk, field: ClauseField): HTMLElement[] {
  const { languages } = desk.request;
  if (field.kind !== 'text') return [fieldView(desk, field, desk.language, field.label[desk.language])];
  return languages.map((language, index) => {
    const label = field.label[desk.language];
    // What is asked is said once, above the first of the two.
    return fieldView(desk, field, language, languages.length > 1 ? `${label} (${desk.words.endonyms[language]})` : label, index === 0);
  });
}

function fieldView(desk: Desk, field: ClauseField, language: Language, label: string, explained = true): HTMLElement {
  const key = valueKey(field, language);
  const id = controlId(key);
  const control = controlOf(desk, field, id);
  control.value = desk.draft.values[key] ?? '';
  if (field.kind === 'text') control.lang = language;
  const { outline, request } = desk;
  const by = requirements(field, request.question.measure, outline.bases.used);
  const known = field.known && outline.known[field.known];
  const hints = [
    ...(field.help ? [field.help[desk.language]] : []),
    ...(known ? [desk.say('outlineKnown', { value: known })] : []),
    ...(by.length > 0 ? [sentence(findingWords({ code: 'required', field, by }, desk.words, desk.library))] : []),
  ];
  const hint = element('p', { class: 'hint', id: `${id}-hint` }, explained ? hints.join(' ') : '');
  const signs = element('ul', { class: 'signs', id: `${id}-signs` });
  const warn = (): void => signs.replaceChildren(...(field.names ? signItems(desk, control.value, language) : []));
  control.setAttribute('aria-describedby', `${id}-hint ${id}-signs`);
  control.addEventListener('input', () => desk.typed(key, control.value));
  control.addEventListener('change', warn);
  warn();
  return element('div', { class: 'field' }, element('label', { for: id }, label), hint, control, signs);
}

const sentence = (words: string): string => `${words.charAt(0).toLocaleUpperCase()}${words.slice(1)}.`;

function controlOf(
  desk: Desk,
  { kind, options = [] }: ClauseField,
  id: string,
): HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  if (kind === 'text') return element('textarea', { id, rows: '4', spellcheck: 'true', autocomplete: 'off' });
  if (kind === 'date') return element('input', { id, type: 'date' });
  if (kind === 'line') return element('input', { id, type: 'text', autocomplete: 'off' });
  return element(
    'select',
    { id },
    element('option', { value: '' }, desk.say('outlineNotChosen')),
    ...options.map((option) => element('option', { value: option.id }, option.label[desk.language])),
  );
}

/** What was typed that could show who somebody is: said once the writer moves on, and never in the way. */
function signItems(desk: Desk, text: string, language: Language): HTMLElement[] {
  return personSigns(text, language, desk.language).map(({ words, what }) =>
    element(
      'li',
      {},
      desk.say('outlineNamesFound', { words, what: what === 'full-name' ? desk.say('outlineFullName') : what.toLocaleLowerCase() }),
      ' ',
      desk.say('outlineNamesSafer'),
    ),
  );
}
