import { describe, expect, test } from 'vitest';
import type { AnyEntry } from '../../../src/compendium/types.ts';
import { labelOf, textFor, titleFor } from '../../../src/compendium/words.ts';
import { goodContent, MECHANISM } from '../../fixtures/content.ts';

const content = goodContent();
const compendium = content.compendium();
const entry = (id: string, from = compendium): AnyEntry => {
  const found = from.entries.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
};

describe('a translation', () => {
  test('follows the original when it was made from its present version', () => {
    expect(entry('M-001').texts.es?.behind).toBe(false);
  });

  test('is behind when the original was revised after it', () => {
    expect(entry('G-001').texts.es).toMatchObject({ behind: true, from: '2026-10-01' });
    const revised = content.change(`${MECHANISM}/entry.yaml`, 'revised: 2026-11-20', 'revised: 2026-11-21');
    expect(entry('M-001', revised.compendium()).texts.es?.behind).toBe(true);
  });

  test('leaves the original never behind', () => {
    expect(entry('G-001').texts.en?.behind).toBe(false);
  });
});

describe('a reader', () => {
  test('gets the text in the own language where there is one', () => {
    const { text, translated } = textFor(entry('M-001'), 'es');
    expect([text.title, text.language, translated]).toEqual(['Tomar declaración según la Convención de Nassau', 'es', true]);
  });

  test('gets the original otherwise, in its own language, whichever that is', () => {
    expect(textFor(entry('P-001'), 'en')).toMatchObject({ text: { language: 'es' }, translated: false });
    expect(textFor(entry('E-001'), 'fr')).toMatchObject({ text: { language: 'en' }, translated: false });
  });

  test('is told the language of a title that is not the own', () => {
    expect(titleFor(entry('P-001'), 'en')).toEqual({ title: 'Una fiscalía especializada', lang: 'es' });
    expect(titleFor(entry('P-001'), 'es')).toEqual({ title: 'Una fiscalía especializada' });
  });

  test('reads a value of the taxonomy in the own language, and the value itself where it has no label', () => {
    expect(labelOf(compendium, 'families', 'extradition', 'fr')).toBe('Extradition et remise');
    expect(labelOf(compendium, 'families', 'telepathy', 'fr')).toBe('telepathy');
  });
});

describe('the sections of a text', () => {
  test('have one id in every language', () => {
    const { en, es } = entry('M-001').texts;
    expect(es?.sections.map(({ id }) => id)).toEqual(en?.sections.map(({ id }) => id));
    expect(es?.sections.find(({ id }) => id === 'request')?.heading).toBe('Qué debe contener la solicitud');
  });

  test('hold the items of a checklist for the finder', () => {
    expect(entry('M-001').texts.es?.checklists).toEqual([
      { for: 'request', items: ['El delito y un resumen de los hechos.', 'Las preguntas.'] },
    ]);
  });
});
