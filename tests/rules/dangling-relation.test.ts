import { describe, expect, test } from 'vitest';
import { goodContent, MECHANISM, PROGRAMME } from '../fixtures/content.ts';
import { error } from '../fixtures/finding.ts';

const content = goodContent();

describe('dangling-relation accepts', () => {
  test('a relation to an entry of any kind with an id', () => {
    expect(content.change(`${MECHANISM}/entry.yaml`, 'related: [G-001, nassau]', 'related: [P-001, E-001]').findings()).toEqual([]);
  });
});

describe('dangling-relation refuses', () => {
  test('a related entry that does not exist', () => {
    expect(content.change(`${MECHANISM}/entry.yaml`, 'related: [G-001,', 'related: [G-009,').findings()).toEqual([
      error(
        'dangling-relation',
        `${MECHANISM}/entry.yaml`,
        14,
        11,
        'There is no entry "G-009".',
        'Write the id of an entry, such as M-001. Did you mean "G-001"?',
      ),
    ]);
  });
  test('a recommendation beyond the last', () => {
    expect(content.change(`${MECHANISM}/entry.yaml`, 'recommendations: [11,', 'recommendations: [52,').findings()).toEqual([
      error(
        'dangling-relation',
        `${MECHANISM}/entry.yaml`,
        13,
        19,
        'There is no recommendation "52".',
        'Write a number from 1 to 51, or op-1 to op-9.',
      ),
    ]);
  });
  test('a misspelt term in a list', () => {
    expect(content.change(`${MECHANISM}/entry.yaml`, 'terms: [letter-rogatory]', 'terms: [letter-rogatry]').findings()).toEqual([
      error(
        'dangling-relation',
        `${MECHANISM}/entry.yaml`,
        12,
        9,
        'There is no term "letter-rogatry".',
        'Write the name of a folder in content/terms. Did you mean "letter-rogatory"?',
      ),
    ]);
  });
  test('a misspelt instrument deep in the facts', () => {
    expect(content.change(`${MECHANISM}/entry.yaml`, 'parties: [nassau]', 'parties: [nasau]').findings()).toEqual([
      error(
        'dangling-relation',
        `${MECHANISM}/entry.yaml`,
        10,
        22,
        'There is no instrument "nasau".',
        'Write the name of a folder in content/instruments. Did you mean "nassau"?',
      ),
    ]);
  });
  test('an entry mentioned in a text', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, '<Entry id="G-001" />', '<Entry id="G-010" />').findings()).toEqual([
      error(
        'dangling-relation',
        `${MECHANISM}/en.mdx`,
        36,
        27,
        'There is no entry "G-010".',
        'Write the id of an entry, such as M-001. Did you mean "G-001"?',
      ),
    ]);
  });
  test('a term mentioned in a text', () => {
    expect(content.change(`${MECHANISM}/es.mdx`, '<Term id="central-authority" />', '<Term id="central-autority" />').findings()).toEqual([
      error(
        'dangling-relation',
        `${MECHANISM}/es.mdx`,
        26,
        4,
        'No hay ningún término «central-autority».',
        'Escriba el nombre de una carpeta de content/terms. ¿Quiso decir «central-authority»?',
      ),
    ]);
  });
  test('a successor that does not exist', () => {
    expect(
      content
        .change(
          `${PROGRAMME}/entry.yaml`,
          'status: compiled',
          'status: retired\nretired: { date: 2026-11-21, key: merged }\nsuccessor: G-008',
        )
        .findings(),
    ).toEqual([
      error(
        'dangling-relation',
        `${PROGRAMME}/entry.yaml`,
        6,
        12,
        'There is no entry "G-008".',
        'Write the id of an entry, such as M-001. Did you mean "G-001"?',
      ),
    ]);
  });
});
