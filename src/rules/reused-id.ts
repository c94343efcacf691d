import { defineRule } from './rule.ts';

/** The id of an entry that is gone is not given to another. */
export const reusedId = defineRule({
  name: 'reused-id',
  title: {
    en: 'An id given again',
    es: 'Un identificador dado de nuevo',
    pt: 'Um identificador dado de novo',
    fr: 'Un identifiant donné de nouveau',
  },
  why: {
    en: 'An id stands in judgments, reports and links that nobody can correct. Given to another entry, it would make them say what their authors never read.',
    es: 'Un identificador figura en sentencias, informes y enlaces que nadie puede corregir. Dado a otra ficha, les haría decir lo que sus autores nunca leyeron.',
    pt: 'Um identificador figura em decisões, relatórios e links que ninguém pode corrigir. Dado a outra ficha, faria com que dissessem o que seus autores nunca leram.',
    fr: 'Un identifiant figure dans des jugements, des rapports et des liens que personne ne peut corriger. Donné à une autre fiche, il leur ferait dire ce que leurs auteurs n’ont jamais lu.',
  },
  example: {
    wrong: 'id: P-004   # in content/ids.csv: P-004,practices,an-older-entry',
    right: 'id: P-031   # the next free id',
  },
  says: {
    'own-id': {
      en: [
        'The id {id} was given to {owner} and is never used again.',
        'The id of this entry is {own}: write it again. If the entry has only moved, change its line in content/ids.csv.',
      ],
      es: [
        'El identificador {id} se dio a {owner} y no se vuelve a usar.',
        'El identificador de esta ficha es {own}: escríbalo de nuevo. Si la ficha solo cambió de carpeta, cambie su línea en content/ids.csv.',
      ],
      pt: [
        'O identificador {id} foi dado a {owner} e nunca é usado de novo.',
        'O identificador desta ficha é {own}: escreva-o de novo. Se a ficha só mudou de pasta, mude a linha dela em content/ids.csv.',
      ],
      fr: [
        'L’identifiant {id} a été donné à {owner} et n’est jamais réemployé.',
        'L’identifiant de cette fiche est {own} : écrivez-le de nouveau. Si la fiche a seulement changé de dossier, modifiez sa ligne dans content/ids.csv.',
      ],
    },
    'free-id': {
      en: [
        'The id {id} was given to {owner} and is never used again.',
        'Give this entry the next free id: {next}. If the entry has only moved, change its line in content/ids.csv.',
      ],
      es: [
        'El identificador {id} se dio a {owner} y no se vuelve a usar.',
        'Dé a esta ficha el siguiente identificador libre: {next}. Si la ficha solo cambió de carpeta, cambie su línea en content/ids.csv.',
      ],
      pt: [
        'O identificador {id} foi dado a {owner} e nunca é usado de novo.',
        'Dê a esta ficha o próximo identificador livre: {next}. Se a ficha só mudou de pasta, mude a linha dela em content/ids.csv.',
      ],
      fr: [
        'L’identifiant {id} a été donné à {owner} et n’est jamais réemployé.',
        'Donnez à cette fiche le prochain identifiant libre : {next}. Si la fiche a seulement changé de dossier, modifiez sa ligne dans content/ids.csv.',
      ],
    },
  },
});
