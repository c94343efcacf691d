import { defineRule } from './rule.ts';

/** entry.yaml holds facts; words stand in the texts, one a language. */
export const wordInFacts = defineRule({
  name: 'word-in-facts',
  title: { en: 'Words in entry.yaml', es: 'Palabras en entry.yaml', pt: 'Palavras em entry.yaml', fr: 'Mots dans entry.yaml' },
  why: {
    en: 'entry.yaml is the same for all languages: a sentence in it would be read in one language on the pages of all four. Words stand in the texts, where they can be translated and reviewed.',
    es: 'entry.yaml es igual para todos los idiomas: una frase escrita ahí se leería en un solo idioma en las páginas de los cuatro. Las palabras están en los textos, donde se pueden traducir y revisar.',
    pt: 'entry.yaml é igual para todas as línguas: uma frase ali escrita seria lida em uma só língua nas páginas das quatro. As palavras estão nos textos, onde podem ser traduzidas e revistas.',
    fr: 'entry.yaml est le même pour toutes les langues : une phrase y serait lue dans une seule langue sur les pages des quatre. Les mots figurent dans les textes, où ils peuvent être traduits et relus.',
  },
  example: { wrong: 'id: M-001\ntitle: Hearing a witness by video', right: 'id: M-001' },
  says: {
    'not-here': {
      en: ['There is no field "{field}" {place}.', 'Words stand in the texts (en.mdx, es.mdx …); entry.yaml holds facts only.'],
      es: ['No hay ningún campo «{field}» {place}.', 'Las palabras están en los textos (en.mdx, es.mdx…); entry.yaml solo contiene datos.'],
      pt: ['Não há nenhum campo “{field}” {place}.', 'As palavras estão nos textos (en.mdx, es.mdx…); entry.yaml só contém dados.'],
      fr: [
        'Il n’y a pas de champ « {field} » {place}.',
        'Les mots figurent dans les textes (en.mdx, es.mdx…) ; entry.yaml ne contient que des données.',
      ],
    },
  },
});
