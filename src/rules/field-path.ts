import { shortened } from './quoted.ts';
import type { InLanguages } from './rule.ts';

const ITEM: InLanguages = { en: 'item', es: 'elemento', pt: 'item', fr: 'élément' };
const WHOLE: InLanguages = { en: 'The file', es: 'El archivo', pt: 'O arquivo', fr: 'Le fichier' };
const HERE: InLanguages = { en: 'here', es: 'aquí', pt: 'aqui', fr: 'ici' };
const IN: InLanguages = { en: 'in', es: 'en', pt: 'em', fr: 'dans' };

const inEach = (say: (language: keyof InLanguages) => string): InLanguages => ({
  en: say('en'),
  es: say('es'),
  pt: say('pt'),
  fr: say('fr'),
});

/** The way to a field in words, counted from 1: `results, item 1, figure`; the file itself where the way is empty. */
export const fieldPath = (path: readonly PropertyKey[]): InLanguages =>
  path.length === 0
    ? WHOLE
    : inEach((language) =>
        path.map((step) => (typeof step === 'number' ? `${ITEM[language]} ${step + 1}` : shortened(String(step)))).join(', '),
      );

/** Where a field stands, as the end of a sentence: `here`, or `in results, item 1`. */
export const fieldPlace = (parent: readonly PropertyKey[]): InLanguages =>
  parent.length === 0 ? HERE : inEach((language) => `${IN[language]} ${fieldPath(parent)[language]}`);
