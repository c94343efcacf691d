import { withClose } from './close.ts';
import { defineRule, type Saying } from './rule.ts';

const instrument: Saying = {
  en: ['There is no instrument "{value}".', 'Write the name of a folder in content/instruments.'],
  es: ['No hay ningún instrumento «{value}».', 'Escriba el nombre de una carpeta de content/instruments.'],
  pt: ['Não há nenhum instrumento “{value}”.', 'Escreva o nome de uma pasta de content/instruments.'],
  fr: ['Il n’y a pas d’instrument « {value} ».', 'Écrivez le nom d’un dossier de content/instruments.'],
};

const entry: Saying = {
  en: ['There is no entry "{value}".', 'Write the id of an entry, such as M-001.'],
  es: ['No hay ninguna ficha «{value}».', 'Escriba el identificador de una ficha, como M-001.'],
  pt: ['Não há nenhuma ficha “{value}”.', 'Escreva o identificador de uma ficha, como M-001.'],
  fr: ['Il n’y a pas de fiche « {value} ».', 'Écrivez l’identifiant d’une fiche, comme M-001.'],
};

const recommendation: Saying = {
  en: ['There is no recommendation "{value}".', 'Write a number from 1 to 51, or op-1 to op-9.'],
  es: ['No hay ninguna recomendación «{value}».', 'Escriba un número de 1 a 51, o de op-1 a op-9.'],
  pt: ['Não há nenhuma recomendação “{value}”.', 'Escreva um número de 1 a 51, ou de op-1 a op-9.'],
  fr: ['Il n’y a pas de recommandation « {value} ».', 'Écrivez un numéro de 1 à 51, ou de op-1 à op-9.'],
};

const term: Saying = {
  en: ['There is no term "{value}".', 'Write the name of a folder in content/terms.'],
  es: ['No hay ningún término «{value}».', 'Escriba el nombre de una carpeta de content/terms.'],
  pt: ['Não há nenhum termo “{value}”.', 'Escreva o nome de uma pasta de content/terms.'],
  fr: ['Il n’y a pas de terme « {value} ».', 'Écrivez le nom d’un dossier de content/terms.'],
};

/** What an entry points at exists. */
export const danglingRelation = defineRule({
  name: 'dangling-relation',
  title: {
    en: 'A pointer that leads nowhere',
    es: 'Una remisión que no lleva a ninguna parte',
    pt: 'Uma remissão que não leva a lugar nenhum',
    fr: 'Un renvoi qui ne mène nulle part',
  },
  why: {
    en: 'Relations become links on both pages, and the channel between two States is found through them. One wrong letter would give the reader a link to nothing.',
    es: 'Las relaciones se convierten en enlaces en ambas páginas, y por ellas se encuentra la vía entre dos Estados. Una letra equivocada daría a quien lee un enlace vacío.',
    pt: 'As relações viram links nas duas páginas, e por elas se encontra a via entre dois Estados. Uma letra errada daria a quem lê um link vazio.',
    fr: 'Les relations deviennent des liens sur les deux pages, et c’est par elles que l’on trouve la voie entre deux États. Une lettre fausse donnerait au lecteur un lien sans suite.',
  },
  example: { wrong: 'related: [G-01, untocc]', right: 'related: [G-001, untoc]' },
  says: {
    instrument,
    'instrument-close': withClose(instrument),
    entry,
    'entry-close': withClose(entry),
    recommendation,
    'recommendation-close': withClose(recommendation),
    term,
    'term-close': withClose(term),
  },
});
