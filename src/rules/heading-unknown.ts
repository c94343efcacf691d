import { defineRule } from './rule.ts';

/** A heading is one of its kind, in the language of the text. */
export const headingUnknown = defineRule({
  name: 'heading-unknown',
  title: {
    en: 'A heading that the kind does not have',
    es: 'Un encabezado que la clase no tiene',
    pt: 'Um título que o tipo não tem',
    fr: 'Un titre que le type n’a pas',
  },
  why: {
    en: 'All entries of a kind have the same headings, so that a reader finds the answer at the same place in each, and in each language. The program knows a section by its heading.',
    es: 'Todas las fichas de una clase tienen los mismos encabezados, para que quien lee halle la respuesta en el mismo lugar en cada una y en cada idioma. El programa reconoce una sección por su encabezado.',
    pt: 'Todas as fichas de um tipo têm os mesmos títulos, para que o leitor ache a resposta no mesmo lugar em cada uma e em cada idioma. O programa reconhece uma seção pelo título.',
    fr: 'Toutes les fiches d’un type ont les mêmes titres, afin que le lecteur trouve la réponse au même endroit dans chacune, et dans chaque langue. Le programme reconnaît une section à son titre.',
  },
  example: { wrong: '## Legal bases', right: '## Legal basis' },
  says: {
    unknown: {
      en: ['"{heading}" is not a heading of this kind.', 'Headings: {headings}.'],
      es: ['«{heading}» no es un encabezado de esta clase.', 'Encabezados: {headings}.'],
      pt: ['“{heading}” não é um título deste tipo.', 'Títulos: {headings}.'],
      fr: ['« {heading} » n’est pas un titre de ce type.', 'Titres : {headings}.'],
    },
    'unknown-close': {
      en: ['"{heading}" is not a heading of this kind.', 'Did you mean "{close}"? Headings: {headings}.'],
      es: ['«{heading}» no es un encabezado de esta clase.', '¿Quiso decir «{close}»? Encabezados: {headings}.'],
      pt: ['“{heading}” não é um título deste tipo.', 'Você quis dizer “{close}”? Títulos: {headings}.'],
      fr: ['« {heading} » n’est pas un titre de ce type.', 'Vouliez-vous dire « {close} » ? Titres : {headings}.'],
    },
  },
});
