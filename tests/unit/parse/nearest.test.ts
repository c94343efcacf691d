import { describe, expect, test } from 'vitest';
import { nearest } from '../../../src/parse/nearest.ts';

describe('nearest', () => {
  const values = ['hear-witness', 'hear-witness-video', 'extradition'];

  test('finds the word that was meant', () => {
    expect(nearest('hear-witness-vido', values)).toBe('hear-witness-video');
    expect(nearest('Extradicion', values)).toBe('extradition');
    expect(nearest('xtradition', values)).toBe('extradition');
  });

  test('says nothing when no word is near', () => {
    expect(nearest('confiscation', values)).toBeUndefined();
    expect(nearest('', values)).toBeUndefined();
    expect(nearest('extradition', [])).toBeUndefined();
  });

  test('does not take one short code for another', () => {
    expect(nearest('ARX', ['BRA', 'ARG'])).toBe('ARG');
    expect(nearest('52', ['11', '40'])).toBeUndefined();
  });
});
