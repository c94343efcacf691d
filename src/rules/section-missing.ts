import { defineRule } from './rule.ts';

/** A text has every section that its kind requires. */
export const sectionMissing = defineRule({
  name: 'section-missing',
  title: { en: 'A section that is missing', es: 'Una sección que falta', pt: 'Uma seção que falta', fr: 'Une section qui manque' },
  why: {
    en: 'A prosecutor who finds no section on grounds for refusal cannot tell whether there are none or whether nobody looked. That nothing is known is an answer, and worth a sentence.',
    es: 'Un fiscal que no halla una sección sobre motivos de denegación no puede saber si no existen o si nadie los buscó. Que no se sabe nada es una respuesta y merece una frase.',
    pt: 'Um promotor que não acha uma seção sobre motivos de recusa não pode saber se não existem ou se ninguém os procurou. Que nada se sabe é uma resposta e merece uma frase.',
    fr: 'Un procureur qui ne trouve pas de section sur les motifs de refus ne peut savoir s’il n’y en a pas ou si personne n’a cherché. Dire que l’on ne sait rien est une réponse, et mérite une phrase.',
  },
  example: {
    wrong: '# a mechanism without "Grounds for refusal"',
    right: '## Grounds for refusal\n\nNo source read for this entry names any.',
  },
  says: {
    missing: {
      en: ['The section "{heading}" is missing.', 'Add "## {heading}"; if nothing is known, say so in a sentence.'],
      es: ['Falta la sección «{heading}».', 'Añada «## {heading}»; si no se sabe nada, dígalo en una frase.'],
      pt: ['Falta a seção “{heading}”.', 'Acrescente “## {heading}”; se nada se sabe, diga-o em uma frase.'],
      fr: ['La section « {heading} » manque.', 'Ajoutez « ## {heading} » ; si l’on ne sait rien, dites-le en une phrase.'],
    },
  },
});
