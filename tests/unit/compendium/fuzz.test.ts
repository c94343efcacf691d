import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFacts } from '../../../src/compendium/facts.ts';
import { readContent } from '../../../src/compendium/files.ts';
import { readParties } from '../../../src/compendium/parties.ts';
import { noCache } from '../../../src/compendium/remember.ts';
import { readSources } from '../../../src/compendium/sources.ts';
import type { Finding } from '../../../src/model/finding.ts';
import type { Kind } from '../../../src/model/kind.ts';
import { mutants, YAML_SIGNS } from '../../fixtures/mutants.ts';

const RUNS = 500;
const SOURCE = 'content/sources/changed.yaml';

const real = [...readContent(path.resolve(import.meta.dirname, '../../..'))];
const some = (pattern: RegExp, step: number): string[] =>
  real.filter(([file]) => pattern.test(file)).flatMap(([, text], index) => (index % step === 0 ? [text] : []));
const changed = (texts: readonly string[]): fc.Arbitrary<string> =>
  mutants(
    texts,
    { weight: 5, arbitrary: fc.constantFrom(...YAML_SIGNS) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  );

/** Every text in what was read, names of fields included. */
function textsOf(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.entries(data).flatMap(([name, value]) => [name, ...textsOf(value)]) : [];
}

/** What reading gave is refused in words, or holds nothing hidden and no address that is not plain. */
function expectSafe(findings: readonly Finding[], data: unknown): boolean {
  for (const { line, column, message, mend } of findings) {
    expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
    for (const words of [message, mend]) expect(words).toMatch(/^\S[^]*\S$/);
  }
  if (findings.length > 0) return false;
  for (const text of textsOf(data)) {
    expect(text).not.toMatch(/(?![\t\n \u00a0\u202f])[\p{C}\p{Z}\u00ad\u034f\u115f\u1160\u3164\uffa0\ufe00-\ufe0f\ufffc\ufffd]/u);
  }
  return true;
}

const factsOf = (kind: Kind) => (text: string) => {
  const { facts, findings } = readFacts(kind, `content/${kind}/changed/entry.yaml`, text);
  return { data: facts, findings };
};

test.each([
  { what: 'facts of practices', texts: some(/^content\/practices\/[^/]+\/entry\.yaml$/, 2), read: factsOf('practices') },
  { what: 'facts of States', texts: some(/^content\/states\/[^/]+\/entry\.yaml$/, 2), read: factsOf('states') },
  {
    what: 'sources',
    texts: some(/^content\/sources\//, 10),
    read: (text: string) => {
      const { sources, findings } = readSources(new Map([[SOURCE, text]]), noCache);
      for (const { url } of sources) if (url !== undefined) expect(url).toMatch(/^https?:\/\/([a-z0-9-]+\.)+[a-z]{2,}([/?#]|$)/i);
      return { data: sources, findings };
    },
  },
  {
    what: 'tables',
    texts: some(/\/parties\.csv$/, 3),
    read: (text: string) => {
      const { parties, findings } = readParties('content/instruments/changed/parties.csv', text);
      return { data: parties, findings };
    },
  },
])('$what changed at random are refused in words, or hold nothing hidden', { timeout: 60_000 }, ({ what, texts, read }) => {
  let passed = 0;
  fc.assert(
    fc.property(changed(texts), (text) => {
      const { findings, data } = read(text);
      if (expectSafe(findings, data)) passed++;
    }),
    { seed: 20261123, numRuns: RUNS, endOnFailure: true },
  );
  console.log(`${RUNS} ${what} changed at random: ${passed} passed, ${RUNS - passed} were refused.`);
  expect(passed).toBeGreaterThan(RUNS / 50);
  expect(RUNS - passed).toBeGreaterThan(RUNS / 10);
});
