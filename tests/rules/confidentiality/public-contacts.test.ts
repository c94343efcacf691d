import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { PUBLIC_CONTACTS_FILE, readPublicContacts } from '../../../src/checks/confidentiality/public-contacts.ts';
import { isPublicNumber } from '../../../src/checks/confidentiality/public-number.ts';
import { checkConfidentiality } from '../../../src/checks/confidentiality/run.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const { contacts, findings } = readPublicContacts(readFileSync(path.join(ROOT, PUBLIC_CONTACTS_FILE), 'utf8'));
const numbersIn = (text: string, allowed = contacts) =>
  checkConfidentiality('content/practices/x/en.mdx', text, 'en', { contacts: allowed, exceptions: [] }).filter(
    ({ rule }) => rule === 'phone-number',
  );

describe('the list of public contacts', () => {
  test('is readable, and each source can be opened', () => {
    expect(findings).toEqual([]);
    expect(contacts.length).toBeGreaterThan(10);
    const unknown = contacts.filter(
      ({ source }) => !/^https:\/\//.test(source) && !existsSync(path.join(ROOT, `content/sources/${source}.yaml`)),
    );
    expect(unknown).toEqual([]);
  });

  test.each(contacts)('lets $value of $state stand, and nothing else would', ({ value }) => {
    const text = `Call ${value} for help.`;
    expect(numbersIn(text)).toEqual([]);
    expect(numbersIn(text, []).length).toBe(1);
  });
});

test('a listed number may be written in other groups, with letters, and with the prefix from abroad', () => {
  for (const written of ['+1 (888) 373-7888', '1 888 373 7888', '800-4288', '1-833-900-1010', '800 4CTU']) {
    expect(isPublicNumber(written, contacts), written).toBe(true);
  }
});

test('a number that contains a short listed one, or differs in one digit, is not listed', () => {
  for (const written of ['1451', '555-0145', '1-888-373-7889', '+54 9 11 0000 0145']) {
    expect(isPublicNumber(written, contacts), written).toBe(false);
  }
});

test('a faulty list allows nothing and says where the fault is', () => {
  const { contacts: read, findings: faults } = readPublicContacts('- value: "145"\n  what: Línea 145\n  state: Argentina\n  source: x\n');
  expect(read).toEqual([]);
  expect(faults.map(({ file, line }) => ({ file, line }))).toEqual([{ file: PUBLIC_CONTACTS_FILE, line: 3 }]);
});
