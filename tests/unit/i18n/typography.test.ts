import { describe, expect, test } from 'vitest';
import { typeset } from '../../../src/i18n/typography.ts';

const NARROW = '\u202f';
const FIXED = '\u00a0';

describe('typography', () => {
  test('curls apostrophes between letters in every language, and no other mark', () => {
    expect(typeset("l'entraide, the State's 5' 'quoted'", 'fr')).toBe("l’entraide, the State’s 5' 'quoted'");
    expect(typeset("the State's", 'en')).toBe('the State’s');
  });

  test('sets the thin spaces of French before ; ! ? and inside guillemets', () => {
    expect(typeset('Qui demande ? Le juge ; « oui » !', 'fr')).toBe(
      `Qui demande${NARROW}? Le juge${NARROW}; «${NARROW}oui${NARROW}»${NARROW}!`,
    );
    expect(typeset('«oui» puis non?', 'fr')).toBe(`«${NARROW}oui${NARROW}» puis non${NARROW}?`);
  });

  test('sets a fixed space before a colon in French, and none inside an address or a time', () => {
    expect(typeset('Voici : trois', 'fr')).toBe(`Voici${FIXED}: trois`);
    expect(typeset('https://example.org à 10:30', 'fr')).toBe('https://example.org à 10:30');
  });

  test('sets the spaces also where the text goes on after a component', () => {
    expect(typeset(' ; puis le juge', 'fr')).toBe(`${NARROW}; puis le juge`);
    expect(typeset(' : trois', 'fr')).toBe(`${FIXED}: trois`);
    expect(typeset(' ; luego', 'es')).toBe(' ; luego');
  });

  test('sets no French spaces in other languages', () => {
    expect(typeset('¿Quién? «Nadie»; nada: fin', 'es')).toBe('¿Quién? «Nadie»; nada: fin');
  });

  test('changes nothing the second time', () => {
    const once = typeset("« L'État » : oui ; non ?", 'fr');
    expect(typeset(once, 'fr')).toBe(once);
  });
});
