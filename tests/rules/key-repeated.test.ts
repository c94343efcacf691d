import { describe, expect, test } from 'vitest';
import { goodContent, PRACTICE, STATE } from '../fixtures/content.ts';
import { error } from '../fixtures/finding.ts';

const content = goodContent();

describe('key-repeated accepts', () => {
  test('each fact with a key of its own', () => {
    expect(
      content
        .change(
          `${PRACTICE}/entry.yaml`,
          'sources: [',
          '  - { key: convicted-2023, figure: 900, to: 2023, reporter: self, source: office-figures-2024 }\nsources: [',
        )
        .change(
          `${PRACTICE}/es.mdx`,
          '  convicted: personas condenadas\n',
          '  convicted: personas condenadas\n  convicted-2023: personas condenadas en 2023\n',
        )
        .findings(),
    ).toEqual([]);
  });
});

describe('key-repeated refuses', () => {
  test('two figures with one key', () => {
    expect(
      content
        .change(
          `${PRACTICE}/entry.yaml`,
          'sources: [',
          '  - { key: convicted, figure: 900, to: 2023, reporter: self, source: office-figures-2024 }\nsources: [',
        )
        .findings(),
    ).toEqual([
      error(
        'key-repeated',
        `${PRACTICE}/entry.yaml`,
        18,
        5,
        'La clave «convicted» aparece dos veces en esta ficha.',
        'Dé a este dato una clave propia y añada sus palabras bajo labels: en cada texto.',
      ),
    ]);
  });
  test('an authority and a law of a State with one key, whose words stand in one list', () => {
    expect(
      content
        .change(`${STATE}/entry.yaml`, 'key: ley-26842', 'key: ministry')
        .change(`${STATE}/en.mdx`, '  ley-26842: Trafficking in Persons Act\n', '')
        .findings(),
    ).toEqual([
      error(
        'key-repeated',
        `${STATE}/entry.yaml`,
        14,
        5,
        'The key "ministry" stands twice in this entry.',
        'Give this fact a key of its own, and add its words under labels: in each text.',
      ),
    ]);
  });
});
