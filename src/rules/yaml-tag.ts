import { defineRule } from './rule.ts';

/** Facts are plain values: no sign makes something else of them. */
export const yamlTag = defineRule({
  name: 'yaml-tag',
  title: {
    en: 'Order to the reading program',
    es: 'Orden al programa que lee',
    pt: 'Ordem ao programa que lê',
    fr: 'Ordre au programme qui lit',
  },
  why: {
    en: 'YAML lets a file tell the program that reads it what to make of a value; in some programs that runs code. Here a value is what stands there, and nothing else.',
    es: 'YAML permite que un archivo diga al programa que lo lee qué hacer con un valor; en algunos programas, eso ejecuta código. Aquí un valor es lo que está escrito, y nada más.',
    pt: 'YAML permite que um arquivo diga ao programa que o lê o que fazer de um valor; em alguns programas, isso executa código. Aqui um valor é o que está escrito, e nada mais.',
    fr: 'YAML permet à un fichier de dire au programme qui le lit ce qu’il doit faire d’une valeur ; dans certains programmes, cela exécute du code. Ici, une valeur est ce qui est écrit, et rien d’autre.',
  },
  example: { wrong: 'family: !!str mutual-assistance', right: 'family: mutual-assistance' },
  says: {
    tag: {
      en: [
        'The sign {mark} tells the program to read the value as something else.',
        'Take it out; put a text that begins with ! in double quotes.',
      ],
      es: [
        'El signo {mark} ordena al programa leer el valor como otra cosa.',
        'Elimínelo; ponga entre comillas dobles un texto que comience con !.',
      ],
      pt: [
        'O sinal {mark} manda o programa ler o valor como outra coisa.',
        'Retire-o; ponha entre aspas duplas um texto que comece com !.',
      ],
      fr: [
        'Le signe {mark} ordonne au programme de lire la valeur comme autre chose.',
        'Supprimez-le ; mettez entre guillemets droits un texte qui commence par !.',
      ],
    },
    directive: {
      en: ['A line that begins with % is an order to the reading program.', 'Delete the line.'],
      es: ['Una línea que comienza con % es una orden al programa que lee.', 'Borre la línea.'],
      pt: ['Uma linha que começa com % é uma ordem ao programa que lê.', 'Apague a linha.'],
      fr: ['Une ligne qui commence par % est un ordre au programme qui lit.', 'Supprimez la ligne.'],
    },
    merge: {
      en: ['The field << takes over the fields of another place.', 'Write the fields out here.'],
      es: ['El campo << toma los campos de otro lugar.', 'Escriba aquí los campos.'],
      pt: ['O campo << toma os campos de outro lugar.', 'Escreva aqui os campos.'],
      fr: ['Le champ << reprend les champs d’un autre endroit.', 'Écrivez ici les champs.'],
    },
  },
});
