import { describe, expect, test } from 'vitest';
import { ALL_RULES } from '../../../src/checks/rules.ts';
import { LANGUAGES, type Language } from '../../../src/model/language.ts';

const blanksOf = (words: string): string[] => [...words.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();
/** A sentence without the signs that an editor types: attributes, two quotation marks in a row, entities. */
const withoutCode = (words: string): string => words.replace(/[\w}]="[^"]*"|""|&\w+;/g, '');
const withoutQuotes = (words: string): string => words.replace(/«[^»]*»|“[^”]*”/g, '');

describe.each(ALL_RULES)('$name', ({ title, why, example, says }) => {
  const sayings = Object.entries(says);

  test('has a title and a reason in each language, and an example that mends something', () => {
    for (const words of [title, why]) expect(LANGUAGES.filter((language) => words[language].trim() === '')).toEqual([]);
    expect(new Set(LANGUAGES.map((language) => why[language])).size).toBe(LANGUAGES.length);
    expect(example.wrong.trim()).not.toBe('');
    expect(example.right.trim()).not.toBe(example.wrong.trim());
  });

  test('says the same in each language, with the same blanks', () => {
    expect(sayings.length).toBeGreaterThan(0);
    for (const [code, saying] of sayings) {
      for (const part of [0, 1] as const) {
        const english = blanksOf(saying.en[part]);
        for (const language of LANGUAGES) expect(blanksOf(saying[language][part]), `${code} ${language}`).toEqual(english);
        // Spanish and Portuguese may have the same words.
        expect(new Set(LANGUAGES.map((language) => saying[language][part])).size, code).toBeGreaterThanOrEqual(3);
      }
    }
  });

  test('writes the quotation marks and the spaces of each language', () => {
    const all = (language: Language): string[] =>
      [title[language], why[language], ...sayings.flatMap(([, saying]) => saying[language])].map(withoutCode);
    for (const language of ['es', 'pt', 'fr'] as const) {
      expect(all(language).filter((words) => withoutQuotes(words).includes('"'))).toEqual([]);
    }
    expect(all('pt').filter((words) => /[«»]/.test(words))).toEqual([]);
    expect(all('fr').filter((words) => /\S[;!?»](?:\s|$)|«\S/u.test(words))).toEqual([]);
    expect(all('en').filter((words) => /[«»]|\s[;?:](?:\s|$)/.test(words))).toEqual([]);
  });
});
