import { describe, expect, test } from 'vitest';
import { goodContent, GUIDE, INSTRUMENT, PRACTICE } from '../fixtures/content.ts';
import { error } from '../fixtures/finding.ts';

const content = goodContent();

describe('sources-declared accepts', () => {
  test('a source beside a fact is used', () => {
    expect(
      content.change(`${PRACTICE}/es.mdx`, ' <Cite source="office-figures-2024" at="p. 3" />', ' Cómo se contaron no se sabe.').findings(),
    ).toEqual([]);
  });
});

describe('sources-declared refuses', () => {
  test('a citation of a source that is not in the list, at the citation', () => {
    expect(content.change(`${PRACTICE}/entry.yaml`, 'sources: [office-figures-2024]', 'sources: []').findings()).toEqual([
      error(
        'sources-declared',
        `${PRACTICE}/es.mdx`,
        23,
        26,
        'La fuente «office-figures-2024» se usa y no está en la lista de fuentes.',
        'Añádala a «sources:» en entry.yaml.',
      ),
    ]);
  });
  test('a source beside a fact that is not in the list, at the fact', () => {
    expect(
      content.change(`${INSTRUMENT}/entry.yaml`, 'facts: { source: nassau-text', 'facts: { source: office-figures-2024').findings(),
    ).toEqual([
      error(
        'sources-declared',
        `${INSTRUMENT}/entry.yaml`,
        12,
        18,
        'The source "office-figures-2024" is used and does not stand in the list of sources.',
        'Add it to "sources:" in entry.yaml.',
      ),
    ]);
  });
  test('a source in the list that is cited nowhere, at its line', () => {
    expect(content.change(`${GUIDE}/entry.yaml`, 'sources: []', 'sources:\n  - nassau-text').findings()).toEqual([
      error(
        'sources-declared',
        `${GUIDE}/entry.yaml`,
        9,
        5,
        'The source "nassau-text" stands in the list and is cited nowhere.',
        'Cite it at the statement that it carries, or take it out of "sources:".',
      ),
    ]);
  });
});
