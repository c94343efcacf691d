import { defineRule } from './rule.ts';

/** The front matter of a text holds words; facts stand once, in entry.yaml. */
export const factInWords = defineRule({
  name: 'fact-in-words',
  title: { en: 'Fact in a text', es: 'Dato en un texto', pt: 'Dado em um texto', fr: 'Donnée dans un texte' },
  why: {
    en: 'A fact that stood in four texts would sooner or later differ in one of them. It stands once, in entry.yaml, and every language shows the same.',
    es: 'Un dato que estuviera en cuatro textos acabaría por diferir en alguno. Está una sola vez, en entry.yaml, y todos los idiomas muestran lo mismo.',
    pt: 'Um dado que estivesse em quatro textos acabaria diferente em algum deles. Ele está uma só vez, em entry.yaml, e todas as línguas mostram o mesmo.',
    fr: 'Une donnée qui figurerait dans quatre textes finirait par différer dans l’un d’eux. Elle figure une seule fois, dans entry.yaml, et toutes les langues montrent la même chose.',
  },
  example: {
    wrong: '---\ntitle: Hearing a witness by video\nsummary: A judge may hear a witness who is abroad.\nstates: [ARG]\n---',
    right: '---\ntitle: Hearing a witness by video\nsummary: A judge may hear a witness who is abroad.\n---',
  },
  says: {
    'not-here': {
      en: [
        'There is no field "{field}" {place}.',
        'Facts stand once, in entry.yaml; the text holds title, summary, aliases, from and labels only.',
      ],
      es: [
        'No hay ningún campo «{field}» {place}.',
        'Los datos están una sola vez, en entry.yaml; el texto solo contiene title, summary, aliases, from y labels.',
      ],
      pt: [
        'Não há nenhum campo “{field}” {place}.',
        'Os dados estão uma só vez, em entry.yaml; o texto só contém title, summary, aliases, from e labels.',
      ],
      fr: [
        'Il n’y a pas de champ « {field} » {place}.',
        'Les données figurent une seule fois, dans entry.yaml ; le texte ne contient que title, summary, aliases, from et labels.',
      ],
    },
  },
});
