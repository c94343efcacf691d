import { defineRule } from './rule.ts';

/** A section has a text. */
export const sectionEmpty = defineRule({
  name: 'section-empty',
  title: { en: 'An empty section', es: 'Una sección vacía', pt: 'Uma seção vazia', fr: 'Une section vide' },
  why: {
    en: 'Below an empty heading the reader waits for an answer. Nobody can tell whether it was forgotten or is not known.',
    es: 'Bajo un encabezado vacío, quien lee espera una respuesta. Nadie puede saber si se olvidó o si no se sabe.',
    pt: 'Sob um título vazio, o leitor espera uma resposta. Ninguém pode saber se foi esquecida ou se não se sabe.',
    fr: 'Sous un titre vide, le lecteur attend une réponse. Personne ne peut dire si elle a été oubliée ou si elle n’est pas connue.',
  },
  example: {
    wrong: '## Urgent cases\n\n## Grounds for refusal',
    right: '## Urgent cases\n\nIt is not known whether requests by e-mail are accepted.\n\n## Grounds for refusal',
  },
  says: {
    empty: {
      en: ['The section "{heading}" is empty.', 'Write what is known, or that it is not known.'],
      es: ['La sección «{heading}» está vacía.', 'Escriba lo que se sabe, o que no se sabe.'],
      pt: ['A seção “{heading}” está vazia.', 'Escreva o que se sabe, ou que não se sabe.'],
      fr: ['La section « {heading} » est vide.', 'Écrivez ce que l’on sait, ou que l’on ne sait pas.'],
    },
  },
});
