import { defineRule } from './rule.ts';

/** A file of facts is one document. */
export const yamlDocument = defineRule({
  name: 'yaml-document',
  title: {
    en: 'Several documents in a file',
    es: 'Varios documentos en un archivo',
    pt: 'Vários documentos em um arquivo',
    fr: 'Plusieurs documents dans un fichier',
  },
  why: {
    en: 'Of several documents in one file only one is read. What a reviewer sees in the others would not be what the page shows.',
    es: 'De varios documentos en un archivo se lee solo uno. Lo que quien revisa ve en los demás no sería lo que muestra la página.',
    pt: 'De vários documentos em um arquivo, só um é lido. O que quem revisa vê nos outros não seria o que a página mostra.',
    fr: 'De plusieurs documents dans un fichier, un seul est lu. Ce que le relecteur voit dans les autres ne serait pas ce que montre la page.',
  },
  example: { wrong: 'id: M-001\n---\nid: M-002', right: 'id: M-001' },
  says: {
    mark: {
      en: [
        'The line {mark} divides the file into documents, and only one would be read.',
        'Delete the line; an entry or source has a file of its own.',
      ],
      es: [
        'La línea {mark} divide el archivo en documentos, y solo se leería uno.',
        'Borre la línea; cada ficha y cada fuente tiene su propio archivo.',
      ],
      pt: [
        'A linha {mark} divide o arquivo em documentos, e só um seria lido.',
        'Apague a linha; cada ficha e cada fonte tem o seu próprio arquivo.',
      ],
      fr: [
        'La ligne {mark} divise le fichier en documents, et un seul serait lu.',
        'Supprimez la ligne ; chaque fiche et chaque source a son propre fichier.',
      ],
    },
  },
});
