import { defineRule } from './rule.ts';

/** The headings of a kind stand in its order, each once. */
export const headingOrder = defineRule({
  name: 'heading-order',
  title: { en: 'Order of the headings', es: 'Orden de los encabezados', pt: 'Ordem dos títulos', fr: 'Ordre des titres' },
  why: {
    en: 'Who has read one entry knows where to look in the next. That holds only while the sections follow each other in the same order everywhere.',
    es: 'Quien leyó una ficha sabe dónde buscar en la siguiente. Eso solo vale mientras las secciones sigan el mismo orden en todas.',
    pt: 'Quem leu uma ficha sabe onde procurar na seguinte. Isso só vale enquanto as seções seguem a mesma ordem em todas.',
    fr: 'Qui a lu une fiche sait où chercher dans la suivante. Cela ne vaut que si les sections se suivent partout dans le même ordre.',
  },
  example: { wrong: '## Legal basis\n## What it makes possible', right: '## What it makes possible\n## Legal basis' },
  says: {
    twice: {
      en: ['The heading "{heading}" stands twice.', 'Order: {headings}.'],
      es: ['El encabezado «{heading}» está dos veces.', 'Orden: {headings}.'],
      pt: ['O título “{heading}” está duas vezes.', 'Ordem: {headings}.'],
      fr: ['Le titre « {heading} » figure deux fois.', 'Ordre : {headings}.'],
    },
    after: {
      en: ['"{heading}" stands after "{before}".', 'Order: {headings}.'],
      es: ['«{heading}» está después de «{before}».', 'Orden: {headings}.'],
      pt: ['“{heading}” está depois de “{before}”.', 'Ordem: {headings}.'],
      fr: ['« {heading} » vient après « {before} ».', 'Ordre : {headings}.'],
    },
  },
});
