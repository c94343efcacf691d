import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../../src/model/language.ts';
import { readme } from '../../../../src/offline/disk/readme.ts';
import { README_WORDS } from '../../../../src/offline/disk/words.ts';

const about = { id: '2026-11-24-abcdef01', date: '2026-11-24', languages: ['pt'], sensitive: false } as const;
const plain = (text: string): string => text.replace(/\s+/g, ' ');

test('the README speaks four languages, the one of the edition first, and names edition, day and languages', () => {
  const text = readme(about);
  const places = LANGUAGES.map((language) => plain(text).indexOf(plain(README_WORDS[language].title)));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(Math.min(...places)).toBe(places[LANGUAGES.indexOf('pt')]);
  expect(text).toContain('Edição 2026-11-24-abcdef01, de 24 de novembro de 2026. Idiomas: Português.');
  expect(text).not.toMatch(/\{(edition|date|languages)\}/);
});

test('it says how to check the copy on three systems, and its lines end as every editor of texts reads them', () => {
  const text = readme(about);
  for (const command of ['sha256sum -c SHA256SUMS.txt', 'shasum -a 256 -c SHA256SUMS.txt', 'Get-FileHash'])
    expect(text.split(command).length).toBe(5);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('the card of help abroad is named as left out only where it is', () => {
  const words = plain(README_WORDS.es.withReferral);
  expect(plain(readme(about))).toContain(words);
  expect(plain(readme({ ...about, sensitive: true }))).not.toContain(words);
});
