import { defineRule } from './rule.ts';

/** A text begins with its title and summary. */
export const frontMatter = defineRule({
  name: 'front-matter',
  title: { en: 'Beginning of a text', es: 'Comienzo de un texto', pt: 'Início de um texto', fr: 'Début d’un texte' },
  why: {
    en: 'Title and summary stand in lists, in the search and at the head of the page. They are read from the lines between the first two lines of three hyphens, and from nowhere else.',
    es: 'El título y el resumen aparecen en las listas, en la búsqueda y al comienzo de la página. Se leen de las líneas que están entre las dos primeras líneas de tres guiones, y de ningún otro lugar.',
    pt: 'O título e o resumo aparecem nas listas, na busca e no início da página. São lidos das linhas que estão entre as duas primeiras linhas de três hífens, e de nenhum outro lugar.',
    fr: 'Le titre et le résumé figurent dans les listes, dans la recherche et en tête de la page. Ils sont lus dans les lignes placées entre les deux premières lignes de trois traits d’union, et nulle part ailleurs.',
  },
  example: {
    wrong: 'title: Hearing a witness by video\n\n## What it is',
    right: '---\ntitle: Hearing a witness by video\nsummary: A judge may hear a witness who is abroad.\n---\n\n## What it is',
  },
  says: {
    missing: {
      en: ['The text does not begin with its front matter.', 'Begin the file with a line ---, then title: and summary:, then a line ---.'],
      es: [
        'El texto no comienza con su encabezado.',
        'Comience el archivo con una línea ---, después title: y summary:, y después otra línea ---.',
      ],
      pt: [
        'O texto não começa com o seu cabeçalho.',
        'Comece o arquivo com uma linha ---, depois title: e summary:, e depois outra linha ---.',
      ],
      fr: [
        'Le texte ne commence pas par son en-tête.',
        'Commencez le fichier par une ligne ---, puis title: et summary:, puis une autre ligne ---.',
      ],
    },
  },
});
