import { defineRule } from './rule.ts';

/** A table has the columns of its kind, and as many cells in each line. */
export const csvSyntax = defineRule({
  name: 'csv-syntax',
  title: { en: 'Form of a table', es: 'Forma de una tabla', pt: 'Forma de uma tabela', fr: 'Forme d’un tableau' },
  why: {
    en: 'In a table of commas a cell is known only by its place. One comma or quotation mark too many moves all that follow, and a date would be read as an action; so a table that is not whole is not read at all.',
    es: 'En una tabla de comas, una celda se conoce solo por su lugar. Una coma o una comilla de más desplaza todo lo que sigue, y una fecha se leería como una actuación; por eso, una tabla incompleta no se lee en absoluto.',
    pt: 'Em uma tabela de vírgulas, uma célula só se conhece pelo seu lugar. Uma vírgula ou aspas a mais deslocam tudo o que segue, e uma data seria lida como uma atuação; por isso, uma tabela que não está inteira não é lida.',
    fr: 'Dans un tableau à virgules, une cellule ne se reconnaît qu’à sa place. Une virgule ou un guillemet de trop décale tout ce qui suit, et une date serait lue comme un acte ; un tableau qui n’est pas entier n’est donc pas lu du tout.',
  },
  example: { wrong: 'ARG,accession,2007-06-18', right: 'ARG,accession,2007-06-18,,,,oas-a55-status,2021,high,high,' },
  says: {
    header: {
      en: ['The first line does not name the columns of this table.', 'Write: {columns}'],
      es: ['La primera línea no nombra las columnas de esta tabla.', 'Escriba: {columns}'],
      pt: ['A primeira linha não nomeia as colunas desta tabela.', 'Escreva: {columns}'],
      fr: ['La première ligne ne nomme pas les colonnes de ce tableau.', 'Écrivez : {columns}'],
    },
    'quote-open': {
      en: ['A quotation mark is opened and not closed.', 'Close it before the next comma, or take it out.'],
      es: ['Se abren comillas y no se cierran.', 'Ciérrelas antes de la próxima coma, o elimínelas.'],
      pt: ['As aspas são abertas e não são fechadas.', 'Feche-as antes da próxima vírgula, ou retire-as.'],
      fr: ['Un guillemet est ouvert et n’est pas fermé.', 'Fermez-le avant la virgule suivante, ou supprimez-le.'],
    },
    'quote-inside': {
      en: ['A quotation mark stands in the middle of a cell.', 'Put the whole cell in double quotes, and write "" for one inside.'],
      es: ['Hay unas comillas en medio de una celda.', 'Ponga toda la celda entre comillas dobles, y escriba "" por cada una de dentro.'],
      pt: ['Há aspas no meio de uma célula.', 'Ponha a célula inteira entre aspas duplas, e escreva "" para cada uma de dentro.'],
      fr: [
        'Un guillemet se trouve au milieu d’une cellule.',
        'Mettez toute la cellule entre guillemets droits, et écrivez "" pour chacun de ceux du dedans.',
      ],
    },
    cells: {
      en: [
        'This line does not have as many cells as the first line.',
        'A row has {cells} cells; put a text that contains a comma in double quotes.',
      ],
      es: [
        'Esta línea no tiene tantas celdas como la primera.',
        'Una fila tiene {cells} celdas; ponga entre comillas dobles un texto que contenga una coma.',
      ],
      pt: [
        'Esta linha não tem tantas células quanto a primeira.',
        'Uma linha tem {cells} células; ponha entre aspas duplas um texto que contenha uma vírgula.',
      ],
      fr: [
        'Cette ligne n’a pas autant de cellules que la première.',
        'Une ligne a {cells} cellules ; mettez entre guillemets droits un texte qui contient une virgule.',
      ],
    },
    unreadable: {
      en: ['This table is not readable.', 'Save it again as text with commas between the cells, in UTF-8.'],
      es: ['Esta tabla no se puede leer.', 'Guárdela de nuevo como texto con comas entre las celdas, en UTF-8.'],
      pt: ['Esta tabela não pode ser lida.', 'Salve-a de novo como texto com vírgulas entre as células, em UTF-8.'],
      fr: ['Ce tableau n’est pas lisible.', 'Enregistrez-le de nouveau comme texte, avec des virgules entre les cellules, en UTF-8.'],
    },
  },
});
