import { describe, expect, test } from 'vitest';
import { goodContent, INSTRUMENT, PRACTICE } from '../fixtures/content.ts';
import { error } from '../fixtures/finding.ts';

const content = goodContent();

describe('unknown-state accepts', () => {
  test('a State of the Hemisphere', () => {
    expect(content.change(`${PRACTICE}/entry.yaml`, 'states: [ARG]', 'states: [ARG, TTO]').findings()).toEqual([]);
  });
});

describe('unknown-state refuses', () => {
  test('a code of no State', () => {
    expect(content.change(`${PRACTICE}/entry.yaml`, 'states: [ARG]', 'states: [TTO, ARX]').findings()).toEqual([
      error(
        'unknown-state',
        `${PRACTICE}/entry.yaml`,
        7,
        15,
        '«ARX» no es el código de un Estado del Hemisferio.',
        'Escriba el código ISO 3166-1 de tres letras, como ARG. ¿Quiso decir «ARG»?',
      ),
    ]);
  });
  test('a code of no State in a party row', () => {
    expect(content.change(`${INSTRUMENT}/parties.csv`, 'ARG,accession', 'ARX,accession').findings()).toEqual([
      error(
        'unknown-state',
        `${INSTRUMENT}/parties.csv`,
        2,
        1,
        '"ARX" is not the code of a State of the Hemisphere.',
        'Write the ISO 3166-1 alpha-3 code, such as ARG. Did you mean "ARG"?',
      ),
    ]);
  });
});
