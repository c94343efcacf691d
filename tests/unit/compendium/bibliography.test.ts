import { describe, expect, test } from 'vitest';
import { Bibliography } from '../../../src/compendium/bibliography.ts';
import { goodContent } from '../../fixtures/content.ts';

const compendium = goodContent().compendium();

describe('the sources of a page', () => {
  const bibliography = new Bibliography(compendium, [
    { id: 'office-figures-2024', at: 'p. 3', section: 0, line: 1, column: 1 },
    { id: 'nassau-text', section: 0, line: 2, column: 1 },
    { id: 'office-figures-2024', at: 'p. 9', section: 1, line: 3, column: 1 },
  ]);
  const beside = bibliography.cite('nassau-text', 'art. 7');

  test('are numbered in the order in which they are first cited', () => {
    expect(bibliography.sources.map(({ number, source }) => [number, source.title])).toEqual([
      [1, 'Cifras de la fiscalía, 2024'],
      [2, 'Inter-American Convention on Mutual Assistance in Criminal Matters'],
    ]);
  });

  test('lead back to every place that cites them, facts after the text', () => {
    expect(bibliography.sources.map(({ places }) => places)).toEqual([
      [
        { anchor: 'cite-1', at: 'p. 3' },
        { anchor: 'cite-3', at: 'p. 9' },
      ],
      [{ anchor: 'cite-2' }, { anchor: 'cite-4', at: 'art. 7' }],
    ]);
    expect(beside).toMatchObject({ number: 2, index: 3 });
  });
});

test('a source that does not exist is never numbered', () => {
  expect(() => new Bibliography(compendium).cite('nassau-tex')).toThrow('The source "nassau-tex" is cited and does not exist.');
});
