import { describe, expect, test } from 'vitest';
import { goodContent, INSTRUMENT, MECHANISM, PRACTICE } from '../fixtures/content.ts';
import { error } from '../fixtures/finding.ts';

const content = goodContent();

describe('unknown-field accepts', () => {
  test('every field of the model', () => {
    expect(content.change(`${INSTRUMENT}/entry.yaml`, 'code: OAS A-55', 'code: OAS A-55\nacceptance: true').findings()).toEqual([]);
  });
});

describe('unknown-field refuses', () => {
  test('a field of another kind', () => {
    expect(content.change(`${MECHANISM}/entry.yaml`, 'status: compiled', 'status: compiled\naudiences: [judges]').findings()).toEqual([
      error(
        'unknown-field',
        `${MECHANISM}/entry.yaml`,
        5,
        1,
        'There is no field "audiences" here.',
        'Take it out, or check its spelling in docs/content-model.md.',
      ),
    ]);
  });
  test('a misspelt field is not also a missing one', () => {
    expect(content.change(`${MECHANISM}/entry.yaml`, 'family: mutual-assistance', 'famly: mutual-assistance').findings()).toEqual([
      error('unknown-field', `${MECHANISM}/entry.yaml`, 5, 1, 'There is no field "famly" here.', 'Did you mean "family"?'),
    ]);
  });
  test('a misspelt field of a figure', () => {
    expect(content.change(`${PRACTICE}/entry.yaml`, 'reporter: self', 'reportr: self').findings()).toEqual([
      error(
        'unknown-field',
        `${PRACTICE}/entry.yaml`,
        17,
        58,
        'No hay ningún campo «reportr» en results, elemento 1.',
        '¿Quiso decir «reporter»?',
      ),
    ]);
  });
  test('a misspelt title', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, 'title: Hearing', 'titel: Hearing').findings()).toEqual([
      error('unknown-field', `${MECHANISM}/en.mdx`, 2, 1, 'There is no field "titel" here.', 'Did you mean "title"?'),
    ]);
  });
  test('a field of a source that does not exist', () => {
    expect(content.change('content/sources/nassau-text.yaml', 'form: live', 'form: live\npages: 12').findings()).toEqual([
      error(
        'unknown-field',
        'content/sources/nassau-text.yaml',
        9,
        1,
        'There is no field "pages" here.',
        'Take it out, or check its spelling in docs/content-model.md.',
      ),
    ]);
  });
});
