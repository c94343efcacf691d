import { defineRule } from './rule.ts';

/** Facts and front matter are readable as YAML. */
export const yamlSyntax = defineRule({
  name: 'yaml-syntax',
  title: { en: 'Form of the facts', es: 'Forma de los datos', pt: 'Forma dos dados', fr: 'Forme des données' },
  why: {
    en: 'Facts are written as lines of "field: value". A missing colon, a tab or an open quotation mark changes what the following lines mean; so a file that is not whole is not read at all.',
    es: 'Los datos se escriben en líneas «campo: valor». Un signo de dos puntos que falta, un tabulador o unas comillas abiertas cambian el sentido de las líneas siguientes; por eso, un archivo incompleto no se lee en absoluto.',
    pt: 'Os dados são escritos em linhas “campo: valor”. Dois-pontos que faltam, uma tabulação ou aspas abertas mudam o sentido das linhas seguintes; por isso, um arquivo que não está inteiro não é lido.',
    fr: 'Les données s’écrivent en lignes « champ: valeur ». Un deux-points qui manque, une tabulation ou un guillemet ouvert change le sens des lignes suivantes ; un fichier qui n’est pas entier n’est donc pas lu du tout.',
  },
  example: { wrong: 'family:mutual-assistance', right: 'family: mutual-assistance' },
  says: {
    sign: {
      en: ['The value begins with a sign that has a meaning of its own in YAML.', 'Put the whole text in double quotes.'],
      es: ['El valor comienza con un signo que en YAML tiene un sentido propio.', 'Ponga todo el texto entre comillas dobles.'],
      pt: ['O valor começa com um sinal que em YAML tem um sentido próprio.', 'Ponha o texto inteiro entre aspas duplas.'],
      fr: ['La valeur commence par un signe qui a un sens propre en YAML.', 'Mettez tout le texte entre guillemets droits.'],
    },
    'second-colon': {
      en: ['A second colon in the line is read as a field within the field.', 'Put the whole text in double quotes.'],
      es: ['Los segundos dos puntos de la línea se leen como un campo dentro del campo.', 'Ponga todo el texto entre comillas dobles.'],
      pt: ['Os segundos dois-pontos da linha são lidos como um campo dentro do campo.', 'Ponha o texto inteiro entre aspas duplas.'],
      fr: ['Le second deux-points de la ligne est lu comme un champ dans le champ.', 'Mettez tout le texte entre guillemets droits.'],
    },
    'no-colon': {
      en: ['There is no colon after the name of a field, or no space after the colon.', 'Write "field: value".'],
      es: ['Faltan los dos puntos después del nombre de un campo, o el espacio después de ellos.', 'Escriba «campo: valor».'],
      pt: ['Faltam os dois-pontos depois do nome de um campo, ou o espaço depois deles.', 'Escreva “campo: valor”.'],
      fr: ['Il manque le deux-points après le nom d’un champ, ou l’espace après le deux-points.', 'Écrivez « champ: valeur ».'],
    },
    tab: {
      en: ['The line begins with a tab.', 'Indent with spaces: two for each step.'],
      es: ['La línea comienza con un tabulador.', 'Sangre con espacios: dos por cada nivel.'],
      pt: ['A linha começa com uma tabulação.', 'Recue com espaços: dois para cada nível.'],
      fr: ['La ligne commence par une tabulation.', 'Faites le retrait avec des espaces : deux par niveau.'],
    },
    'goes-on': {
      en: ['The value goes on where YAML expects its end.', 'Put the whole text in double quotes.'],
      es: ['El valor continúa donde YAML espera que termine.', 'Ponga todo el texto entre comillas dobles.'],
      pt: ['O valor continua onde YAML espera que termine.', 'Ponha o texto inteiro entre aspas duplas.'],
      fr: ['La valeur continue là où YAML attend sa fin.', 'Mettez tout le texte entre guillemets droits.'],
    },
    'quote-open': {
      en: ['A quotation mark is opened and not closed.', 'Close it with the same sign.'],
      es: ['Se abren comillas y no se cierran.', 'Ciérrelas con el mismo signo.'],
      pt: ['As aspas são abertas e não são fechadas.', 'Feche-as com o mesmo sinal.'],
      fr: ['Un guillemet est ouvert et n’est pas fermé.', 'Fermez-le avec le même signe.'],
    },
    'bracket-open': {
      en: ['A bracket [ or { is opened and not closed.', 'Close it with ] or } in the same line.'],
      es: ['Se abre un corchete [ o una llave { y no se cierra.', 'Ciérrelo con ] o } en la misma línea.'],
      pt: ['Um colchete [ ou uma chave { é aberto e não é fechado.', 'Feche com ] ou } na mesma linha.'],
      fr: ['Un crochet [ ou une accolade { s’ouvre et n’est pas fermé.', 'Fermez avec ] ou } dans la même ligne.'],
    },
    indentation: {
      en: ['The line is indented otherwise than the fields beside it.', 'Begin fields of one level in the same column.'],
      es: ['La línea tiene otra sangría que los campos a su lado.', 'Comience los campos de un mismo nivel en la misma columna.'],
      pt: ['A linha tem um recuo diferente dos campos ao seu lado.', 'Comece os campos de um mesmo nível na mesma coluna.'],
      fr: ['La ligne n’a pas le même retrait que les champs voisins.', 'Commencez les champs d’un même niveau dans la même colonne.'],
    },
    unreadable: {
      en: [
        'This is not readable as YAML.',
        'Check the indentation, the colon and the space after it; put a text that contains a colon or a quotation mark in double quotes.',
      ],
      es: [
        'Esto no se puede leer como YAML.',
        'Compruebe la sangría, los dos puntos y el espacio que los sigue; ponga entre comillas dobles un texto que contenga dos puntos o comillas.',
      ],
      pt: [
        'Isto não pode ser lido como YAML.',
        'Confira o recuo, os dois-pontos e o espaço depois deles; ponha entre aspas duplas um texto que contenha dois-pontos ou aspas.',
      ],
      fr: [
        'Ceci n’est pas lisible comme YAML.',
        'Vérifiez le retrait, le deux-points et l’espace qui le suit ; mettez entre guillemets droits un texte qui contient un deux-points ou un guillemet.',
      ],
    },
  },
});
