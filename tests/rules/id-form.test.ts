import { describe, expect, test } from 'vitest';
import { goodContent, GUIDE, IDS, INSTRUMENT, RECOMMENDATION, STATE } from '../fixtures/content.ts';
import { error } from '../fixtures/finding.ts';

const content = goodContent();

describe('id-form accepts', () => {
  test('a number of three digits', () => {
    expect(
      content
        .copy(GUIDE, 'content/guides/another')
        .change('content/guides/another/entry.yaml', 'G-001', 'G-120')
        .append(IDS, 'G-120,guides,another\n')
        .findings(),
    ).toEqual([]);
  });
  test('a recommendation by its number, without quotation marks', () => {
    expect(content.change(`${RECOMMENDATION}/entry.yaml`, 'id: "11"', 'id: 11').findings()).toEqual([]);
  });
});

describe('id-form refuses', () => {
  test('a number of one digit', () => {
    expect(content.change(`${GUIDE}/entry.yaml`, 'id: G-001', 'id: G-1').findings()).toEqual([
      error('id-form', `${GUIDE}/entry.yaml`, 1, 5, '"G-1" is not an id for guides.', 'Write G-001.'),
    ]);
  });
  test('the letter of another kind', () => {
    expect(content.change(`${GUIDE}/entry.yaml`, 'id: G-001', 'id: M-002').findings()).toEqual([
      error('id-form', `${GUIDE}/entry.yaml`, 1, 5, '"M-002" is not an id for guides.', 'Write G-001.'),
    ]);
  });
  test('an instrument whose id is not its folder', () => {
    expect(content.change(`${INSTRUMENT}/entry.yaml`, 'id: nassau', 'id: nasau').findings()).toEqual([
      error(
        'id-form',
        `${INSTRUMENT}/entry.yaml`,
        1,
        5,
        '"nasau" is not an id for instruments.',
        'Here the id is the name of the folder: nassau.',
      ),
    ]);
  });
  test('a State in small letters', () => {
    expect(content.change(`${STATE}/entry.yaml`, 'id: ARG', 'id: arg').findings()).toEqual([
      error('id-form', `${STATE}/entry.yaml`, 1, 5, '"arg" is not an id for states.', 'Here the id is the name of the folder: ARG.'),
    ]);
  });
});
