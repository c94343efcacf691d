import { defineRule } from './rule.ts';

/** A text holds paragraphs, headings, lists, tables, quotations, links and the listed components, and nothing else. */
export const mdxNode = defineRule({
  name: 'mdx-node',
  title: {
    en: 'What a text may hold',
    es: 'Lo que puede contener un texto',
    pt: 'O que um texto pode conter',
    fr: 'Ce qu’un texte peut contenir',
  },
  why: {
    en: 'The page shows words, lists, tables, links and a few components. Program code, pictures from elsewhere and footnotes of another kind could run in the reader’s browser, identify a person, or be lost in print and for the screen reader; so what is not on the list is refused.',
    es: 'La página muestra palabras, listas, tablas, enlaces y unos pocos componentes. El código de programa, las imágenes traídas de otro sitio y otras notas al pie podrían ejecutarse en el navegador de quien lee, identificar a una persona, o perderse al imprimir y para el lector de pantalla; por eso se rechaza lo que no está en la lista.',
    pt: 'A página mostra palavras, listas, tabelas, links e uns poucos componentes. O código de programa, as imagens trazidas de outro lugar e outras notas de rodapé poderiam ser executados no navegador de quem lê, identificar uma pessoa, ou perder-se na impressão e para o leitor de tela; por isso se recusa o que não está na lista.',
    fr: 'La page montre des mots, des listes, des tableaux, des liens et quelques composants. Du code, des images venues d’ailleurs et d’autres notes de bas de page pourraient s’exécuter dans le navigateur du lecteur, identifier une personne, ou se perdre à l’impression et pour le lecteur d’écran ; ce qui n’est pas dans la liste est donc refusé.',
  },
  example: { wrong: 'Some {x} here, and ![a map](https://example.org/map.png).', right: 'Some words here, and what the map shows.' },
  says: {
    program: {
      en: ['Text between { and } is read as program code.', 'Write the words without braces.'],
      es: ['El texto entre { y } se lee como código de programa.', 'Escriba las palabras sin llaves.'],
      pt: ['O texto entre { e } é lido como código de programa.', 'Escreva as palavras sem chaves.'],
      fr: ['Le texte entre { et } est lu comme du code.', 'Écrivez les mots sans accolades.'],
    },
    module: {
      en: [
        'A line that starts with import or export is read as program code.',
        'Begin the sentence with another word, or delete the line.',
      ],
      es: [
        'Una línea que comienza con import o export se lee como código de programa.',
        'Comience la frase con otra palabra, o borre la línea.',
      ],
      pt: [
        'Uma linha que começa com import ou export é lida como código de programa.',
        'Comece a frase com outra palavra, ou apague a linha.',
      ],
      fr: [
        'Une ligne qui commence par import ou export est lue comme du code.',
        'Commencez la phrase par un autre mot, ou supprimez la ligne.',
      ],
    },
    image: {
      en: [
        'Images are not written as ![…](…) here.',
        'Describe in words what the image would show; or add it to images/ and write <Figure image="…" alt="…"> (docs/content-model.md).',
      ],
      es: [
        'Aquí las imágenes no se escriben como ![…](…).',
        'Describa con palabras lo que mostraría la imagen; o añádala a images/ y escriba <Figure image="…" alt="…"> (docs/content-model.md).',
      ],
      pt: [
        'Aqui as imagens não se escrevem como ![…](…).',
        'Descreva em palavras o que a imagem mostraria; ou acrescente-a a images/ e escreva <Figure image="…" alt="…"> (docs/content-model.md).',
      ],
      fr: [
        'Ici, les images ne s’écrivent pas ![…](…).',
        'Décrivez par des mots ce que l’image montrerait ; ou ajoutez-la à images/ et écrivez <Figure image="…" alt="…"> (docs/content-model.md).',
      ],
    },
    footnote: {
      en: ['Footnotes are made from citations here.', 'Write <Cite source="…" at="…" /> at the statement.'],
      es: ['Aquí las notas al pie se hacen con las citas.', 'Escriba <Cite source="…" at="…" /> junto a la afirmación.'],
      pt: ['Aqui as notas de rodapé são feitas com as citações.', 'Escreva <Cite source="…" at="…" /> junto à afirmação.'],
      fr: [
        'Ici, les notes de bas de page sont faites à partir des citations.',
        'Écrivez <Cite source="…" at="…" /> à l’endroit de l’énoncé.',
      ],
    },
    'link-list': {
      en: ['Addresses are not listed apart from the text.', 'Write the address at its words: [words](https://…).'],
      es: ['Las direcciones no se enumeran aparte del texto.', 'Escriba la dirección junto a sus palabras: [palabras](https://…).'],
      pt: ['Os endereços não são listados à parte do texto.', 'Escreva o endereço junto às suas palavras: [palavras](https://…).'],
      fr: ['Les adresses ne sont pas énumérées à part du texte.', 'Écrivez l’adresse auprès de ses mots : [mots](https://…).'],
    },
    code: {
      en: ['A block of program code is not used in these texts.', 'Write it as a paragraph: no indentation of four spaces, no ``` lines.'],
      es: [
        'En estos textos no se usan bloques de código de programa.',
        'Escríbalo como un párrafo: sin sangría de cuatro espacios ni líneas ```.',
      ],
      pt: [
        'Nestes textos não se usam blocos de código de programa.',
        'Escreva-o como um parágrafo: sem recuo de quatro espaços nem linhas ```.',
      ],
      fr: [
        'Un bloc de code n’a pas d’usage dans ces textes.',
        'Écrivez-le comme un paragraphe : sans retrait de quatre espaces ni lignes ```.',
      ],
    },
    'inline-code': {
      en: ['Program code between ` signs is not used in these texts.', 'Write the words without the signs.'],
      es: ['En estos textos no se usa código de programa entre signos `.', 'Escriba las palabras sin esos signos.'],
      pt: ['Nestes textos não se usa código de programa entre sinais `.', 'Escreva as palavras sem esses sinais.'],
      fr: ['Le code entre signes ` n’a pas d’usage dans ces textes.', 'Écrivez les mots sans ces signes.'],
    },
    'heading-inside': {
      en: ['A heading stands inside another block.', 'Put it outside lists, quotations and components.'],
      es: ['Hay un título dentro de otro bloque.', 'Póngalo fuera de listas, citas textuales y componentes.'],
      pt: ['Há um título dentro de outro bloco.', 'Ponha-o fora de listas, citações literais e componentes.'],
      fr: ['Un titre se trouve dans un autre bloc.', 'Mettez-le hors des listes, des passages cités et des composants.'],
    },
    box: {
      en: ['Boxes [ ] are not written in lists.', 'Leave the brackets out; <Checklist for="print"> makes the boxes.'],
      es: ['Las casillas [ ] no se escriben en las listas.', 'Omita los corchetes; <Checklist for="print"> hace las casillas.'],
      pt: ['As caixas [ ] não são escritas nas listas.', 'Omita os colchetes; <Checklist for="print"> faz as caixas.'],
      fr: ['Les cases [ ] ne s’écrivent pas dans les listes.', 'Omettez les crochets ; <Checklist for="print"> fait les cases.'],
    },
    other: {
      en: [
        'This part of the text ({type}) is not allowed.',
        'Use paragraphs, lists, tables, links and the components of docs/content-model.md.',
      ],
      es: [
        'Esta parte del texto ({type}) no está permitida.',
        'Use párrafos, listas, tablas, enlaces y los componentes de docs/content-model.md.',
      ],
      pt: [
        'Esta parte do texto ({type}) não é permitida.',
        'Use parágrafos, listas, tabelas, links e os componentes de docs/content-model.md.',
      ],
      fr: [
        'Cette partie du texte ({type}) n’est pas admise.',
        'Employez des paragraphes, des listes, des tableaux, des liens et les composants de docs/content-model.md.',
      ],
    },
  },
});
