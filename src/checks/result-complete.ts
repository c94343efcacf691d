import type { Text } from '../compendium/types.ts';
import type { Language } from '../model/language.ts';
import { defineRule } from '../rules/rule.ts';
import { lookup } from '../compendium/lookup.ts';
import type { Rule } from './rule.ts';

const rule = defineRule({
  name: 'result-complete',
  title: {
    en: 'A figure without its year',
    es: 'Una cifra sin su año',
    pt: 'Uma cifra sem o seu ano',
    fr: 'Un chiffre sans son année',
  },
  why: {
    en: 'A figure proves something only with the year that it speaks of and with who counted. A figure without a year is compared with figures of other years, and nobody can check it.',
    es: 'Una cifra solo prueba algo con el año al que se refiere y con quién contó. Una cifra sin año se compara con las de otros años, y nadie puede verificarla.',
    pt: 'Uma cifra só prova algo com o ano a que se refere e com quem contou. Uma cifra sem ano é comparada com os de outros anos, e ninguém pode verificá-la.',
    fr: 'Un chiffre ne prouve quelque chose qu’avec l’année dont il parle et avec celui qui a compté. Sans année, on le compare à ceux d’autres années, et nul ne peut le vérifier.',
  },
  example: {
    wrong: 'results:\n  - { key: convicted, figure: 976, reporter: self, source: ar-mpf-protex-figures-2024 }',
    right: 'results:\n  - { key: convicted, figure: 976, from: 2008, to: 2024, reporter: self, source: ar-mpf-protex-figures-2024 }',
  },
  says: {
    'no-year': {
      en: [
        'The figure "{key}" has no year.',
        'Write to: with the year of which it speaks; if the source has no date, say "undated" in its words under labels:.',
      ],
      es: [
        'La cifra «{key}» no tiene año.',
        'Escriba to: con el año al que se refiere; si la fuente no tiene fecha, diga «sin fecha» en sus palabras bajo labels:.',
      ],
      pt: [
        'A cifra “{key}” não tem ano.',
        'Escreva to: com o ano a que se refere; se a fonte não tem data, diga “sem data” nas suas palavras em labels:.',
      ],
      fr: [
        'Le chiffre « {key} » n’a pas d’année.',
        'Écrivez to: avec l’année dont il parle ; si la source n’est pas datée, dites « sans date » dans ses mots sous labels:.',
      ],
    },
    backwards: {
      en: ['The figure "{key}" begins in {from} and ends in {to}.', 'Put the earlier year in from: and the later one in to:.'],
      es: ['La cifra «{key}» comienza en {from} y termina en {to}.', 'Escriba el año anterior en from: y el posterior en to:.'],
      pt: ['A cifra “{key}” começa em {from} e termina em {to}.', 'Escreva o ano anterior em from: e o posterior em to:.'],
      fr: ['Le chiffre « {key} » commence en {from} et finit en {to}.', 'Écrivez la première année dans from: et la dernière dans to:.'],
    },
    'before-counted': {
      en: [
        'The figure "{key}" speaks of {to}, and its source "{source}" is of {issued}.',
        'Correct the year, or name the source that gives the figure.',
      ],
      es: [
        'La cifra «{key}» se refiere a {to}, y su fuente «{source}» es de {issued}.',
        'Corrija el año, o indique la fuente que da la cifra.',
      ],
      pt: [
        'A cifra “{key}” refere-se a {to}, e a sua fonte “{source}” é de {issued}.',
        'Corrija o ano, ou indique a fonte que dá a cifra.',
      ],
      fr: [
        'Le chiffre « {key} » parle de {to}, et sa source « {source} » est de {issued}.',
        'Corrigez l’année, ou nommez la source qui donne le chiffre.',
      ],
    },
  },
});

/** How the words of a figure say that its source gives no date. */
const UNDATED: Record<Language, RegExp> = {
  en: /\bundated\b|\b(?:no|without(?: a)?) date\b|\b(?:date|year) (?:is )?not known\b/i,
  es: /\bsin fecha\b|\bno se (?:sabe|conoce)\b/i,
  pt: /\bsem data\b|não se (?:sabe|conhece)/i,
  fr: /\bsans date\b|non daté|pas daté|pas connue/i,
};

/** Every figure of a practice or programme has the year of which it speaks, or says that it has none. The schema asks for the rest. */
export const resultComplete: Rule = {
  ...rule,
  check(entry, compendium) {
    if (entry.kind !== 'practices' && entry.kind !== 'programmes') return [];
    const original = entry.texts[entry.original];
    return entry.facts.results.flatMap(({ key, from, to, source }, index) => {
      const say = (code: keyof typeof rule.says, blanks = {}) => [
        rule.finding(code, entry.file, entry.places[`results.${index}`], { key, ...blanks }),
      ];
      if (to === undefined) return saysUndated(original, key) ? [] : say('no-year');
      if (from !== undefined && from > to) return say('backwards', { from, to });
      const issued = lookup(compendium).source(source)?.issued?.slice(0, 4);
      return issued !== undefined && to > Number(issued) ? say('before-counted', { to, source, issued }) : [];
    });
  },
};

const saysUndated = (text: Text | undefined, key: string): boolean =>
  text !== undefined && UNDATED[text.language].test(text.labels[key] ?? '');
