import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { interfaceOf } from '../../../src/i18n/strings.ts';
import { LANGUAGES, type Language } from '../../../src/model/language.ts';

const read = (language: Language): Record<string, string> =>
  JSON.parse(readFileSync(path.resolve(import.meta.dirname, `../../../content/ui/${language}.json`), 'utf8')) as Record<string, string>;

const english = read('en');
const blanksOf = (text: string | undefined): string[] => [...(text ?? '').matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();

describe.each(LANGUAGES)('the interface in %s', (language) => {
  const strings = read(language);

  test('has the same strings as the English one', () => {
    expect(Object.keys(strings).sort()).toEqual(Object.keys(english).sort());
  });

  test('has the same blanks in each string', () => {
    const different = Object.keys(english).filter((key) => blanksOf(strings[key]).join() !== blanksOf(english[key]).join());
    expect(different).toEqual([]);
  });

  test('leaves no string empty', () => {
    expect(Object.keys(strings).filter((key) => strings[key]?.trim() === '')).toEqual([]);
  });
});

describe('an interface string', () => {
  test('has its blanks filled, with signs kept as they are', () => {
    expect(interfaceOf('en')('entryCount', { n: 12 })).toBe('12 entries');
    expect(interfaceOf('es')('entryCount', { n: '$&' })).toContain('$&');
  });

  test('keeps a blank that nobody filled, so that it is seen', () => {
    expect(interfaceOf('en')('entryCount')).toBe('{n} entries');
  });

  test('has the typography of its language', () => {
    expect(interfaceOf('fr')('homeLead')).toContain('la demande\u202f?');
    expect(interfaceOf('fr')('programmesIntro')).toContain('genre\u00a0:');
    expect(interfaceOf('es')('homeLead')).not.toMatch(/[\u202f\u00a0]/);
  });
});
