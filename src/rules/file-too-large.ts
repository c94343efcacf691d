import { defineRule } from './rule.ts';

/** Files, lines and nestings have a size that people write. */
export const fileTooLarge = defineRule({
  name: 'file-too-large',
  title: {
    en: 'Too large to be read',
    es: 'Demasiado grande para leerlo',
    pt: 'Grande demais para ser lido',
    fr: 'Trop grand pour être lu',
  },
  why: {
    en: 'A text that nobody would write by hand can keep the program busy for hours, or make it stop in the middle. The limits are many times what the longest entry needs, and are looked at before anything else is read.',
    es: 'Un texto que nadie escribiría a mano puede tener ocupado al programa durante horas, o hacer que se detenga a la mitad. Los límites son muchas veces mayores que lo que necesita la ficha más larga, y se comprueban antes de leer nada más.',
    pt: 'Um texto que ninguém escreveria à mão pode ocupar o programa durante horas, ou fazê-lo parar no meio. Os limites são muitas vezes maiores do que precisa a ficha mais longa, e são verificados antes de ler qualquer outra coisa.',
    fr: 'Un texte que personne n’écrirait à la main peut occuper le programme pendant des heures, ou l’arrêter à mi-chemin. Les limites dépassent de beaucoup ce qu’exige la fiche la plus longue, et sont contrôlées avant toute autre lecture.',
  },
  example: { wrong: '> > > > > > > > > > > > > > > > > > > > > > > > > quoted', right: '> quoted' },
  says: {
    file: {
      en: ['The file has {size} characters, and may have {limit}.', 'Divide it, or leave out what is not needed.'],
      es: ['El archivo tiene {size} caracteres, y puede tener {limit}.', 'Divídalo, u omita lo que no hace falta.'],
      pt: ['O arquivo tem {size} caracteres, e pode ter {limit}.', 'Divida-o, ou omita o que não é necessário.'],
      fr: ['Le fichier a {size} caractères, et peut en avoir {limit}.', 'Divisez-le, ou omettez ce qui n’est pas nécessaire.'],
    },
    unopened: {
      en: ['The file has {size} bytes, and was not opened.', 'Take it out: content/ holds texts, facts and small images.'],
      es: ['El archivo tiene {size} bytes, y no se abrió.', 'Quítelo: content/ contiene textos, datos e imágenes pequeñas.'],
      pt: ['O arquivo tem {size} bytes, e não foi aberto.', 'Retire-o: content/ contém textos, dados e imagens pequenas.'],
      fr: [
        'Le fichier a {size} octets, et n’a pas été ouvert.',
        'Retirez-le : content/ contient des textes, des données et de petites images.',
      ],
    },
    line: {
      en: ['This line has {size} characters, and may have {limit}.', 'Divide it into paragraphs, with a blank line between them.'],
      es: ['Esta línea tiene {size} caracteres, y puede tener {limit}.', 'Divídala en párrafos, con una línea en blanco entre ellos.'],
      pt: ['Esta linha tem {size} caracteres, e pode ter {limit}.', 'Divida-a em parágrafos, com uma linha em branco entre eles.'],
      fr: ['Cette ligne a {size} caractères, et peut en avoir {limit}.', 'Divisez-la en paragraphes, avec une ligne vide entre eux.'],
    },
    nested: {
      en: [
        'More than {limit} lists, quotations, brackets or fields stand inside each other here.',
        'Write them beside each other: one or two inside each other are enough.',
      ],
      es: [
        'Aquí hay más de {limit} listas, citas, paréntesis o campos, unos dentro de otros.',
        'Escríbalos uno al lado del otro: bastan uno o dos niveles.',
      ],
      pt: [
        'Há aqui mais de {limit} listas, citações, colchetes ou campos, uns dentro dos outros.',
        'Escreva-os um ao lado do outro: bastam um ou dois níveis.',
      ],
      fr: [
        'Plus de {limit} listes, passages cités, crochets ou champs sont ici les uns dans les autres.',
        'Écrivez-les les uns à côté des autres : un ou deux niveaux suffisent.',
      ],
    },
    signs: {
      en: [
        'This paragraph has {size} signs for emphasis and links (* _ ~ [), and may have {limit}.',
        'Write it without them, or divide it.',
      ],
      es: [
        'Este párrafo tiene {size} signos de énfasis y de enlaces (* _ ~ [), y puede tener {limit}.',
        'Escríbalo sin ellos, o divídalo.',
      ],
      pt: ['Este parágrafo tem {size} sinais de ênfase e de links (* _ ~ [), e pode ter {limit}.', 'Escreva-o sem eles, ou divida-o.'],
      fr: [
        'Ce paragraphe a {size} signes d’emphase et de liens (* _ ~ [), et peut en avoir {limit}.',
        'Écrivez-le sans eux, ou divisez-le.',
      ],
    },
  },
});
