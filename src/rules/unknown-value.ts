import { withClose } from './close.ts';
import { defineRule, type Saying } from './rule.ts';

const unknown: Saying = {
  en: ['"{value}" is not in the vocabulary of this field.', 'Choose a value of content/taxonomy/{vocabulary}.yaml.'],
  es: ['«{value}» no está en el vocabulario de este campo.', 'Elija un valor de content/taxonomy/{vocabulary}.yaml.'],
  pt: ['“{value}” não está no vocabulário deste campo.', 'Escolha um valor de content/taxonomy/{vocabulary}.yaml.'],
  fr: ['« {value} » n’est pas dans le vocabulaire de ce champ.', 'Choisissez une valeur de content/taxonomy/{vocabulary}.yaml.'],
};

/** A field with a vocabulary holds one of its values. */
export const unknownValue = defineRule({
  name: 'unknown-value',
  title: {
    en: 'Value of a vocabulary',
    es: 'Valor de un vocabulario',
    pt: 'Valor de um vocabulário',
    fr: 'Valeur d’un vocabulaire',
  },
  why: {
    en: 'Entries are found by these values, and each value has its name in four languages. A word of one’s own would be found by nobody and translated nowhere.',
    es: 'Las fichas se encuentran por estos valores, y cada valor tiene su nombre en cuatro idiomas. Una palabra propia no la encontraría nadie ni estaría traducida.',
    pt: 'As fichas são encontradas por esses valores, e cada valor tem seu nome em quatro idiomas. Uma palavra própria ninguém encontraria, nem estaria traduzida.',
    fr: 'On trouve les fiches par ces valeurs, et chaque valeur a son nom dans quatre langues. Un mot à soi ne serait trouvé par personne et ne serait traduit nulle part.',
  },
  example: { wrong: 'themes: [prosecutions]', right: 'themes: [prosecution]' },
  says: { unknown, 'unknown-close': withClose(unknown) },
});
