import type { InLanguages } from './rule.ts';

const inWords = (en: string, es: string, pt: string, fr: string): InLanguages => ({ en, es, pt, fr });

/** Characters with a name of their own: first and last code point, and the name. */
const NAMES: readonly (readonly [from: number, to: number, name: InLanguages])[] = [
  [0x0d, 0x0d, inWords('carriage return', 'retorno de carro', 'retorno de carro', 'retour chariot')],
  [0xad, 0xad, inWords('soft hyphen', 'guion opcional', 'hífen opcional', 'trait d’union conditionnel')],
  [0x34f, 0x34f, inWords('invisible joiner', 'unión invisible', 'união invisível', 'liant invisible')],
  [0x61c, 0x61c, inWords('Arabic letter mark', 'marca de letra árabe', 'marca de letra árabe', 'marque de lettre arabe')],
  [0x180b, 0x180f, inWords('variation selector', 'selector de variante', 'seletor de variante', 'sélecteur de variante')],
  [0x200b, 0x200b, inWords('zero-width space', 'espacio de ancho cero', 'espaço de largura zero', 'espace sans chasse')],
  [
    0x200c,
    0x200d,
    inWords(
      'zero-width joiner or non-joiner',
      'unión o separación de ancho cero',
      'união ou separação de largura zero',
      'liant ou antiliant sans chasse',
    ),
  ],
  [0x200e, 0x200f, inWords('direction mark', 'marca de dirección', 'marca de direção', 'marque de direction')],
  [
    0x2028,
    0x2029,
    inWords(
      'line or paragraph separator',
      'separador de líneas o párrafos',
      'separador de linhas ou parágrafos',
      'séparateur de lignes ou de paragraphes',
    ),
  ],
  [
    0x202a,
    0x202e,
    inWords(
      'change of writing direction',
      'cambio de la dirección de escritura',
      'mudança da direção da escrita',
      'changement du sens d’écriture',
    ),
  ],
  [0x2060, 0x2064, inWords('word joiner', 'unión de palabras', 'união de palavras', 'liant de mots')],
  [
    0x2066,
    0x2069,
    inWords(
      'change of writing direction',
      'cambio de la dirección de escritura',
      'mudança da direção da escrita',
      'changement du sens d’écriture',
    ),
  ],
  [0xfe00, 0xfe0f, inWords('variation selector', 'selector de variante', 'seletor de variante', 'sélecteur de variante')],
  [0xfeff, 0xfeff, inWords('byte order mark', 'marca de orden de bytes', 'marca de ordem de bytes', 'indicateur d’ordre des octets')],
  [0xfffc, 0xfffc, inWords('place of an object', 'lugar de un objeto', 'lugar de um objeto', 'place d’un objet')],
  [0xfffd, 0xfffd, inWords('replacement character', 'carácter de sustitución', 'caractere de substituição', 'caractère de remplacement')],
  [0xe0000, 0xe007f, inWords('tag character', 'carácter de etiqueta', 'caractere de etiqueta', 'caractère d’étiquette')],
  [0xe0100, 0xe01ef, inWords('variation selector', 'selector de variante', 'seletor de variante', 'sélecteur de variante')],
];

/** What a character is where it has no name here, by its Unicode class. */
const CLASSES: readonly (readonly [pattern: RegExp, name: InLanguages])[] = [
  [/\p{Cc}/u, inWords('control character', 'carácter de control', 'caractere de controle', 'caractère de commande')],
  [/\p{Cs}/u, inWords('half of a character', 'mitad de un carácter', 'metade de um caractere', 'moitié de caractère')],
  [/\p{Co}/u, inWords('private use', 'uso privado', 'uso privado', 'usage privé')],
  [/\p{Cn}/u, inWords('not assigned', 'sin asignar', 'não atribuído', 'non attribué')],
  [/\p{Zs}/u, inWords('space of another width', 'espacio de otro ancho', 'espaço de outra largura', 'espace d’une autre chasse')],
];

const OTHER = inWords('invisible character', 'carácter invisible', 'caractere invisível', 'caractère invisible');

/** What a character that is not seen is called. */
export function characterName(character: string): InLanguages {
  const code = character.codePointAt(0) ?? 0;
  const named = NAMES.find(([from, to]) => from <= code && code <= to) ?? CLASSES.find(([pattern]) => pattern.test(character));
  return (named?.at(-1) as InLanguages | undefined) ?? OTHER;
}
