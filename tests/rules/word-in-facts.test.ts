import { describe, expect, test } from 'vitest';
import { goodContent, MECHANISM, STATE } from '../fixtures/content.ts';
import { error } from '../fixtures/finding.ts';

const content = goodContent();

describe('word-in-facts accepts', () => {
  test('a name of an institution is a fact', () => {
    expect(content.change(`${STATE}/entry.yaml`, 'name: Ministerio de Relaciones Exteriores', 'name: Cancillería').findings()).toEqual([]);
  });
});

describe('word-in-facts refuses', () => {
  test('a title in entry.yaml', () => {
    expect(content.change(`${MECHANISM}/entry.yaml`, 'status: compiled', 'status: compiled\ntitle: Hearing a witness').findings()).toEqual([
      error(
        'word-in-facts',
        `${MECHANISM}/entry.yaml`,
        5,
        1,
        'There is no field "title" here.',
        'Words stand in the texts (en.mdx, es.mdx …); entry.yaml holds facts only.',
      ),
    ]);
  });
  test('notes in a list', () => {
    expect(
      content
        .change(`${STATE}/entry.yaml`, 'role: member, confidence: low }', 'role: member, confidence: low, notes: to be checked }')
        .findings(),
    ).toEqual([
      error(
        'word-in-facts',
        `${STATE}/entry.yaml`,
        10,
        57,
        'There is no field "notes" in memberships, item 1.',
        'Words stand in the texts (en.mdx, es.mdx …); entry.yaml holds facts only.',
      ),
    ]);
  });
});
