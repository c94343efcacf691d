import { expect, test } from 'vitest';
import { entryPage, idPage, page } from '../../../src/i18n/routes.ts';

test('addresses end with a slash and begin with the language', () => {
  expect(page('es')).toBe('/es/');
  expect(page('fr', 'mechanisms')).toBe('/fr/mechanisms/');
  expect(entryPage('pt', { kind: 'states', slug: 'ARG' })).toBe('/pt/states/ARG/');
});

test('the lasting address of an id has no language', () => {
  expect(idPage('M-001')).toBe('/id/M-001/');
});
