import { defineRule } from './rule.ts';

/** A table is written so that it is read as one, each row as wide as its head. */
export const brokenTable = defineRule({
  name: 'broken-table',
  title: {
    en: 'Tables that come out broken',
    es: 'Tablas que salen rotas',
    pt: 'Tabelas que saem quebradas',
    fr: 'Tableaux qui sortent brisés',
  },
  why: {
    en: 'A cell too many is lost without a word, a missing one moves nothing but leaves a gap, and a table that is not read as one appears as a paragraph full of signs. What was compared in columns could then be read wrongly.',
    es: 'Una celda de más se pierde sin aviso, una que falta deja un hueco, y una tabla que no se lee como tal aparece como un párrafo lleno de signos. Lo que se comparaba en columnas podría entonces leerse mal.',
    pt: 'Uma célula a mais se perde sem aviso, uma que falta deixa um vazio, e uma tabela que não é lida como tal aparece como um parágrafo cheio de sinais. O que se comparava em colunas poderia então ser mal lido.',
    fr: 'Une cellule de trop se perd sans avertissement, une cellule qui manque laisse un vide, et un tableau qui n’est pas lu comme tel paraît en un paragraphe plein de signes. Ce qui était comparé en colonnes pourrait alors être mal lu.',
  },
  example: {
    wrong: '| State | Channel |\n| --- | --- |\n| Argentina | central authority | since 2006 |',
    right: '| State | Channel |\n| --- | --- |\n| Argentina | central authority, since 2006 |',
  },
  says: {
    'row-long': {
      en: [
        'This row of the table has more cells than its head: {cells} instead of {head}.',
        'Take out the | that is too many, or add a cell to the head and to the line of ---. A | that belongs to the words is written \\|.',
      ],
      es: [
        'Esta fila de la tabla tiene más celdas que el encabezado: {cells} en lugar de {head}.',
        'Quite el | que sobra, o añada una celda al encabezado y a la línea de ---. Un | que pertenece al texto se escribe \\|.',
      ],
      pt: [
        'Esta linha da tabela tem mais células que o cabeçalho: {cells} em vez de {head}.',
        'Retire o | que sobra, ou acrescente uma célula ao cabeçalho e à linha de ---. Um | que pertence ao texto se escreve \\|.',
      ],
      fr: [
        'Cette ligne du tableau a plus de cellules que l’en-tête : {cells} au lieu de {head}.',
        'Supprimez le | de trop, ou ajoutez une cellule à l’en-tête et à la ligne de ---. Un | qui appartient au texte s’écrit \\|.',
      ],
    },
    'row-short': {
      en: [
        'This row of the table has fewer cells than its head: {cells} instead of {head}.',
        'Write the missing cell after a |; where there is nothing to say, leave the cell empty: | |.',
      ],
      es: [
        'Esta fila de la tabla tiene menos celdas que el encabezado: {cells} en lugar de {head}.',
        'Escriba la celda que falta después de un |; si no hay nada que decir, déjela vacía: | |.',
      ],
      pt: [
        'Esta linha da tabela tem menos células que o cabeçalho: {cells} em vez de {head}.',
        'Escreva a célula que falta depois de um |; se não há nada a dizer, deixe-a vazia: | |.',
      ],
      fr: [
        'Cette ligne du tableau a moins de cellules que l’en-tête : {cells} au lieu de {head}.',
        'Écrivez la cellule qui manque après un | ; s’il n’y a rien à dire, laissez-la vide : | |.',
      ],
    },
    'no-blank-line': {
      en: ['This line is read as a row of the table above it.', 'Leave a blank line between the table and the text that follows.'],
      es: ['Esta línea se lee como una fila de la tabla anterior.', 'Deje una línea en blanco entre la tabla y el texto que sigue.'],
      pt: ['Esta linha é lida como uma linha da tabela anterior.', 'Deixe uma linha em branco entre a tabela e o texto que segue.'],
      fr: ['Cette ligne est lue comme une ligne du tableau qui précède.', 'Laissez une ligne vide entre le tableau et le texte qui suit.'],
    },
    'not-a-table': {
      en: [
        'A line begins with |, and is not read as part of a table.',
        'Leave a blank line before the table and none between its rows, and write below its head a line with as many cells: | --- | --- |.',
      ],
      es: [
        'Una línea comienza con | y no se lee como parte de una tabla.',
        'Deje una línea en blanco antes de la tabla y ninguna entre sus filas, y escriba debajo del encabezado una línea con el mismo número de celdas: | --- | --- |.',
      ],
      pt: [
        'Uma linha começa com | e não é lida como parte de uma tabela.',
        'Deixe uma linha em branco antes da tabela e nenhuma entre as suas linhas, e escreva debaixo do cabeçalho uma linha com o mesmo número de células: | --- | --- |.',
      ],
      fr: [
        'Une ligne commence par | et n’est pas lue comme partie d’un tableau.',
        'Laissez une ligne vide avant le tableau et aucune entre ses lignes, et écrivez sous l’en-tête une ligne du même nombre de cellules : | --- | --- |.',
      ],
    },
    tabs: {
      en: [
        'There is a tab between words, as when a table or a list is pasted from another program.',
        'Write each row of a table as | first | second |, with | --- | --- | below the head; begin each point of a list with "- "; elsewhere write a space.',
      ],
      es: [
        'Hay una tabulación entre las palabras, como cuando se pega una tabla o una lista desde otro programa.',
        'Escriba cada fila de una tabla como | primero | segundo |, con | --- | --- | debajo del encabezado; comience cada punto de una lista con «- »; en lo demás, escriba un espacio.',
      ],
      pt: [
        'Há uma tabulação entre as palavras, como quando se cola uma tabela ou uma lista de outro programa.',
        'Escreva cada linha de uma tabela como | primeiro | segundo |, com | --- | --- | debaixo do cabeçalho; comece cada ponto de uma lista com “- ”; no mais, escreva um espaço.',
      ],
      fr: [
        'Il y a une tabulation entre les mots, comme lorsqu’on colle un tableau ou une liste depuis un autre programme.',
        'Écrivez chaque ligne d’un tableau sous la forme | premier | deuxième |, avec | --- | --- | sous l’en-tête ; commencez chaque point d’une liste par « - » ; ailleurs, écrivez une espace.',
      ],
    },
  },
});
