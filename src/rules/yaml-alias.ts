import { defineRule } from './rule.ts';

/** Facts are written out where they belong; none refers to another place of the file. */
export const yamlAlias = defineRule({
  name: 'yaml-alias',
  title: {
    en: 'Reference within the facts',
    es: 'Referencia dentro de los datos',
    pt: 'Referência dentro dos dados',
    fr: 'Renvoi dans les données',
  },
  why: {
    en: 'In YAML, & gives a name to a value and * repeats it. A reviewer who sees the repetition does not see the value, and a few lines that repeat each other can grow to billions.',
    es: 'En YAML, & da un nombre a un valor y * lo repite. Quien revisa y ve la repetición no ve el valor, y unas pocas líneas que se repiten unas a otras pueden llegar a miles de millones.',
    pt: 'Em YAML, & dá um nome a um valor e * o repete. Quem revisa e vê a repetição não vê o valor, e umas poucas linhas que se repetem umas às outras podem chegar a bilhões.',
    fr: 'En YAML, & nomme une valeur et * la répète. Le relecteur qui voit la répétition ne voit pas la valeur, et quelques lignes qui se répètent l’une l’autre peuvent en devenir des milliards.',
  },
  example: {
    wrong: 'themes: &themes [prosecution]\nstages: *themes',
    right: 'themes: [prosecution]\nstages: [investigation]',
  },
  says: {
    alias: {
      en: [
        'A value that begins with * is read as a reference to another place.',
        'Put a text in double quotes; write out here what is to be repeated.',
      ],
      es: [
        'Un valor que comienza con * se lee como una referencia a otro lugar.',
        'Ponga un texto entre comillas dobles; escriba aquí lo que se quiera repetir.',
      ],
      pt: [
        'Um valor que começa com * é lido como uma referência a outro lugar.',
        'Ponha um texto entre aspas duplas; escreva aqui o que se quer repetir.',
      ],
      fr: [
        'Une valeur qui commence par * est lue comme un renvoi à un autre endroit.',
        'Mettez un texte entre guillemets droits ; écrivez ici ce qui doit être répété.',
      ],
    },
    anchor: {
      en: [
        'A value that begins with & is read as a name by which another place repeats it.',
        'Put a text in double quotes; take the name out.',
      ],
      es: [
        'Un valor que comienza con & se lee como un nombre con el que otro lugar lo repite.',
        'Ponga un texto entre comillas dobles; elimine el nombre.',
      ],
      pt: [
        'Um valor que começa com & é lido como um nome com que outro lugar o repete.',
        'Ponha um texto entre aspas duplas; retire o nome.',
      ],
      fr: [
        'Une valeur qui commence par & est lue comme un nom par lequel un autre endroit la répète.',
        'Mettez un texte entre guillemets droits ; supprimez le nom.',
      ],
    },
  },
});
