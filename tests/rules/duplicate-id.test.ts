import { describe, expect, test } from 'vitest';
import { goodContent, GUIDE, IDS, PRACTICE } from '../fixtures/content.ts';
import { error } from '../fixtures/finding.ts';

const content = goodContent();

describe('duplicate-id accepts', () => {
  test('two entries with ids of their own', () => {
    expect(
      content
        .copy(GUIDE, 'content/guides/another')
        .change('content/guides/another/entry.yaml', 'G-001', 'G-002')
        .append(IDS, 'G-002,guides,another\n')
        .findings(),
    ).toEqual([]);
  });
});

describe('duplicate-id refuses', () => {
  test('a copy of an entry, also where it stands before the entry', () => {
    expect(content.copy(GUIDE, 'content/guides/another').findings()).toEqual([
      error(
        'duplicate-id',
        'content/guides/another/entry.yaml',
        1,
        5,
        'The id G-001 already belongs to content/guides/witness-abroad.',
        'Give this entry the next free id: G-002.',
      ),
    ]);
  });
  test('a copy that stands after the entry', () => {
    expect(content.copy(GUIDE, 'content/guides/zeal').findings()).toEqual([
      error(
        'duplicate-id',
        'content/guides/zeal/entry.yaml',
        1,
        5,
        'The id G-001 already belongs to content/guides/witness-abroad.',
        'Give this entry the next free id: G-002.',
      ),
    ]);
  });
  test('an entry that has taken the id of another in place of its own', () => {
    expect(content.copy(PRACTICE, 'content/practices/second').append(IDS, 'P-002,practices,second\n').findings()).toEqual([
      error(
        'duplicate-id',
        'content/practices/second/entry.yaml',
        1,
        5,
        'El identificador P-001 ya pertenece a content/practices/prosecution-office.',
        'El identificador de esta ficha es P-002: escríbalo de nuevo.',
      ),
    ]);
  });
  test('an id that stands twice in the list', () => {
    expect(content.append(IDS, 'G-001,guides,witness-abroad\n').findings()).toEqual([
      error('duplicate-id', IDS, 6, 1, 'The id G-001 stands twice in the list of ids.', 'An id is given once: keep the older line.'),
    ]);
  });
});
