import { describe, expect, test } from 'vitest';
import { goodContent } from '../fixtures/content.ts';
import { error } from '../fixtures/finding.ts';

const CLAUSE = 'content/clauses/penalty.yaml';
const TEXT = `order: 10
start: fixed
title: { en: "Penalty", es: "Pena", pt: "Pena", fr: "Peine" }
fields:
  - { id: penalty, kind: text, label: { en: "Penalty", es: "Pena", pt: "Pena", fr: "Peine" } }
paragraphs:
  - words: { en: "Penalty: {penalty}", es: "Pena: {penalty}", pt: "Pena: {penalty}", fr: "Peine : {penalty}" }
`;
const content = goodContent().write(CLAUSE, TEXT);

test('clause-words accepts blanks that are fields, the same in every language', () => {
  expect(content.findings()).toEqual([]);
  expect(content.compendium().clauses.map(({ id }) => id)).toEqual(['penalty']);
});

describe('clause-words refuses', () => {
  test('a blank that is no field', () => {
    const wrong = content.change(
      CLAUSE,
      'en: "Penalty: {penalty}", es: "Pena: {penalty}", pt: "Pena: {penalty}", fr: "Peine : {penalty}"',
      'en: "Penalty: {penality}", es: "Pena: {penality}", pt: "Pena: {penality}", fr: "Peine : {penality}"',
    );
    expect(wrong.findings()).toEqual([
      error(
        'clause-words',
        CLAUSE,
        7,
        12,
        '"penality" is not a field of this clause.',
        'Correct the name, or add the field under "fields:".',
      ),
    ]);
  });

  test('a blank that one language lacks', () => {
    expect(content.change(CLAUSE, 'fr: "Peine : {penalty}"', 'fr: "Peine"').findings()).toEqual([
      error(
        'clause-words',
        CLAUSE,
        7,
        12,
        'The blank "penalty" is not in the words of every language.',
        'Write it once in each of en, es, pt and fr.',
      ),
    ]);
  });

  test('a field of two clauses', () => {
    expect(content.write('content/clauses/second.yaml', TEXT).findings()).toEqual([
      error(
        'clause-words',
        'content/clauses/second.yaml',
        5,
        11,
        'The field "penalty" is also a field of the clause "penalty".',
        'Give each field a name of its own.',
      ),
    ]);
  });

  test('a choice without options', () => {
    expect(content.change(CLAUSE, 'kind: text', 'kind: choice').findings()).toEqual([
      error(
        'clause-words',
        CLAUSE,
        5,
        11,
        'The field "penalty" is a choice without options.',
        'Write its options, or make it a line or a text.',
      ),
    ]);
  });
});

test('a clause points at sources, treaties and measures that are there', () => {
  const wrong = content
    .change(CLAUSE, 'kind: text,', 'kind: text, required: [{ instrument: nasau, source: no-such, at: "6" }],')
    .change(CLAUSE, 'start: fixed', 'start: fixed\nmeasures: [extraditions]');
  expect(
    wrong
      .findings()
      .map(({ rule }) => rule)
      .sort(),
  ).toEqual(['dangling-relation', 'unknown-source', 'unknown-value']);
});
