import { emptyResult, emptySource, type DraftResult, type DraftSource } from '../../contribution/draft.ts';
import { slugOf } from '../../contribution/slug.ts';
import { REPORTERS } from '../../model/practice.ts';
import { SOURCE_TYPES } from '../../model/source.ts';
import { element } from '../dom.ts';
import { fill } from '../fill.ts';
import { selectField, textField, type Bound } from './controls.ts';
import { today, type Form } from './form.ts';
import { reporterLabels } from './reporters.ts';
import { SUGGESTIONS, showSuggestions } from './suggestions.ts';

/** The words around a list of things that can be added and removed. */
interface ListWords {
  heading: string;
  add: string;
  remove: string;
}

/** The sources that are added for the entry. */
export function sourcesStep(form: Form): HTMLElement {
  const { words, labels, hints } = form.context;
  const types = SOURCE_TYPES.map((value) => ({ value, label: words.sourceTypes[value] }));
  const read = [
    { value: 'whole', label: labels.readWhole },
    { value: 'part', label: labels.readPart },
    { value: 'summary', label: labels.readSummary },
  ];
  return growingList(
    form,
    'sources',
    words.source,
    () => emptySource(form.draft.language, today()),
    (source, index) => {
      const bound = (name: keyof DraftSource, optional = false): Bound<string> => ({
        name: `sources.${index}.${name}`,
        label: optional ? `${words.source[name]} ${words.optional}` : words.source[name],
        hint: name === 'id' ? words.source.idHint : hints[`sources.${name}`],
        get: () => source[name],
        set: (value) => {
          source[name] = value;
          if (name === 'id' || name === 'title') showSuggestions(form);
        },
      });
      const title = textField(form, bound('title'));
      const id = textField(form, bound('id'), { spellcheck: 'false' });
      const name = id.querySelector('input');
      title.addEventListener('change', () => {
        if (!name || source.id.trim() !== '') return;
        source.id = slugOf(source.title);
        name.value = source.id;
        showSuggestions(form);
      });
      return [
        title,
        id,
        selectField(form, bound('type'), types, words.choose),
        textField(form, bound('author', true)),
        textField(form, bound('url', true), { inputmode: 'url', spellcheck: 'false' }),
        textField(form, bound('issued', true)),
        textField(form, bound('consulted')),
        selectField(form, bound('read'), read, words.choose),
        textField(form, bound('language'), { spellcheck: 'false' }),
      ];
    },
  );
}

/** The figures of the entry. */
export function resultsStep(form: Form): HTMLElement {
  const { words, hints } = form.context;
  const published = reporterLabels(form.context);
  const reporters = REPORTERS.map((value) => ({ value, label: published[value] }));
  return growingList(form, 'results', words.result, emptyResult, (result, index) => {
    const bound = (name: keyof DraftResult, optional = false): Bound<string> => ({
      name: `results.${index}.${name}`,
      label: optional ? `${words.result[name]} ${words.optional}` : words.result[name],
      hint: hints[`results.${name}`],
      get: () => result[name],
      set: (value) => void (result[name] = value),
    });
    return [
      textField(form, bound('words')),
      textField(form, bound('figure'), { inputmode: 'decimal' }),
      textField(form, bound('unit', true), { spellcheck: 'false' }),
      textField(form, bound('to', true), { inputmode: 'numeric' }),
      textField(form, bound('from', true), { inputmode: 'numeric' }),
      selectField(form, bound('reporter'), reporters, words.choose),
      textField(form, bound('source'), { list: SUGGESTIONS, spellcheck: 'false' }),
    ];
  });
}

function growingList<K extends 'sources' | 'results'>(
  form: Form,
  kind: K,
  words: ListWords,
  fresh: () => Form['draft'][K][number],
  fieldsOf: (item: Form['draft'][K][number], index: number) => HTMLElement[],
): HTMLElement {
  const items = element('div', { class: 'items' });
  const add = element('button', { type: 'button', class: 'plain' }, words.add);
  const list = form.draft[kind] as Form['draft'][K][number][];
  const draw = (): void => {
    for (const name of form.fields.keys()) if (name.startsWith(`${kind}.`)) form.fields.delete(name);
    items.replaceChildren(
      ...list.map((item, index) => {
        const remove = element('button', { type: 'button', class: 'plain' }, fill(words.remove, { n: index + 1 }));
        remove.addEventListener('click', () => {
          list.splice(index, 1);
          // Fields after it move up by one: what was passed there is not known any more.
          for (const name of form.visited) if (name.startsWith(`${kind}.`)) form.visited.delete(name);
          update();
          add.focus();
        });
        return element(
          'fieldset',
          { class: 'item' },
          element('legend', {}, fill(words.heading, { n: index + 1 })),
          ...fieldsOf(item, index),
          remove,
        );
      }),
    );
  };
  const update = (): void => {
    draw();
    showSuggestions(form);
    form.changed();
  };
  add.addEventListener('click', () => {
    list.push(fresh());
    update();
    items.lastElementChild?.querySelector('input')?.focus();
  });
  draw();
  return element('div', {}, items, add);
}
