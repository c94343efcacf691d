import { defineRule } from './rule.ts';

/** The tags of a text are whole: begun, named, ended and closed. */
export const mdxSyntax = defineRule({
  name: 'mdx-syntax',
  title: {
    en: 'Signs and tags of a text',
    es: 'Signos y etiquetas de un texto',
    pt: 'Sinais e etiquetas de um texto',
    fr: 'Signes et balises d’un texte',
  },
  why: {
    en: 'The signs < > { } have a meaning in these texts: they make citations, notes and links to entries. Where one is left open, it cannot be known where the component ends, and the words after it could be lost.',
    es: 'Los signos < > { } tienen un sentido en estos textos: con ellos se hacen las citas, las notas y los enlaces a fichas. Si uno queda abierto, no se puede saber dónde termina el componente, y las palabras que siguen podrían perderse.',
    pt: 'Os sinais < > { } têm um sentido nestes textos: com eles se fazem as citações, as notas e os links para fichas. Se um fica aberto, não se pode saber onde termina o componente, e as palavras que seguem poderiam perder-se.',
    fr: 'Les signes < > { } ont un sens dans ces textes : ils font les citations, les notes et les liens vers des fiches. Si l’un reste ouvert, on ne peut savoir où finit le composant, et les mots qui suivent pourraient se perdre.',
  },
  example: { wrong: 'Fewer than <10 cases.', right: 'Fewer than ten cases.' },
  says: {
    module: {
      en: ['A line that starts with import or export is read as program code.', 'Begin the sentence with another word.'],
      es: ['Una línea que comienza con import o export se lee como código de programa.', 'Comience la frase con otra palabra.'],
      pt: ['Uma linha que começa com import ou export é lida como código de programa.', 'Comece a frase com outra palavra.'],
      fr: ['Une ligne qui commence par import ou export est lue comme du code.', 'Commencez la phrase par un autre mot.'],
    },
    'no-quotes': {
      en: ['The value of an attribute has no quotation marks.', 'Write attributes as name="value".'],
      es: ['El valor de un atributo no tiene comillas.', 'Escriba los atributos como nombre="valor".'],
      pt: ['O valor de um atributo não tem aspas.', 'Escreva os atributos como nome="valor".'],
      fr: ['La valeur d’un attribut n’a pas de guillemets.', 'Écrivez les attributs sous la forme nom="valeur".'],
    },
    'curly-quotes': {
      en: [
        'The quotation marks around the value of an attribute are not straight ones.',
        'Write straight ones, as in name="value": a word processor changes them into curly ones by itself.',
      ],
      es: [
        'Las comillas que rodean el valor de un atributo no son rectas.',
        'Escriba comillas rectas, como en nombre="valor": el procesador de textos las cambia por sí solo en tipográficas.',
      ],
      pt: [
        'As aspas em volta do valor de um atributo não são retas.',
        'Escreva aspas retas, como em nome="valor": o editor de textos as troca sozinho por aspas curvas.',
      ],
      fr: [
        'Les guillemets qui entourent la valeur d’un attribut ne sont pas droits.',
        'Écrivez des guillemets droits, comme dans nom="valeur" : le traitement de texte les remplace de lui-même par des guillemets typographiques.',
      ],
    },
    braces: {
      en: ['The signs { and } have a meaning of their own here.', 'Write the words without braces, or use ( and ).'],
      es: ['Los signos { y } tienen aquí un sentido propio.', 'Escriba las palabras sin llaves, o use ( y ).'],
      pt: ['Os sinais { e } têm aqui um sentido próprio.', 'Escreva as palavras sem chaves, ou use ( e ).'],
      fr: ['Les signes { et } ont ici un sens propre.', 'Écrivez les mots sans accolades, ou employez ( et ).'],
    },
    'not-closed': {
      en: ['<{name}> is opened and not closed.', 'Write </{name}> where its text ends.'],
      es: ['<{name}> se abre y no se cierra.', 'Escriba </{name}> donde termina su texto.'],
      pt: ['<{name}> é aberto e não é fechado.', 'Escreva </{name}> onde termina o seu texto.'],
      fr: ['<{name}> est ouvert et n’est pas fermé.', 'Écrivez </{name}> là où finit son texte.'],
    },
    'not-used': {
      en: ['<{name}> is not used in these texts.', 'Take it out. Components: {components}.'],
      es: ['<{name}> no se usa en estos textos.', 'Elimínelo. Componentes: {components}.'],
      pt: ['<{name}> não se usa nestes textos.', 'Retire-o. Componentes: {components}.'],
      fr: ['<{name}> n’a pas d’usage dans ces textes.', 'Supprimez-le. Composants : {components}.'],
    },
    'closed-elsewhere': {
      en: [
        '</{name}> does not stand where <{name}> was opened.',
        'Open and close it both inside or both outside of emphasis, list or line.',
      ],
      es: [
        '</{name}> no está donde se abrió <{name}>.',
        'Ábralo y ciérrelo en el mismo lugar: los dos dentro o los dos fuera de la cursiva, la lista o la línea.',
      ],
      pt: [
        '</{name}> não está onde <{name}> foi aberto.',
        'Abra e feche no mesmo lugar: os dois dentro ou os dois fora do itálico, da lista ou da linha.',
      ],
      fr: [
        '</{name}> ne se trouve pas là où <{name}> a été ouvert.',
        'Ouvrez-le et fermez-le au même endroit : tous deux dans l’italique, la liste ou la ligne, ou tous deux dehors.',
      ],
    },
    'closed-too-soon': {
      en: ['</{closed}> stands before </{opened}>.', 'Close <{opened}> first, with a blank line before the closing tag.'],
      es: ['</{closed}> está antes de </{opened}>.', 'Cierre primero <{opened}>, con una línea en blanco antes de la etiqueta de cierre.'],
      pt: ['</{closed}> está antes de </{opened}>.', 'Feche primeiro <{opened}>, com uma linha em branco antes da etiqueta de fechamento.'],
      fr: ['</{closed}> se trouve avant </{opened}>.', 'Fermez d’abord <{opened}>, avec une ligne vide avant la balise fermante.'],
    },
    'not-opened': {
      en: ['A component is closed here that was not opened.', 'Take the closing tag out, or write the opening tag before the text.'],
      es: ['Aquí se cierra un componente que no se abrió.', 'Elimine la etiqueta de cierre, o escriba la de apertura antes del texto.'],
      pt: ['Aqui se fecha um componente que não foi aberto.', 'Retire a etiqueta de fechamento, ou escreva a de abertura antes do texto.'],
      fr: [
        'On ferme ici un composant qui n’a pas été ouvert.',
        'Supprimez la balise fermante, ou écrivez la balise ouvrante avant le texte.',
      ],
    },
    comment: {
      en: ['A comment <!-- --> does not exist in these texts.', 'Delete the comment.'],
      es: ['En estos textos no existen los comentarios <!-- -->.', 'Borre el comentario.'],
      pt: ['Nestes textos não existem os comentários <!-- -->.', 'Apague o comentário.'],
      fr: ['Les commentaires <!-- --> n’existent pas dans ces textes.', 'Supprimez le commentaire.'],
    },
    number: {
      en: ['The sign < before a number is read as the beginning of a tag.', 'Write "less than {number}".'],
      es: ['El signo < ante un número se lee como el comienzo de una etiqueta.', 'Escriba «menos de {number}».'],
      pt: ['O sinal < antes de um número é lido como o início de uma etiqueta.', 'Escreva “menos de {number}”.'],
      fr: ['Le signe < devant un nombre est lu comme le début d’une balise.', 'Écrivez « moins de {number} ».'],
    },
    address: {
      en: ['An address between < and > is read as a tag.', 'Write it as a link: [words](https://…).'],
      es: ['Una dirección entre < y > se lee como una etiqueta.', 'Escríbala como enlace: [palabras](https://…).'],
      pt: ['Um endereço entre < e > é lido como uma etiqueta.', 'Escreva-o como link: [palavras](https://…).'],
      fr: ['Une adresse entre < et > est lue comme une balise.', 'Écrivez-la comme un lien : [mots](https://…).'],
    },
    tag: {
      en: ['A tag is begun with < and not ended.', 'End it with /> or >, and close the quotation marks of its attributes.'],
      es: ['Una etiqueta comienza con < y no termina.', 'Termínela con /> o >, y cierre las comillas de sus atributos.'],
      pt: ['Uma etiqueta começa com < e não termina.', 'Termine-a com /> ou >, e feche as aspas dos seus atributos.'],
      fr: ['Une balise commence par < et ne finit pas.', 'Terminez-la par /> ou >, et fermez les guillemets de ses attributs.'],
    },
    'less-than': {
      en: ['The sign < is read as the beginning of a tag.', 'Write the comparison in words, or &lt; for the sign.'],
      es: ['El signo < se lee como el comienzo de una etiqueta.', 'Escriba la comparación con palabras, o &lt; por el signo.'],
      pt: ['O sinal < é lido como o início de uma etiqueta.', 'Escreva a comparação em palavras, ou &lt; no lugar do sinal.'],
      fr: ['Le signe < est lu comme le début d’une balise.', 'Écrivez la comparaison en mots, ou &lt; pour le signe.'],
    },
    unreadable: {
      en: [
        'This text is not readable.',
        'Take out what was written last, and put it in again paragraph by paragraph until the check refuses one.',
      ],
      es: [
        'Este texto no se puede leer.',
        'Quite lo último que escribió, y vuelva a ponerlo párrafo por párrafo hasta que la verificación rechace uno.',
      ],
      pt: [
        'Este texto não pode ser lido.',
        'Retire o que escreveu por último, e ponha-o de novo parágrafo por parágrafo até que a verificação recuse um.',
      ],
      fr: [
        'Ce texte n’est pas lisible.',
        'Retirez ce que vous avez écrit en dernier, puis remettez-le paragraphe par paragraphe jusqu’à ce que la vérification en refuse un.',
      ],
    },
  },
});
