import { withClose } from './close.ts';
import { defineRule, type Saying } from './rule.ts';

const unknown: Saying = {
  en: ['"{value}" is not the code of a State of the Hemisphere.', 'Write the ISO 3166-1 alpha-3 code, such as ARG.'],
  es: ['«{value}» no es el código de un Estado del Hemisferio.', 'Escriba el código ISO 3166-1 de tres letras, como ARG.'],
  pt: ['“{value}” não é o código de um Estado do Hemisfério.', 'Escreva o código ISO 3166-1 de três letras, como ARG.'],
  fr: ['« {value} » n’est pas le code d’un État de l’hémisphère.', 'Écrivez le code ISO 3166-1 à trois lettres, comme ARG.'],
};

/** States are named by the code of their page. */
export const unknownState = defineRule({
  name: 'unknown-state',
  title: { en: 'Code of a State', es: 'Código de un Estado', pt: 'Código de um Estado', fr: 'Code d’un État' },
  why: {
    en: 'Each of the 35 States has one code in all languages. By it the tables, the lists and the page of the State find what belongs to it.',
    es: 'Cada uno de los 35 Estados tiene un solo código en todos los idiomas. Por él encuentran las tablas, las listas y la página del Estado lo que le corresponde.',
    pt: 'Cada um dos 35 Estados tem um só código em todos os idiomas. Por ele as tabelas, as listas e a página do Estado encontram o que lhe pertence.',
    fr: 'Chacun des 35 États a un seul code dans toutes les langues. C’est par ce code que les tableaux, les listes et la page de l’État trouvent ce qui le concerne.',
  },
  example: { wrong: 'states: [Argentina, BR]', right: 'states: [ARG, BRA]' },
  says: { unknown, 'unknown-close': withClose(unknown) },
});
