import { defineRule } from './rule.ts';

/** A field stands once. */
export const duplicateKey = defineRule({
  name: 'duplicate-key',
  title: { en: 'Field written twice', es: 'Campo escrito dos veces', pt: 'Campo escrito duas vezes', fr: 'Champ écrit deux fois' },
  why: {
    en: 'Of two values of one field, a program keeps one and drops the other without a word. A reviewer may have read the other one.',
    es: 'De dos valores de un mismo campo, un programa conserva uno y descarta el otro sin avisar. Quien revisó pudo haber leído el otro.',
    pt: 'De dois valores de um mesmo campo, um programa guarda um e descarta o outro sem avisar. Quem revisou pode ter lido o outro.',
    fr: 'De deux valeurs d’un même champ, un programme garde l’une et écarte l’autre sans rien dire. La personne qui a relu a peut-être lu l’autre.',
  },
  example: { wrong: 'status: compiled\nstatus: reviewed', right: 'status: reviewed' },
  says: {
    twice: {
      en: ['This field is written twice.', 'Keep one of the two.'],
      es: ['Este campo está escrito dos veces.', 'Deje solo uno de los dos.'],
      pt: ['Este campo está escrito duas vezes.', 'Deixe apenas um dos dois.'],
      fr: ['Ce champ est écrit deux fois.', 'Gardez l’un des deux.'],
    },
  },
});
