import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldChanges } from '../../../src/review/field-changes.ts';

const name = fc.stringMatching(/^[a-z]{1,4}$/);
const facts = fc.dictionary(
  name,
  fc.oneof(fc.integer(), name, fc.boolean(), fc.uniqueArray(name, { minLength: 1 }), fc.dictionary(name, fc.integer(), { minKeys: 1 })),
);

describe('the changes between two facts', () => {
  test('are none where nothing differs', () => {
    fc.assert(
      fc.property(facts, (value) => {
        expect(fieldChanges(value, structuredClone(value))).toEqual([]);
      }),
    );
  });

  test('name each field that differs, and no other', () => {
    fc.assert(
      fc.property(facts, facts, (before, after) => {
        const differing = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
          (field) => JSON.stringify(sorted(before[field])) !== JSON.stringify(sorted(after[field])),
        );
        const named = fieldChanges(before, after).map(({ field }) => field.split('.')[0]);
        expect([...new Set(named)].sort()).toEqual(differing.sort());
      }),
    );
  });

  test('are the same the other way round, with before and after exchanged', () => {
    fc.assert(
      fc.property(facts, facts, (before, after) => {
        const back = fieldChanges(after, before).map(({ field, before: was, after: is }) => ({ field, before: is, after: was }));
        const byField = (a: { field: string }, b: { field: string }): number => (a.field < b.field ? -1 : 1);
        expect(fieldChanges(before, after).sort(byField)).toEqual(back.sort(byField));
      }),
    );
  });

  test('show a new order of a list, which readers see', () => {
    expect(fieldChanges({ steps: ['a', 'b'] }, { steps: ['b', 'a'] })).toEqual([{ field: 'steps', before: ['a, b'], after: ['b, a'] }]);
  });

  test('tell apart items that share a key only by their words', () => {
    const basis = (articles: string) => [
      { instrument: 'untoc', articles: ['1'] },
      { instrument: 'untoc', articles: [articles] },
    ];
    expect(fieldChanges({ basis: basis('2') }, { basis: basis('3') })).toEqual([
      { field: 'basis', before: ['instrument untoc, articles 2'], after: ['instrument untoc, articles 3'] },
    ]);
  });
});

/** The fields of an object have no order; those of a list have. */
const sorted = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)) : value;
