import { defineRule } from './rule.ts';

/** Blocks stand on lines of their own, citations close at once, and no link stands inside another. */
export const componentPlace = defineRule({
  name: 'component-place',
  title: {
    en: 'Place of a component',
    es: 'Lugar de un componente',
    pt: 'Lugar de um componente',
    fr: 'Place d’un composant',
  },
  why: {
    en: 'A note, steps or a checklist is a block: inside a line it would tear the sentence apart. A citation holds no words, and a link inside a link cannot be followed, least of all with a keyboard or a screen reader.',
    es: 'Una nota, unos pasos o una lista de comprobación forman un bloque: dentro de una línea partirían la frase. Una cita no contiene palabras, y un enlace dentro de otro no se puede seguir, menos aún con el teclado o un lector de pantalla.',
    pt: 'Uma nota, os passos ou uma lista de verificação formam um bloco: dentro de uma linha quebrariam a frase. Uma citação não contém palavras, e um link dentro de outro não pode ser seguido, menos ainda com o teclado ou um leitor de tela.',
    fr: 'Une note, des étapes ou une liste de contrôle forment un bloc : dans une ligne, elles couperaient la phrase. Une citation ne contient pas de mots, et un lien dans un lien ne peut pas être suivi, encore moins au clavier ou avec un lecteur d’écran.',
  },
  example: {
    wrong: 'Ask first. <Note kind="tip">Call the desk.</Note>',
    right: 'Ask first.\n\n<Note kind="tip">\n\nCall the desk.\n\n</Note>',
  },
  says: {
    'inside-line': {
      en: ['<{name}> stands inside a line.', 'Put <{name}> and </{name}> on lines of their own, with a blank line inside each.'],
      es: [
        '<{name}> está dentro de una línea.',
        'Ponga <{name}> y </{name}> en líneas propias, con una línea en blanco después de la primera y antes de la segunda.',
      ],
      pt: [
        '<{name}> está dentro de uma linha.',
        'Ponha <{name}> e </{name}> em linhas próprias, com uma linha em branco depois da primeira e antes da segunda.',
      ],
      fr: [
        '<{name}> se trouve dans une ligne.',
        'Mettez <{name}> et </{name}> chacun sur sa ligne, avec une ligne vide après le premier et avant le second.',
      ],
    },
    'holds-text': {
      en: ['<{name}> holds text, and may not.', 'Close it at once: <{name} … />.'],
      es: ['<{name}> contiene texto, y no debe.', 'Ciérrelo enseguida: <{name} … />.'],
      pt: ['<{name}> contém texto, e não deve.', 'Feche-o logo: <{name} … />.'],
      fr: ['<{name}> contient du texte, ce qui n’est pas admis.', 'Fermez-le aussitôt : <{name} … />.'],
    },
    empty: {
      en: ['<{name}> is empty.', 'Write its text between <{name}> and </{name}>.'],
      es: ['<{name}> está vacío.', 'Escriba su texto entre <{name}> y </{name}>.'],
      pt: ['<{name}> está vazio.', 'Escreva o seu texto entre <{name}> e </{name}>.'],
      fr: ['<{name}> est vide.', 'Écrivez son texte entre <{name}> et </{name}>.'],
    },
    'nested-link': {
      en: ['A link or citation stands inside another link.', 'Put one after the other.'],
      es: ['Hay un enlace o una cita dentro de otro enlace.', 'Ponga uno después del otro.'],
      pt: ['Há um link ou uma citação dentro de outro link.', 'Ponha um depois do outro.'],
      fr: ['Un lien ou une citation se trouve dans un autre lien.', 'Mettez-les l’un après l’autre.'],
    },
  },
});
