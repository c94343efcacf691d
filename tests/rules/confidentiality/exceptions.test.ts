import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContentConfidentiality } from '../../../src/checks/confidentiality/content.ts';
import { EXCEPTIONS_FILE, readExceptions, type Exception } from '../../../src/checks/confidentiality/exceptions.ts';
import { checkConfidentiality } from '../../../src/checks/confidentiality/run.ts';
import { noCache } from '../../../src/compendium/remember.ts';

const FILE = 'content/practices/planted/es.mdx';
const TEXT = '---\ntitle: T\nsummary: S\n---\n\nEn el expediente 12/2019 declararon la víctima Ana Fábula y la víctima Rosa Quimera.\n';
const exception: Exception = {
  file: FILE,
  rule: 'docket-with-name',
  words: 'víctima Ana Fábula',
  reason: 'La persona pidió por escrito que conste su nombre.',
  by: 'Ministerio Público',
  date: '2026-11-23',
  line: 7,
};
const check = (exceptions: Exception[], file = FILE, text = TEXT) => checkConfidentiality(file, text, 'es', { contacts: [], exceptions });
const named = ({ rule, severity }: { rule: string; severity: string }) => `${severity} ${rule}`;

describe('an exception', () => {
  test('turns what it covers into a warning that gives institution, date and reason, and nothing else', () => {
    const before = check([]).filter(({ rule }) => rule === 'docket-with-name');
    const after = check([exception]).filter(({ rule }) => rule === 'docket-with-name');
    expect([before, after].map((found) => found.map(({ severity }) => severity))).toEqual([
      ['error', 'error'],
      ['warning', 'error'],
    ]);
    expect(after[0]?.message).toContain(
      'Permitido por una excepción de Ministerio Público (2026-11-23): La persona pidió por escrito que conste su nombre.',
    );
  });

  test.each([
    ['other words', { words: 'víctima Ana Quimera' }],
    ['another rule', { rule: 'phone-number' }],
    ['a rule that does not exist', { rule: 'docket' }],
  ])('with %s covers nothing, and is itself an error', (_, change) => {
    const found = check([{ ...exception, ...change }]);
    expect(found.filter(({ file }) => file === EXCEPTIONS_FILE)).toEqual([
      {
        rule: 'unused-confidentiality-exception',
        severity: 'error',
        file: EXCEPTIONS_FILE,
        line: 7,
        column: 1,
        message: `Esta excepción no corresponde a nada en ${FILE}.`,
        mend: 'Elimínela, o corrija file, rule y words.',
      },
    ]);
    expect(found.filter(({ file }) => file === FILE).map(named)).toEqual(check([]).map(named));
  });

  test('for another file neither covers nor complains', () => {
    expect(check([{ ...exception, file: 'content/practices/other/es.mdx' }])).toEqual(check([]));
  });

  test('outlives neither the words nor the file that it was for', () => {
    expect(check([exception], FILE, TEXT.replace('Ana Fábula', 'protegida')).map(({ rule }) => rule)).toContain(
      'unused-confidentiality-exception',
    );
    const files = new Map([[EXCEPTIONS_FILE, yaml(exception)]]);
    expect(checkContentConfidentiality(files, noCache).map(named)).toEqual(['error unused-confidentiality-exception']);
  });
});

describe('the file of exceptions', () => {
  test('gives each exception with its line', () => {
    expect(readExceptions(`# Exceptions\n\n${yaml(exception)}`)).toEqual({ exceptions: [{ ...exception, line: 3 }], findings: [] });
  });

  test.each([
    ['a reason too short to be one', { reason: 'ok' }, 4],
    ['no institution', { by: '' }, 5],
    ['a date that does not exist', { date: '2026-02-30' }, 6],
    ['words that would cover anything', { words: 'a' }, 3],
  ])('with %s is refused as a whole', (_, change, line) => {
    const { exceptions, findings } = readExceptions(yaml({ ...exception, ...change }));
    expect(exceptions).toEqual([]);
    expect(findings.map((finding) => finding.line)).toEqual([line]);
  });

  test('of the project is readable', () => {
    const text = readFileSync(path.resolve(import.meta.dirname, '../../..', EXCEPTIONS_FILE), 'utf8');
    expect(readExceptions(text).findings).toEqual([]);
  });
});

function yaml({ file, rule, words, reason, by, date }: Exception): string {
  return `- file: ${file}\n  rule: ${rule}\n  words: "${words}"\n  reason: "${reason}"\n  by: "${by}"\n  date: ${date}\n`;
}
