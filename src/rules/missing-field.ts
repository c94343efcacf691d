import { defineRule } from './rule.ts';

/** The fields that a page cannot do without are there. */
export const missingField = defineRule({
  name: 'missing-field',
  title: { en: 'Missing field', es: 'Campo que falta', pt: 'Campo que falta', fr: 'Champ manquant' },
  why: {
    en: 'Lists, the search and the page itself rest on these fields: without them the entry would not be found, or would show a hole where a reader looks for an answer.',
    es: 'En estos campos se apoyan las listas, la búsqueda y la propia página: sin ellos, la ficha no se encontraría o mostraría un hueco donde alguien busca una respuesta.',
    pt: 'Nestes campos se apoiam as listas, a busca e a própria página: sem eles, a ficha não seria encontrada ou mostraria um vazio onde alguém procura uma resposta.',
    fr: 'Les listes, la recherche et la page elle-même reposent sur ces champs : sans eux, la fiche ne serait pas trouvée, ou montrerait un vide là où l’on cherche une réponse.',
  },
  example: { wrong: 'id: M-001\noriginal: en\nstatus: compiled', right: 'id: M-001\noriginal: en\nrevised: 2026-11-23\nstatus: compiled' },
  says: {
    file: {
      en: ['The file is missing or empty.', 'docs/content-model.md says what it holds.'],
      es: ['El archivo falta o está vacío.', 'docs/content-model.md dice qué contiene.'],
      pt: ['O arquivo falta ou está vazio.', 'docs/content-model.md diz o que ele contém.'],
      fr: ['Le fichier manque ou est vide.', 'docs/content-model.md dit ce qu’il contient.'],
    },
    field: {
      en: ['The field "{field}" is missing.', 'Add "{name}:" with its value; docs/content-model.md says what it holds.'],
      es: ['Falta el campo «{field}».', 'Añada «{name}:» con su valor; docs/content-model.md dice qué contiene.'],
      pt: ['Falta o campo “{field}”.', 'Acrescente “{name}:” com o seu valor; docs/content-model.md diz o que ele contém.'],
      fr: ['Il manque le champ « {field} ».', 'Ajoutez « {name}: » avec sa valeur ; docs/content-model.md dit ce qu’il contient.'],
    },
  },
});
