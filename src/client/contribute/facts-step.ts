import { DRAFT_KINDS, type Draft, type DraftKind } from '../../contribution/draft.ts';
import { slugOf } from '../../contribution/slug.ts';
import type { Vocabulary } from '../../model/fields.ts';
import { LANGUAGES, type Language } from '../../model/language.ts';
import { areaField, boxesField, selectField, textField, type Bound, type Option } from './controls.ts';
import type { Form } from './form.ts';

type Words = 'title' | 'slug' | 'summary' | 'aliases' | 'level' | 'periodFrom' | 'periodTo' | 'evidence' | 'outcome';
type Lists = 'states' | 'regions' | 'themes' | 'stages' | 'exploitation' | 'groups' | 'recommendations';

/** What and where: everything that stands in entry.yaml apart from sources and results, and the front matter. `anew` draws the form again. */
export function factsStep(form: Form, endonyms: Record<Language, string>, anew: () => void): HTMLElement[] {
  const { draft, context } = form;
  const { words, hints, entries } = context;
  const { fields } = words;
  const bound = <K extends Words | Lists>(name: K, optional = false): Bound<Draft[K]> => ({
    name,
    label: optional ? `${fields[name]} ${words.optional}` : fields[name],
    hint: name === 'slug' ? words.slugHint : hints[name],
    get: () => form.draft[name],
    set: (value) => void (form.draft[name] = value),
  });
  const values = (name: Vocabulary): Option[] =>
    (context.taxonomy[name] ?? []).map(({ id, label, meaning }) => ({
      value: id,
      label: label[context.language],
      ...(meaning && { meaning: meaning[context.language] }),
    }));
  const known = (kind: string): Option[] =>
    entries.filter((entry) => entry.kind === kind).map(({ id, title }) => ({ value: id, label: title }));
  const kind: Bound<string> = {
    name: 'kind',
    label: fields.kind,
    get: () => draft.kind,
    set: (value) => void (draft.kind = value as DraftKind),
  };
  const language: Bound<string> = {
    name: 'language',
    label: fields.language,
    get: () => draft.language,
    set: (value) => void (draft.language = value as Language),
  };
  const kindField = selectField(
    form,
    kind,
    DRAFT_KINDS.map((value) => ({ value, label: fields[value] })),
  );
  const languageField = selectField(
    form,
    language,
    LANGUAGES.map((value) => ({ value, label: endonyms[value] })),
  );
  // Headings and questions are those of the kind and the language.
  for (const field of [kindField, languageField]) field.addEventListener('change', anew);
  const titleField = textField(form, bound('title'));
  const slugField = textField(form, bound('slug'), { spellcheck: 'false' });
  const slug = slugField.querySelector('input');
  titleField.addEventListener('change', () => {
    if (!slug || draft.slug.trim() !== '') return;
    draft.slug = slugOf(draft.title);
    slug.value = draft.slug;
  });
  const recommendations = known('recommendations').map(({ value, label }) => ({ value, label: `${value}. ${label}` }));
  return [
    kindField,
    languageField,
    titleField,
    slugField,
    areaField(form, bound('summary'), 3)[0],
    textField(form, bound('aliases', true)),
    boxesField(
      form,
      bound('states'),
      known('states').sort((a, b) => a.label.localeCompare(b.label, context.language)),
    ),
    boxesField(form, bound('regions', true), values('networks'), words.chosen),
    selectField(form, bound('level'), values('levels'), words.choose),
    boxesField(form, bound('themes'), values('themes')),
    boxesField(form, bound('stages', true), values('stages')),
    boxesField(form, bound('exploitation'), values('exploitation')),
    boxesField(form, bound('groups'), values('groups')),
    textField(form, bound('periodFrom', true), { inputmode: 'numeric' }),
    textField(form, bound('periodTo', true), { inputmode: 'numeric' }),
    selectField(form, bound('evidence'), values('evidence'), words.choose),
    selectField(form, bound('outcome'), values('outcomes'), words.choose),
    boxesField(form, bound('recommendations', true), recommendations, words.chosen),
  ];
}
