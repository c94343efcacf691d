import { describe, expect, test } from 'vitest';
import * as checkDigits from '../../../src/checks/confidentiality/documents/check-digits.ts';
import { DOCUMENT_KINDS } from '../../../src/checks/confidentiality/documents/kinds.ts';
import { findingsIn } from './measure.ts';

const STATES =
  'ATG ARG BHS BRB BLZ BOL BRA CAN CHL COL CRI CUB DMA DOM ECU SLV USA GRD GTM GUY HTI HND JAM MEX NIC PAN PRY PER KNA LCA VCT SUR TTO URY VEN'.split(
    ' ',
  );

test('each of the 35 States has a document that the rule knows', () => {
  expect(STATES).toHaveLength(35);
  expect(STATES.filter((state) => !DOCUMENT_KINDS.some((kind) => kind.state === state))).toEqual([]);
});

/** Numbers whose check digits were computed by another program; nobody holds them. */
describe.each([
  ['cpf', '123.456.789-09'],
  ['pis', '199.99999.99-1'],
  ['run', '45.678.901-3'],
  ['cuil', '20-99123456-0'],
  ['uruguayanId', '9.876.543-8'],
  ['ecuadorianId', '2459999997'],
  ['dominicanId', '001-9999999-6'],
  ['dui', '98765432-6'],
  ['cui', '9876 54322 0199'],
  ['nicaraguanId', '001-310299-0001L'],
  ['curp', 'XAXX000231MNEXXXA4'],
  ['luhn', '046 454 286'],
] as const)('check digit: %s', (name, number) => {
  const check = checkDigits[name];

  test('a right one holds', () => {
    expect(check(number)).toBe(true);
  });

  test('no other sign in its place does', () => {
    const at = name === 'cui' ? number.lastIndexOf(' ') - 1 : number.length - 1;
    const last = number[at] ?? '';
    const others = (/\d/.test(last) ? '0123456789' : 'ABCDEFGHJKLMNPQRSTUVWXY').replace(last, '');
    expect([...others].filter((other) => check(number.slice(0, at) + other + number.slice(at + 1)))).toEqual([]);
  });
});

test('a Chilean check sign may be K', () => {
  expect([checkDigits.run('45.000.006-K'), checkDigits.run('45.000.006-1')]).toEqual([true, false]);
});

describe('without a label, only a number with right check digits counts', () => {
  const isFound = (text: string): boolean => findingsIn({ language: 'es', text }).some(({ rule }) => rule === 'document-number');

  test.each([
    ['El recibo decía 123.456.789-09.', true],
    ['El recibo decía 123.456.789-08.', false],
    ['El papel llevaba el 98765432-6.', true],
    ['El papel llevaba el 98765432-5.', false],
    ['El formato XOXA990230HNEXXX05 estaba allí.', true],
    ['El formato XOXA990230HNEXXX04 estaba allí.', false],
  ])('%s', (text, found) => {
    expect(isFound(text)).toBe(found);
  });

  test('with a label, a mistyped one counts too', () => {
    expect(isFound('CPF 123.456.789-08')).toBe(true);
  });
});
