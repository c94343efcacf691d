import { describe, expect, test } from 'vitest';
import { goodContent, INSTRUMENT, MECHANISM } from '../fixtures/content.ts';
import { error } from '../fixtures/finding.ts';

const content = goodContent();

describe('unknown-value accepts', () => {
  test('values of the vocabulary', () => {
    expect(
      content.change(`${MECHANISM}/entry.yaml`, 'measures: [hear-witness, hear-witness-video]', 'measures: [documents]').findings(),
    ).toEqual([]);
  });
});

describe('unknown-value refuses', () => {
  test('a misspelt value', () => {
    expect(content.change(`${MECHANISM}/entry.yaml`, 'family: mutual-assistance', 'family: mutual-asistance').findings()).toEqual([
      error(
        'unknown-value',
        `${MECHANISM}/entry.yaml`,
        5,
        9,
        '"mutual-asistance" is not in the vocabulary of this field.',
        'Choose a value of content/taxonomy/families.yaml. Did you mean "mutual-assistance"?',
      ),
    ]);
  });
  test('a misspelt value in a list', () => {
    expect(content.change(`${MECHANISM}/entry.yaml`, 'hear-witness-video', 'hear-witness-vido').findings()).toEqual([
      error(
        'unknown-value',
        `${MECHANISM}/entry.yaml`,
        6,
        26,
        '"hear-witness-vido" is not in the vocabulary of this field.',
        'Choose a value of content/taxonomy/measures.yaml. Did you mean "hear-witness-video"?',
      ),
    ]);
  });
  test('a value of another vocabulary', () => {
    expect(content.change(`${MECHANISM}/entry.yaml`, 'channels: [central-authorities]', 'channels: [extradition]').findings()).toEqual([
      error(
        'unknown-value',
        `${MECHANISM}/entry.yaml`,
        7,
        12,
        '"extradition" is not in the vocabulary of this field.',
        'Choose a value of content/taxonomy/channels.yaml.',
      ),
    ]);
  });
  test('a note of a party row', () => {
    expect(content.change(`${INSTRUMENT}/parties.csv`, 'deposit-date', 'deposit-dat').findings()).toEqual([
      error(
        'unknown-value',
        `${INSTRUMENT}/parties.csv`,
        2,
        1,
        '"deposit-dat" is not in the vocabulary of this field.',
        'Choose a value of content/taxonomy/party-notes.yaml. Did you mean "deposit-date"?',
      ),
    ]);
  });
});
