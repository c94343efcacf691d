import { describe, expect, test } from 'vitest';
import { CONFIDENTIALITY_RULES } from '../../../src/checks/confidentiality/rules.ts';
import { LANGUAGES } from '../../../src/model/language.ts';
import { findingsIn, plantedCorpus, type Planted } from './measure.ts';

const corpus = plantedCorpus();
const measured = corpus.map((planted) => ({ ...planted, found: findingsIn(planted) }));
const of = (rule: string, unsafe: boolean) => measured.filter((planted) => planted.rule === rule && planted.unsafe === unsafe);
const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

const table = CONFIDENTIALITY_RULES.map(({ name }) => {
  const unsafe = of(name, true);
  const missed = unsafe.filter(({ found }) => !found.some(({ rule }) => rule === name));
  const harmless = measured.filter((planted) => !planted.unsafe);
  const falseAlarms = harmless.filter(({ found }) => found.some(({ rule }) => rule === name));
  return { name, unsafe, missed, lookAlikes: of(name, false), harmless, falseAlarms };
});

console.log(
  [
    'confidentiality rules on the planted corpus',
    ...table.map(
      ({ name, unsafe, missed, harmless, falseAlarms }) =>
        `${name.padEnd(30)} recall ${share(unsafe.length - missed.length, unsafe.length).padStart(7)} of ${String(unsafe.length).padStart(3)}, false alarms ${falseAlarms.length} in ${harmless.length}`,
    ),
  ].join('\n'),
);

const quoted = (planted: readonly Planted[]): string[] => planted.map(({ language, text }) => `${language}: ${text}`);

describe.each(table)('$name', ({ unsafe, missed, lookAlikes, harmless, falseAlarms }) => {
  test('is measured by at least 25 unsafe and 25 harmless sentences in the four languages', () => {
    for (const sentences of [unsafe, lookAlikes]) {
      expect(sentences.length).toBeGreaterThanOrEqual(25);
      expect(new Set(sentences.map(({ language }) => language))).toEqual(new Set(LANGUAGES));
    }
  });

  test('finds at least 95 % of what is planted', () => {
    expect(missed.length, quoted(missed).join('\n')).toBeLessThanOrEqual(unsafe.length * 0.05);
  });

  test('is silent on what only looks alike, its own look-alikes and those of the other rules', () => {
    expect(falseAlarms.length, quoted(falseAlarms).join('\n')).toBeLessThanOrEqual(harmless.length * 0.005);
  });

  test('points at the line in which the sentence stands', () => {
    const lines = unsafe.flatMap(({ rule, found }) => found.filter((finding) => finding.rule === rule).map(({ line }) => line));
    expect(new Set(lines)).toEqual(
      new Set(unsafe.some(({ text }) => text.includes('\n')) ? [10, 11].filter((line) => lines.includes(line)) : [10]),
    );
  });
});

test('every planted file belongs to a rule', () => {
  expect(new Set(corpus.map(({ rule }) => rule))).toEqual(new Set(CONFIDENTIALITY_RULES.map(({ name }) => name)));
});
