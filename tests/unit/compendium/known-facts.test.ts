import { expect, test } from 'vitest';
import { knownFacts } from '../../../src/compendium/known-facts.ts';
import { goodContent, STATE } from '../../fixtures/content.ts';

const content = goodContent();
const authority = (facts: ReturnType<typeof knownFacts>) => facts.authorities.find(({ role }) => role === 'mla-central-authority')?.count;

test('States are counted by what was read of them, what stands unconfirmed, and what is missing', () => {
  const held = knownFacts(content.compendium());
  expect(authority(held)).toEqual({ known: 0, unconfirmed: 1, missing: 1 });
  const read = content
    .change(`${STATE}/entry.yaml`, 'Exteriores, language: es, confidence: low', 'Exteriores, language: es, confidence: medium')
    .compendium();
  expect(authority(knownFacts(read))).toEqual({ known: 1, unconfirmed: 0, missing: 1 });
  expect(held.requestLanguages).toEqual({ known: 0, unconfirmed: 0, missing: 2 });
});

test('an answer of low confidence is unconfirmed, and "not known" is no answer', () => {
  const more = content
    .append(
      `${STATE}/entry.yaml`,
      'requestLanguages: [{ languages: [es], confidence: low }]\npositions: [{ question: extradites-nationals, answer: not-known, confidence: high }, { question: assists-without-treaty, answer: "no", confidence: low }]\n',
    )
    .compendium();
  const held = knownFacts(more);
  const of = (id: string) => held.positions.find(({ question }) => question === id)?.count;
  expect(held.requestLanguages).toEqual({ known: 0, unconfirmed: 1, missing: 1 });
  expect(of('extradites-nationals')).toEqual({ known: 0, unconfirmed: 0, missing: 2 });
  expect(of('assists-without-treaty')).toEqual({ known: 0, unconfirmed: 1, missing: 1 });
});
