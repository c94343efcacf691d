import { defineRule } from './rule.ts';

/** Only the fields of the model are read. */
export const unknownField = defineRule({
  name: 'unknown-field',
  title: { en: 'Unknown field', es: 'Campo desconocido', pt: 'Campo desconhecido', fr: 'Champ inconnu' },
  why: {
    en: 'A field that no page reads is a fact that nobody sees. Mostly it is misspelt, and the fact that was meant is missing.',
    es: 'Un campo que ninguna página lee es un dato que nadie ve. Casi siempre está mal escrito, y el dato que se quería dar falta.',
    pt: 'Um campo que nenhuma página lê é um dado que ninguém vê. Quase sempre está mal escrito, e o dado que se queria dar falta.',
    fr: 'Un champ qu’aucune page ne lit est une donnée que personne ne voit. Le plus souvent, il est mal écrit, et la donnée voulue manque.',
  },
  example: { wrong: 'famly: mutual-assistance', right: 'family: mutual-assistance' },
  says: {
    unknown: {
      en: ['There is no field "{field}" {place}.', 'Take it out, or check its spelling in docs/content-model.md.'],
      es: ['No hay ningún campo «{field}» {place}.', 'Elimínelo, o compruebe en docs/content-model.md cómo se escribe.'],
      pt: ['Não há nenhum campo “{field}” {place}.', 'Retire-o, ou confira em docs/content-model.md como se escreve.'],
      fr: ['Il n’y a pas de champ « {field} » {place}.', 'Supprimez-le, ou vérifiez son orthographe dans docs/content-model.md.'],
    },
    'unknown-close': {
      en: ['There is no field "{field}" {place}.', 'Did you mean "{close}"?'],
      es: ['No hay ningún campo «{field}» {place}.', '¿Quiso decir «{close}»?'],
      pt: ['Não há nenhum campo “{field}” {place}.', 'Você quis dizer “{close}”?'],
      fr: ['Il n’y a pas de champ « {field} » {place}.', 'Vouliez-vous dire « {close} » ?'],
    },
  },
});
