import { describe, expect, test } from 'vitest';
import { dueFacts } from '../../../src/checks/due.ts';
import { dueReport } from '../../../src/checks/due/report.ts';
import { AGING, readShelfLife } from '../../../src/checks/due/shelf-life.ts';
import { goodContent, INSTRUMENT, PRACTICE, STATE, type Content } from '../../fixtures/content.ts';

const content = goodContent();
const { shelfLife } = readShelfLife(content.files);
const due = (from: Content, date: string, days: number) => dueFacts(from.compendium(), shelfLife, date, days);
const AUTHORITY = 'name: Ministerio de Relaciones Exteriores, language: es, ';
/** A content whose only authority is known as of a date. */
const asOf = (date: string): Content =>
  content.change(
    `${STATE}/entry.yaml`,
    `${AUTHORITY}confidence: low`,
    `${AUTHORITY}source: nassau-text, asOf: ${date}, confidence: medium`,
  );
const authorities = (date: string, today: string, days: number) =>
  due(asOf(date), today, days).due.filter(({ kind }) => kind === 'authorities');

describe('a fact is due', () => {
  test('two years after its date for an authority: from the days before, on the day, and ever after', () => {
    expect(authorities('2024-11-23', '2026-09-23', 60)).toEqual([]);
    expect(authorities('2024-11-23', '2026-09-24', 60)).toMatchObject([
      { name: 'ministry', states: ['ARG'], until: '2026-11-23', past: false },
    ]);
    expect(authorities('2024-11-23', '2026-11-22', 0)).toEqual([]);
    expect(authorities('2024-11-23', '2026-11-23', 0)).toMatchObject([{ until: '2026-11-23', past: true }]);
    expect(authorities('2024-11-23', '2036-01-01', 0)).toHaveLength(1);
  });
  test('counted from the first day of the month or year that is known, and from a leap day', () => {
    expect(authorities('2024-11', '2026-11-01', 0)[0]?.until).toBe('2026-11-01');
    expect(authorities('2024', '2026-01-01', 0)[0]?.until).toBe('2026-01-01');
    expect(authorities('2024-02-29', '2026-03-01', 0)[0]?.until).toBe('2026-03-01');
  });
  test('until its date is changed: one line confirms it', () => {
    const old = asOf('2024-11-23');
    expect(due(old, '2026-11-23', 60).due.map(({ kind }) => kind)).toContain('authorities');
    const confirmed = old.change(`${STATE}/entry.yaml`, 'asOf: 2024-11-23', 'asOf: 2026-11-23');
    expect(due(confirmed, '2026-11-23', 60).due.map(({ kind }) => kind)).not.toContain('authorities');
  });
  test('by the day on which its source was read, when it has no date of its own', () => {
    expect(due(content, '2031-11-01', 0).due.filter(({ kind }) => kind === 'results')).toMatchObject([
      {
        name: 'convicted',
        states: ['ARG'],
        file: `${PRACTICE}/entry.yaml`,
        from: { date: '2026-11', by: 'consulted' },
        until: '2031-11-01',
      },
    ]);
  });
  test('never, and is counted, when neither is known', () => {
    const { due: found, ageless } = due(content, '2100-01-01', 0);
    // Of Argentina: relation to the OAS, languages, tradition, membership, authority, law; of Trinidad and Tobago the first three.
    expect(ageless).toBe(9);
    expect(found.map(({ kind }) => kind).sort()).toEqual(['instruments', 'parties', 'results']);
  });
  test('the longest past first', () => {
    const early = asOf('2010').change(`${INSTRUMENT}/parties.csv`, ',2021,high', ',2008,high');
    expect(due(early, '2026-11-23', 60).due.map(({ kind, until }) => [kind, until])).toEqual([
      ['authorities', '2012-01-01'],
      ['parties', '2013-01-01'],
      ['instruments', '2026-01-01'],
    ]);
  });
});

describe('the shelf lives', () => {
  test('are given for every kind of fact that ages, once', () => {
    expect(shelfLife.map(({ id }) => id).sort()).toEqual([...AGING].sort());
  });
  test('are refused with their line when they are wrong', () => {
    const wrong = new Map([
      ['content/taxonomy/shelf-life.yaml', '- id: laws\n  years: five\n  label: { en: Laws, es: Leyes, pt: Leis, fr: Lois }\n'],
    ]);
    expect(readShelfLife(wrong)).toMatchObject({
      shelfLife: [],
      findings: [{ file: 'content/taxonomy/shelf-life.yaml', line: 2, column: 10 }],
    });
  });
});

describe('the report', () => {
  const report = (from: Content, date: string, days: number, language: 'en' | 'es' | 'pt' | 'fr') =>
    dueReport(due(from, date, days), from.compendium(), shelfLife, from.files, language);

  test('groups by State and kind, and names the line to change', () => {
    expect(report(asOf('2025-01-15'), '2026-11-23', 60, 'es')).toBe(`Argentina
  Autoridades (1)
    ${STATE}/entry.yaml:12 ministry: dato de 2025-01-15, hasta 2027-01-15
  Partes en un tratado (1)
    ${INSTRUMENT}/parties.csv:2 nassau: dato de 2021, vencido desde 2026-01-01

Ningún Estado en particular
  Datos de un tratado (1)
    ${INSTRUMENT}/entry.yaml:12 nassau: dato de 2021, vencido desde 2026-01-01

2 datos vencidos, 1 por vencer, 8 de edad desconocida.
Para confirmar un dato que sigue vigente, cambie su asOf en la línea indicada (en un resultado: el día en que se leyó su fuente).`);
    expect(asOf('2025-01-15').text(`${STATE}/entry.yaml`).split('\n')[11]).toContain('asOf: 2025-01-15');
  });
  test('says so when nothing is due', () => {
    expect(report(content, '2024-01-01', 60, 'en')).toBe(
      'No fact passes its shelf life in this time. 0 facts past their shelf life, 0 about to pass it, 9 of unknown age.',
    );
  });
});
