import { describe, expect, test } from 'vitest';
import { goodContent, GUIDE, INSTRUMENT, MECHANISM, PRACTICE } from '../fixtures/content.ts';
import { error } from '../fixtures/finding.ts';

const content = goodContent();

describe('missing-field accepts', () => {
  test('a field that may be left out', () => {
    expect(content.change(`${MECHANISM}/entry.yaml`, 'themes: [prosecution]\n', '').findings()).toEqual([]);
  });
});

describe('missing-field refuses', () => {
  test('a field of entry.yaml', () => {
    expect(content.change(`${MECHANISM}/entry.yaml`, 'revised: 2026-11-20\n', '').findings()).toEqual([
      error(
        'missing-field',
        `${MECHANISM}/entry.yaml`,
        1,
        1,
        'The field "revised" is missing.',
        'Add "revised:" with its value; docs/content-model.md says what it holds.',
      ),
    ]);
  });
  test('the id, and nothing about those who point at it', () => {
    expect(content.change(`${GUIDE}/entry.yaml`, 'id: G-001\n', '').findings()).toEqual([
      error(
        'missing-field',
        `${GUIDE}/entry.yaml`,
        1,
        1,
        'The field "id" is missing.',
        'Add "id:" with its value; docs/content-model.md says what it holds.',
      ),
    ]);
  });
  test('a field without a value, at its line', () => {
    expect(content.change(`${MECHANISM}/entry.yaml`, 'family: mutual-assistance', 'family:').findings()).toEqual([
      error(
        'missing-field',
        `${MECHANISM}/entry.yaml`,
        5,
        8,
        'The field "family" is missing.',
        'Add "family:" with its value; docs/content-model.md says what it holds.',
      ),
    ]);
  });
  test('a field of a figure, at its item', () => {
    expect(content.change(`${PRACTICE}/entry.yaml`, ', reporter: self', '').findings()).toEqual([
      error(
        'missing-field',
        `${PRACTICE}/entry.yaml`,
        17,
        5,
        'Falta el campo «results, elemento 1, reporter».',
        'Añada «reporter:» con su valor; docs/content-model.md dice qué contiene.',
      ),
    ]);
  });
  test('a title', () => {
    expect(content.change(`${MECHANISM}/es.mdx`, 'title: Tomar declaración según la Convención de Nassau\n', '').findings()).toEqual([
      error(
        'missing-field',
        `${MECHANISM}/es.mdx`,
        2,
        1,
        'Falta el campo «title».',
        'Añada «title:» con su valor; docs/content-model.md dice qué contiene.',
      ),
    ]);
  });
  test('a field of a source', () => {
    expect(content.change('content/sources/nassau-text.yaml', 'form: live\n', '').findings()).toEqual([
      error(
        'missing-field',
        'content/sources/nassau-text.yaml',
        1,
        1,
        'The field "form" is missing.',
        'Add "form:" with its value; docs/content-model.md says what it holds.',
      ),
    ]);
  });
  test('a cell of a party row', () => {
    expect(content.change(`${INSTRUMENT}/parties.csv`, '2021,high,high', '2021,,high').findings()).toEqual([
      error(
        'missing-field',
        `${INSTRUMENT}/parties.csv`,
        2,
        56,
        'The field "confidence" is missing.',
        'Add "confidence:" with its value; docs/content-model.md says what it holds.',
      ),
    ]);
  });
  test('an empty entry.yaml is one finding', () => {
    expect(content.write(`${MECHANISM}/entry.yaml`, '').findings()).toEqual([
      error('missing-field', `${MECHANISM}/entry.yaml`, 1, 1, 'The file is missing or empty.', 'docs/content-model.md says what it holds.'),
    ]);
  });
  test('a vocabulary that is gone says nothing about those who use it', () => {
    expect(content.remove('content/taxonomy/families.yaml').findings()).toEqual([
      error(
        'missing-field',
        'content/taxonomy/families.yaml',
        1,
        1,
        'The file is missing or empty.',
        'docs/content-model.md says what it holds.',
      ),
    ]);
  });
});
