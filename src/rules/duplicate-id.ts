import { defineRule } from './rule.ts';

/** An id belongs to one entry. */
export const duplicateId = defineRule({
  name: 'duplicate-id',
  title: {
    en: 'An id used twice',
    es: 'Un identificador usado dos veces',
    pt: 'Um identificador usado duas vezes',
    fr: 'Un identifiant employé deux fois',
  },
  why: {
    en: 'People cite an entry by its id, and /id/M-001/ leads to one page. With two entries behind it nobody knows which one was meant.',
    es: 'Una ficha se cita por su identificador, y /id/M-001/ lleva a una sola página. Con dos fichas detrás, nadie sabe cuál se quiso citar.',
    pt: 'Uma ficha é citada pelo seu identificador, e /id/M-001/ leva a uma só página. Com duas fichas por trás, ninguém sabe qual se quis citar.',
    fr: 'On cite une fiche par son identifiant, et /id/M-001/ mène à une seule page. Avec deux fiches derrière, personne ne sait laquelle était visée.',
  },
  example: {
    wrong: 'M-001,mechanisms,hear-witness-by-video\nM-001,mechanisms,extradition-untoc',
    right: 'M-001,mechanisms,hear-witness-by-video\nM-002,mechanisms,extradition-untoc',
  },
  says: {
    'listed-twice': {
      en: ['The id {id} stands twice in the list of ids.', 'An id is given once: keep the older line.'],
      es: ['El identificador {id} está dos veces en la lista.', 'Un identificador se da una sola vez: conserve la línea más antigua.'],
      pt: ['O identificador {id} está duas vezes na lista.', 'Um identificador é dado uma só vez: conserve a linha mais antiga.'],
      fr: [
        'L’identifiant {id} figure deux fois dans la liste.',
        'Un identifiant est donné une seule fois : gardez la ligne la plus ancienne.',
      ],
    },
    'own-id': {
      en: ['The id {id} already belongs to {owner}.', 'The id of this entry is {own}: write it again.'],
      es: ['El identificador {id} ya pertenece a {owner}.', 'El identificador de esta ficha es {own}: escríbalo de nuevo.'],
      pt: ['O identificador {id} já pertence a {owner}.', 'O identificador desta ficha é {own}: escreva-o de novo.'],
      fr: ['L’identifiant {id} appartient déjà à {owner}.', 'L’identifiant de cette fiche est {own} : écrivez-le de nouveau.'],
    },
    'free-id': {
      en: ['The id {id} already belongs to {owner}.', 'Give this entry the next free id: {next}.'],
      es: ['El identificador {id} ya pertenece a {owner}.', 'Dé a esta ficha el siguiente identificador libre: {next}.'],
      pt: ['O identificador {id} já pertence a {owner}.', 'Dê a esta ficha o próximo identificador livre: {next}.'],
      fr: ['L’identifiant {id} appartient déjà à {owner}.', 'Donnez à cette fiche le prochain identifiant libre : {next}.'],
    },
  },
});
