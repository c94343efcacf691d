import { describe, expect, test } from 'vitest';
import { goodContent, INSTRUMENT, MECHANISM, PRACTICE } from '../fixtures/content.ts';
import { error } from '../fixtures/finding.ts';

const content = goodContent();

describe('unknown-source accepts', () => {
  test('a source of content/sources', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, 'The Convention itself.', 'So it says. <Cite source="nassau-text" />').findings()).toEqual(
      [],
    );
  });
});

describe('unknown-source refuses', () => {
  test('a misspelt source in a text, and nothing about the list or the translation', () => {
    expect(
      content
        .change(`${MECHANISM}/en.mdx`, '<Cite source="nassau-text" at="art. 7" />', '<Cite source="nassau-tex" at="art. 7" />')
        .findings(),
    ).toEqual([
      error(
        'unknown-source',
        `${MECHANISM}/en.mdx`,
        17,
        24,
        'There is no source "nassau-tex".',
        'Add the file to content/sources, or correct the name. Did you mean "nassau-text"?',
      ),
    ]);
  });
  test('a misspelt source in the list', () => {
    expect(content.change(`${PRACTICE}/entry.yaml`, 'sources: [office-figures-2024]', 'sources: [office-figures-2023]').findings()).toEqual(
      [
        error(
          'unknown-source',
          `${PRACTICE}/entry.yaml`,
          18,
          11,
          'No hay ninguna fuente «office-figures-2023».',
          'Añada el archivo a content/sources, o corrija el nombre. ¿Quiso decir «office-figures-2024»?',
        ),
      ],
    );
  });
  test('a misspelt source beside a figure', () => {
    expect(
      content
        .change(`${PRACTICE}/entry.yaml`, 'reporter: self, source: office-figures-2024', 'reporter: self, source: office-figures')
        .findings(),
    ).toEqual([
      error(
        'unknown-source',
        `${PRACTICE}/entry.yaml`,
        17,
        82,
        'No hay ninguna fuente «office-figures».',
        'Añada el archivo a content/sources, o corrija el nombre.',
      ),
    ]);
  });
  test('a misspelt source in a party row', () => {
    expect(content.change(`${INSTRUMENT}/parties.csv`, 'nassau-text', 'nassau-txt').findings()).toEqual([
      error(
        'unknown-source',
        `${INSTRUMENT}/parties.csv`,
        2,
        1,
        'There is no source "nassau-txt".',
        'Add the file to content/sources, or correct the name. Did you mean "nassau-text"?',
      ),
    ]);
  });
});
