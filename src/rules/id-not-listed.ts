import { defineRule } from './rule.ts';

/** Every id stands in content/ids.csv. */
export const idNotListed = defineRule({
  name: 'id-not-listed',
  title: {
    en: 'An id that is not in the list',
    es: 'Un identificador que no está en la lista',
    pt: 'Um identificador que não está na lista',
    fr: 'Un identifiant absent de la liste',
  },
  why: {
    en: 'The list remembers each id that was ever given, also when its entry has moved. What does not stand in it could be given a second time.',
    es: 'La lista recuerda cada identificador que se dio alguna vez, también cuando su ficha cambió de lugar. El que no está en ella podría darse por segunda vez.',
    pt: 'A lista guarda cada identificador já dado, também quando a ficha mudou de lugar. O que não está nela poderia ser dado uma segunda vez.',
    fr: 'La liste retient chaque identifiant jamais donné, même quand sa fiche a été déplacée. Celui qui n’y figure pas pourrait être donné une seconde fois.',
  },
  example: {
    wrong: '# content/ids.csv has no line for G-007',
    right: 'G-007,guides,first-48-hours',
  },
  says: {
    absent: {
      en: ['The id {id} is not yet in the list of ids.', 'Add this line at the end of content/ids.csv: {id},{kind},{slug}'],
      es: [
        'El identificador {id} aún no está en la lista de identificadores.',
        'Añada esta línea al final de content/ids.csv: {id},{kind},{slug}',
      ],
      pt: [
        'O identificador {id} ainda não está na lista de identificadores.',
        'Acrescente esta linha ao fim de content/ids.csv: {id},{kind},{slug}',
      ],
      fr: [
        'L’identifiant {id} n’est pas encore dans la liste des identifiants.',
        'Ajoutez cette ligne à la fin de content/ids.csv : {id},{kind},{slug}',
      ],
    },
  },
});
