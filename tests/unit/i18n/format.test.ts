import { describe, expect, test } from 'vitest';
import { compareNames, formatBytes, formatDate, formatFigure, languageName } from '../../../src/i18n/format.ts';
import { LANGUAGES, type Language } from '../../../src/model/language.ts';

const inAll = <T>(make: (language: Language) => T): Record<Language, T> =>
  Object.fromEntries(LANGUAGES.map((language) => [language, make(language)])) as Record<Language, T>;

describe('a date', () => {
  test('reads as people write it', () => {
    expect(inAll((language) => formatDate('2026-11-23', language))).toEqual({
      en: '23 November 2026',
      es: '23 de noviembre de 2026',
      pt: '23 de novembro de 2026',
      fr: '23 novembre 2026',
    });
  });

  test('says no more than is known', () => {
    expect(inAll((language) => formatDate('2026-11', language))).toEqual({
      en: 'November 2026',
      es: 'noviembre de 2026',
      pt: 'novembro de 2026',
      fr: 'novembre 2026',
    });
    expect(inAll((language) => formatDate('1992', language))).toEqual({ en: '1992', es: '1992', pt: '1992', fr: '1992' });
  });

  test('begins a month as the language does', () => {
    expect(inAll((language) => formatDate('2026-11-01', language))).toEqual({
      en: '1 November 2026',
      es: '1 de noviembre de 2026',
      pt: '1º de novembro de 2026',
      fr: '1er novembre 2026',
    });
    expect(formatDate('2026-11-11', 'fr')).toBe('11 novembre 2026');
  });
});

describe('a figure', () => {
  const written = (figure: number, unit?: string) =>
    inAll((language) => formatFigure(figure, unit, language).replace(/[\u00a0\u202f]/g, '_'));

  test('is grouped as the language does', () => {
    expect(written(12345)).toEqual({ en: '12,345', es: '12_345', pt: '12.345', fr: '12_345' });
    expect(written(976)).toEqual({ en: '976', es: '976', pt: '976', fr: '976' });
  });

  test('may be a percentage with one decimal', () => {
    expect(written(12.5, 'percent')).toEqual({ en: '12.5%', es: '12,5_%', pt: '12,5%', fr: '12,5_%' });
  });

  test('may be money, its currency named by its code', () => {
    expect(written(1500000, 'usd')).toEqual({ en: 'USD_1,500,000', es: '1_500_000_USD', pt: 'USD_1.500.000', fr: '1_500_000_USD' });
  });
});

test('names are sorted by the alphabet of the language, accents aside', () => {
  expect(['Ñuble', 'Zulia', 'Nube', 'Énix', 'Ecuador'].sort(compareNames('es'))).toEqual(['Ecuador', 'Énix', 'Nube', 'Ñuble', 'Zulia']);
  expect(['États-Unis', 'Équateur', 'Dominique', 'Guyana'].sort(compareNames('fr'))).toEqual([
    'Dominique',
    'Équateur',
    'États-Unis',
    'Guyana',
  ]);
});

test('a language is named in the language of the page', () => {
  expect(inAll((language) => languageName('nl', language))).toEqual({ en: 'Dutch', es: 'neerlandés', pt: 'holandês', fr: 'néerlandais' });
});

describe('a size', () => {
  const written = (bytes: number) => inAll((language) => formatBytes(bytes, language).replace(/[\u00a0\u202f]/g, '_'));

  test('is told in the units of the language', () => {
    expect(written(2_700_000)).toEqual({ en: '2.7_MB', es: '2.7_MB', pt: '2,7_MB', fr: '2,7_Mo' });
    expect(written(14_395)).toEqual({ en: '15_kB', es: '15_kB', pt: '15_kB', fr: '15_ko' });
  });
});
