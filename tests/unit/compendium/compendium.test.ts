import { describe, expect, test } from 'vitest';
import { lookup } from '../../../src/compendium/lookup.ts';
import { Content, goodContent, PRACTICE } from '../../fixtures/content.ts';

const content = goodContent();
const compendium = content.compendium();
const find = lookup(compendium);

describe('the compendium', () => {
  test('has its entries by kind, numbers in the order of counting', () => {
    expect(compendium.entries.map(({ id }) => id)).toEqual([
      'M-001',
      'P-001',
      'E-001',
      'G-001',
      'nassau',
      'ARG',
      'TTO',
      '11',
      '40',
      'op-1',
      'central-authority',
      'letter-rogatory',
    ]);
    const two = content
      .copy('content/recommendations/40', 'content/recommendations/4')
      .change('content/recommendations/4/entry.yaml', 'id: "40"', 'id: "4"')
      .compendium();
    expect(two.entries.filter(({ kind }) => kind === 'recommendations').map(({ id }) => id)).toEqual(['4', '11', '40', 'op-1']);
  });

  test('is the same whatever the order in which a disk lists the files', () => {
    const backwards = new Content([...content.files].reverse());
    expect(backwards.compendium()).toEqual(compendium);
  });

  test('leaves out an entry with a fault and keeps the others', () => {
    const { entries } = content.change(`${PRACTICE}/entry.yaml`, 'level: national', 'level:').compendium();
    expect(entries).toHaveLength(compendium.entries.length - 1);
    expect(entries.map(({ id }) => id)).not.toContain('P-001');
  });

  test('knows the sources of an entry, those of its text and those beside its facts', () => {
    const figures = content.change(`${PRACTICE}/es.mdx`, ' <Cite source="office-figures-2024" at="p. 3" />', '').compendium();
    expect(figures.entries.find(({ id }) => id === 'P-001')?.sources).toEqual(['office-figures-2024']);
    expect(find.entry('M-001')?.sources).toEqual(['nassau-text']);
  });

  test('knows for each row of parties the line on which it stands, and sorts rows by State', () => {
    const rows = content
      .write(
        'content/instruments/nassau/parties.csv',
        `${HEADER}TTO,none,,,,,nassau-text,2021,high,,\nARG,accession,2006,,,,nassau-text,,low,,\n`,
      )
      .compendium();
    expect(
      lookup(rows)
        .instrument('nassau')
        ?.parties.map(({ state, line, date }) => [state, line, date]),
    ).toEqual([
      ['ARG', 3, '2006'],
      ['TTO', 2, undefined],
    ]);
  });
});

const HEADER = 'state,action,date,signed,dated,inForce,source,asOf,confidence,dateConfidence,notes\n';

describe('a look-up', () => {
  test('finds an entry by its id, a term by its own name', () => {
    expect(find.entry('G-001')?.slug).toBe('witness-abroad');
    expect(find.entry('nassau')?.kind).toBe('instruments');
    expect(find.entry('term:letter-rogatory')?.kind).toBe('terms');
    expect(find.entry('letter-rogatory')).toBeUndefined();
    expect(find.state('TTO')?.facts.iso2).toBe('TT');
    expect(find.recommendation('op-1')?.id).toBe('op-1');
  });

  test('finds who uses a source, in a text, beside a fact or in a row of parties', () => {
    expect(find.usersOf('nassau-text').map(({ id }) => id)).toEqual(['M-001', 'nassau']);
    const inRow = content.change('content/instruments/nassau/parties.csv', 'nassau-text', 'office-figures-2024').compendium();
    expect(
      lookup(inRow)
        .usersOf('office-figures-2024')
        .map(({ id }) => id),
    ).toEqual(['P-001', 'nassau']);
    expect(find.usersOf('nothing')).toEqual([]);
  });

  test('finds what serves a recommendation', () => {
    expect(find.serving('11').map(({ id }) => id)).toEqual(['M-001', 'P-001', 'E-001']);
    expect(find.serving('40')).toEqual([]);
  });

  test('finds who works with a term, in facts or words, each once', () => {
    expect(find.usingTerm('letter-rogatory').map(({ id }) => id)).toEqual(['M-001']);
    expect(find.usingTerm('central-authority').map(({ id }) => id)).toEqual(['M-001']);
  });
});
