import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const FOLDER = path.resolve(import.meta.dirname, '../../../.github/ISSUE_TEMPLATE');

interface Element {
  type: string;
  id?: string;
  attributes: Record<string, unknown> & { label?: string; options?: (string | { label: string; required?: boolean })[] };
  validations?: { required?: boolean };
}
interface Form {
  name: string;
  description: string;
  title: string;
  labels: string[];
  body: Element[];
}
const forms = readdirSync(FOLDER)
  .filter((file) => file !== 'config.yml')
  .map((file): [string, Form] => [file, parse(readFileSync(path.join(FOLDER, file), 'utf8')) as Form]);
const inputs = (form: Form): Element[] => form.body.filter(({ type }) => type !== 'markdown');

/** What GitHub's form schema lets each element have. */
const ATTRIBUTES: Record<string, string[]> = {
  markdown: ['value'],
  input: ['label', 'description', 'placeholder', 'value'],
  textarea: ['label', 'description', 'placeholder', 'value', 'render'],
  dropdown: ['label', 'description', 'multiple', 'options', 'default'],
  checkboxes: ['label', 'description', 'options'],
};

test('takedown stands first, and there is no blank issue', () => {
  expect(forms.map(([file]) => file)).toEqual(['1-takedown.yml', '2-correction.yml', '3-new-practice.yml']);
  expect(parse(readFileSync(path.join(FOLDER, 'config.yml'), 'utf8'))).toEqual({ blank_issues_enabled: false });
});

describe.each(forms)('%s', (_file, form) => {
  test('has the form that GitHub accepts', () => {
    expect(Object.keys(form).sort()).toEqual(['body', 'description', 'labels', 'name', 'title']);
    expect(form.description.length).toBeLessThanOrEqual(200);
    const ids = inputs(form).map(({ id }) => id);
    const labels = inputs(form).flatMap(({ attributes }) => [
      attributes.label,
      ...(attributes.options ?? []).map((option) => (typeof option === 'string' ? option : option.label)),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(labels).size).toBe(labels.length);
    for (const { type, id, attributes } of form.body) {
      expect(ATTRIBUTES[type]).toBeDefined();
      expect(ATTRIBUTES[type]).toEqual(expect.arrayContaining(Object.keys(attributes)));
      if (type !== 'markdown') expect(id).toMatch(/^[\w-]+$/);
    }
  });

  test('takes no files, so no picture of a page or a person', () => {
    for (const element of form.body.filter(({ type }) => type === 'textarea')) expect(element.attributes['render']).toBe('text');
  });

  test('warns in four languages that it is public, and asks to confirm that it identifies nobody', () => {
    const [warning] = form.body;
    expect(warning?.type).toBe('markdown');
    for (const words of [/page is public/, /página es pública/, /página é pública/, /page est publique/])
      expect(warning?.attributes['value']).toMatch(words);
    const last = form.body.at(-1);
    expect(last?.type).toBe('checkboxes');
    expect(last?.attributes.options).toEqual([expect.objectContaining({ required: true })]);
  });
});

test('a takedown has no field for the words in question, and its title is given', () => {
  const form = forms[0]?.[1];
  expect(form && inputs(form).map(({ type, id }) => `${type} ${id}`)).toEqual([
    'input address',
    'dropdown what',
    'input place',
    'checkboxes safe',
  ]);
  expect(form?.title).toBe('Takedown request');
});
