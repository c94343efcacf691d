import { defineRule } from './rule.ts';

/** An id that was given still leads to its entry. */
export const idLost = defineRule({
  name: 'id-lost',
  title: { en: 'An id that was lost', es: 'Un identificador perdido', pt: 'Um identificador perdido', fr: 'Un identifiant perdu' },
  why: {
    en: 'Whoever cited the entry must still find it, or learn what replaced it. An entry that no longer holds is therefore retired, with its reason, and not deleted.',
    es: 'Quien citó la ficha debe seguir hallándola, o saber qué la reemplazó. Por eso, una ficha que ya no vale se retira, con su motivo, y no se borra.',
    pt: 'Quem citou a ficha deve continuar a encontrá-la, ou saber o que a substituiu. Por isso, uma ficha que já não vale é retirada, com o motivo, e não apagada.',
    fr: 'Quiconque a cité la fiche doit encore la trouver, ou apprendre ce qui la remplace. Une fiche qui ne vaut plus est donc retirée, avec sa raison, et non supprimée.',
  },
  example: {
    wrong: '# the folder content/guides/witness-abroad was deleted',
    right: 'status: retired\nretired: { date: 2026-11-23, key: merged }\nsuccessor: G-002',
  },
  says: {
    changed: {
      en: ['This entry has the id {own} in the list of ids, and {id} here.', 'The id of this entry is {own}: write it again.'],
      es: [
        'Esta ficha tiene el identificador {own} en la lista de identificadores, y {id} aquí.',
        'El identificador de esta ficha es {own}: escríbalo de nuevo.',
      ],
      pt: [
        'Esta ficha tem o identificador {own} na lista de identificadores, e {id} aqui.',
        'O identificador desta ficha é {own}: escreva-o de novo.',
      ],
      fr: [
        'Cette fiche a l’identifiant {own} dans la liste des identifiants, et {id} ici.',
        'L’identifiant de cette fiche est {own} : écrivez-le de nouveau.',
      ],
    },
    gone: {
      en: ['The entry {folder} with the id {id} is gone.', 'An id never dies: bring the folder back and set "status: retired".'],
      es: [
        'La ficha {folder}, con el identificador {id}, ya no está.',
        'Un identificador no desaparece: recupere la carpeta y escriba «status: retired».',
      ],
      pt: [
        'A ficha {folder}, com o identificador {id}, não está mais aqui.',
        'Um identificador nunca desaparece: traga a pasta de volta e escreva “status: retired”.',
      ],
      fr: [
        'La fiche {folder}, d’identifiant {id}, n’est plus là.',
        'Un identifiant ne disparaît jamais : rétablissez le dossier et écrivez « status: retired ».',
      ],
    },
  },
});
