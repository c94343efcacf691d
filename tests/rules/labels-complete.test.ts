import { describe, expect, test } from 'vitest';
import { goodContent, INSTRUMENT, PRACTICE, STATE } from '../fixtures/content.ts';
import { error } from '../fixtures/finding.ts';

const content = goodContent();

describe('labels-complete accepts', () => {
  test('a label for every figure', () => {
    expect(
      content
        .change(
          `${PRACTICE}/entry.yaml`,
          'results:',
          'results:\n  - { key: judgments, figure: 490, to: 2024, reporter: self, source: office-figures-2024 }',
        )
        .change(`${PRACTICE}/es.mdx`, 'labels:', 'labels:\n  judgments: sentencias')
        .findings(),
    ).toEqual([]);
  });
  test('a law needs no label in its own language', () => {
    expect(
      content.change(`${STATE}/es.mdx`, 'from: 2026-11-20', 'from: 2026-11-20\nlabels:\n  ley-26842: Ley de trata').findings(),
    ).toEqual([]);
  });
});

describe('labels-complete refuses', () => {
  test('a figure without words', () => {
    expect(
      content
        .change(
          `${PRACTICE}/entry.yaml`,
          'results:',
          'results:\n  - { key: judgments, figure: 490, to: 2024, reporter: self, source: office-figures-2024 }',
        )
        .findings(),
    ).toEqual([
      error(
        'labels-complete',
        `${PRACTICE}/es.mdx`,
        5,
        1,
        'Faltan las palabras para «judgments» de entry.yaml.',
        'Añada bajo «labels:» la línea «judgments: …».',
      ),
    ]);
  });
  test('words without a figure, at their line', () => {
    expect(content.change(`${PRACTICE}/es.mdx`, 'labels:', 'labels:\n  victims: víctimas').findings()).toEqual([
      error(
        'labels-complete',
        `${PRACTICE}/es.mdx`,
        6,
        3,
        'No hay ningún dato «victims» en entry.yaml.',
        'Quite la línea, o corrija la clave.',
      ),
    ]);
  });
  test('a law without a translation of its name', () => {
    expect(content.change(`${STATE}/en.mdx`, '  ley-26842: Trafficking in Persons Act\n', '').findings()).toEqual([
      error(
        'labels-complete',
        `${STATE}/en.mdx`,
        4,
        1,
        'The words for "ley-26842" of entry.yaml are missing.',
        'Add under "labels:" the line "ley-26842: …".',
      ),
    ]);
  });
  test('an instrument without a short name', () => {
    expect(content.change(`${INSTRUMENT}/en.mdx`, '  short: Nassau Convention\n', '').findings()).toEqual([
      error(
        'labels-complete',
        `${INSTRUMENT}/en.mdx`,
        5,
        1,
        'The words for "short" of entry.yaml are missing.',
        'Add under "labels:" the line "short: …".',
      ),
    ]);
  });
});
