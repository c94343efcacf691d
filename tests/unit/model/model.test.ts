import { describe, expect, test } from 'vitest';
import { KIND_RULES, KINDS, type Kind } from '../../../src/model/kind.ts';
import { day, dayOrMonth, partialDate } from '../../../src/model/fields.ts';
import { references } from '../../../src/model/references.ts';
import { mechanismSchema } from '../../../src/model/mechanism.ts';
import { byPlace, type Finding } from '../../../src/model/finding.ts';

describe('a date', () => {
  test.each([
    ['2026-11-23', true, true, true],
    ['2028-02-29', true, true, true],
    ['2026-02-29', false, false, false],
    ['2026-11-31', false, false, false],
    ['2026-11', false, true, true],
    ['2026-00', false, false, false],
    ['2026', false, false, true],
    ['26-11-23', false, false, false],
    ['2026-1-3', false, false, false],
    ['', false, false, false],
  ])('"%s" as a day: %s, day or month: %s, as much as is known: %s', (text, asDay, asDayOrMonth, asPartial) => {
    expect([day, dayOrMonth, partialDate].map((schema) => schema.safeParse(text).success)).toEqual([asDay, asDayOrMonth, asPartial]);
  });
});

describe('an id', () => {
  const accepted: Record<Kind, string[]> = {
    mechanisms: ['M-001', 'M-120'],
    practices: ['P-001'],
    programmes: ['E-001'],
    guides: ['G-001'],
    instruments: ['untoc', 'oas-mla'],
    states: ['ARG', 'TTO'],
    recommendations: ['1', '9', '10', '49', '50', '51', 'op-1', 'op-9'],
    terms: ['letter-rogatory'],
  };
  const refused = ['', 'M-1', 'm-001', 'M-0001', 'X-001', '0', '52', '01', 'op-0', 'op-10', 'arg', 'AR'];

  test.each(KINDS)('of %s has its own form', (kind) => {
    const { id, example } = KIND_RULES[kind];
    expect([...accepted[kind], example].filter((text) => !id.test(text))).toEqual([]);
    const foreign = ['mechanisms', 'practices', 'programmes', 'guides', 'states'].includes(kind)
      ? [...refused, ...KINDS.filter((other) => other !== kind).flatMap((other) => accepted[other])]
      : [];
    expect(foreign.filter((text) => id.test(text))).toEqual([]);
  });

  test('of a recommendation ends at 51, of a paragraph at 9', () => {
    expect(refused.filter((text) => KIND_RULES.recommendations.id.test(text))).toEqual([]);
  });
});

test('every pointer of an entry is known with its field, whatever the depth', () => {
  const data = {
    family: 'networks',
    measures: ['documents'],
    basis: [{ instrument: 'untoc', articles: ['18'] }],
    between: { anyParties: ['untoc', 'oas-mla'] },
    recommendations: [11, 'op-1'],
    sources: ['un-untoc-text'],
  };
  expect(references(mechanismSchema, data).map(({ path, target, value }) => [path.join('.'), target.to, value])).toEqual([
    ['recommendations.0', 'recommendation', '11'],
    ['recommendations.1', 'recommendation', 'op-1'],
    ['sources.0', 'source', 'un-untoc-text'],
    ['family', 'vocabulary', 'networks'],
    ['measures.0', 'vocabulary', 'documents'],
    ['basis.0.instrument', 'instrument', 'untoc'],
    ['between.anyParties.0', 'instrument', 'untoc'],
    ['between.anyParties.1', 'instrument', 'oas-mla'],
  ]);
});

test('findings are sorted by file, line, column and rule, the same on every machine', () => {
  const finding = (file: string, line: number, column: number, rule: string): Finding => ({
    rule,
    severity: 'error',
    file,
    line,
    column,
    message: '',
    mend: '',
  });
  const sorted = [
    finding('a', 2, 1, 'x'),
    finding('a', 10, 1, 'x'),
    finding('a', 10, 3, 'w'),
    finding('a', 10, 3, 'x'),
    finding('É', 1, 1, 'x'),
  ];
  expect([...sorted].reverse().sort(byPlace)).toEqual(sorted);
});
