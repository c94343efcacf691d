import { describe, expect, test } from 'vitest';
import { searchRecords, type SearchRecord } from '../../../src/search/record.ts';
import type { Language } from '../../../src/model/language.ts';
import { goodContent, GUIDE, MECHANISM } from '../../fixtures/content.ts';

const content = goodContent();

function record(address: string, language: Language, from = content): SearchRecord {
  const found = searchRecords(from.compendium(), language).find(({ url }) => url === `/${language}/${address}/`);
  if (!found) throw new Error(`${address} is not in the ${language} index.`);
  return found;
}

/** Every name by which a record is found, its title aside. */
const namesOf = ({ aliases, names }: SearchRecord): string[] => [...aliases, ...names];

describe('a search index', () => {
  test('holds what really has a text in its language, and no fallback', () => {
    expect(searchRecords(content.compendium(), 'es').map(({ url }) => url)).toEqual([
      '/es/mechanisms/hear-witness-nassau/',
      '/es/practices/prosecution-office/',
      '/es/guides/witness-abroad/',
      '/es/instruments/nassau/',
      '/es/states/ARG/',
      '/es/states/TTO/',
      '/es/terms/central-authority/',
      '/es/terms/letter-rogatory/',
    ]);
    expect(searchRecords(content.compendium(), 'fr').map(({ title }) => title)).toEqual(['Commission rogatoire']);
  });

  test('leaves out a retired entry', () => {
    const retired = content
      .change(`${GUIDE}/entry.yaml`, 'status: compiled', 'status: retired\nretired: { date: 2026-11-21, key: merged }')
      .compendium();
    expect(searchRecords(retired, 'en').map(({ id }) => id)).not.toContain('G-001');
  });
});

describe('an entry is found', () => {
  test('by its other names', () => {
    expect(namesOf(record('mechanisms/hear-witness-nassau', 'en'))).toEqual(expect.arrayContaining(['MLA', 'Nassau testimony']));
  });

  test('by the names of its terms in the four languages', () => {
    for (const language of ['en', 'es'] as const) {
      expect(namesOf(record('mechanisms/hear-witness-nassau', language))).toEqual(
        expect.arrayContaining(['Letter rogatory', 'Exhorto', 'comisión rogatoria', 'Carta rogatória', 'Commission rogatoire']),
      );
    }
  });

  test('as a term, by what it is called elsewhere, not twice by its own name', () => {
    const term = record('terms/letter-rogatory', 'pt');
    expect([term.title, namesOf(term)]).toEqual([
      'Carta rogatória',
      ['Letter rogatory', 'letter of request', 'Exhorto', 'comisión rogatoria', 'Commission rogatoire', 'lettre rogatoire'],
    ]);
  });

  test('by the words of its figures, the institutions and laws of a State, the code of a treaty', () => {
    expect(namesOf(record('practices/prosecution-office', 'es'))).toContain('personas condenadas');
    const state = record('states/ARG', 'es').sections.map(({ text }) => text);
    expect(state.join(' ')).toMatch(/Autoridad central de asistencia mutua: Ministerio de Relaciones Exteriores\./);
    expect(state.join(' ')).toContain('Ley 26.842');
    expect(
      record('instruments/nassau', 'en')
        .sections.map(({ text }) => text)
        .join(' '),
    ).toContain('OAS A-55');
  });

  test('with straight apostrophes, so that l’extradition is found by extradition', () => {
    const curly = content
      .change(`${MECHANISM}/es.mdx`, 'title: Tomar declaración', 'title: D’Oc y declaración')
      .change(`${MECHANISM}/es.mdx`, 'Solo para el fin declarado. Excepciones: no se sabe.', 'L’extradition d’un témoin.')
      .change(`${MECHANISM}/es.mdx`, 'aliases: [asistencia mutua]', 'aliases: [l’entraide]');
    const found = record('mechanisms/hear-witness-nassau', 'es', curly);
    expect(found.title).toBe("D'Oc y declaración según la Convención de Nassau");
    expect(namesOf(found)).toContain("l'entraide");
    expect(found.sections.find(({ id }) => id === 'limits')?.text).toBe("L'extradition d'un témoin.");
    expect(JSON.stringify(found)).not.toContain('’');
  });
});

describe('a record', () => {
  test('has its sections by id, with the words of their parts once', () => {
    expect(record('mechanisms/hear-witness-nassau', 'en').sections.find(({ id }) => id === 'safeguards')).toEqual({
      id: 'safeguards',
      heading: 'What protects the victim',
      text: 'Safe conduct Name no victim who need not be named. It ends after ten days. Later practice is not known.',
    });
  });

  test('can be narrowed down by values in the words of the language', () => {
    expect(record('mechanisms/hear-witness-nassau', 'es').filters).toEqual({
      kind: ['Mecanismos'],
      family: ['Asistencia jurídica mutua'],
      measure: ['Tomar declaración a un testigo o víctima', 'Tomar declaración por videoconferencia'],
    });
    expect(record('practices/prosecution-office', 'es').filters).toEqual({
      kind: ['Prácticas'],
      state: ['Argentina'],
      theme: ['Investigación y persecución penal'],
      evidence: ['Estadística oficial'],
    });
    expect(record('states/TTO', 'es').filters['state']).toEqual(['Trinidad y Tabago']);
  });
});
