import { describe, expect, test } from 'vitest';
import { parseDraft, serialiseDraft } from '../../../src/outline/draft-file.ts';
import { readRequest, writeRequest } from '../../../src/outline/request.ts';
import { DATA, requestOf } from '../../fixtures/outline.ts';

const ADDRESS = 'from=ARG&to=BRA&to=PRY&measure=joint-team&urgent=1&mechanism=M-009&left=es&right=pt';
const DRAFT = { values: { 'facts.es': 'Hechos «ñ» <b>', reference: '12/2026' }, clauses: { costs: false } };

describe('a draft file', () => {
  test('gives back the choices and every word', () => {
    const text = serialiseDraft(requestOf(ADDRESS), DRAFT);
    expect(parseDraft(text, DATA)).toEqual({ request: requestOf(ADDRESS), draft: DRAFT });
  });

  test.each([
    ['cut off', serialiseDraft(requestOf(ADDRESS), DRAFT).slice(0, 60), 'not-readable'],
    ['another file', '{"format":"compendium-draft","version":1,"draft":{}}', 'other-file'],
    ['a list', '[]', 'other-file'],
    ['a later version', '{"format":"compendium-request-outline","version":2}', 'later-version'],
    [
      'values that are no words',
      '{"format":"compendium-request-outline","version":1,"request":"","values":{"a":1},"clauses":{}}',
      'damaged',
    ],
    ['no values', '{"format":"compendium-request-outline","version":1,"request":"","clauses":{}}', 'damaged'],
  ])('that is damaged or foreign is refused as a whole: %s', (_, text, problem) => {
    expect(parseDraft(text, DATA)).toEqual({ problem });
  });
});

describe('the address', () => {
  test('holds the choices and comes back as it was', () => {
    expect(writeRequest(requestOf(ADDRESS)).toString()).toBe(ADDRESS);
  });

  test('leaves out and names what it does not know', () => {
    const { request, problems } = readRequest(
      new URLSearchParams('from=ARG&to=XYZ&measure=nothing&mechanism=M-999&left=de&right=en'),
      DATA,
    );
    expect(request).toMatchObject({ question: { from: 'ARG', to: [], measure: '' }, mechanism: '', languages: ['en'] });
    expect(problems).toEqual([
      { kind: 'unknown-state', value: 'XYZ' },
      { kind: 'unknown-measure', value: 'nothing' },
      { kind: 'unknown-mechanism', value: 'M-999' },
    ]);
  });

  test('that asks the same State twice says so', () => {
    expect(readRequest(new URLSearchParams('from=ARG&to=ARG&measure=documents'), DATA).problems).toEqual([
      { kind: 'same-state', value: 'ARG' },
    ]);
  });
});
