import { defineRule } from './rule.ts';

/** The original language of an entry has a text. */
export const originalMissing = defineRule({
  name: 'original-missing',
  title: { en: 'The original is missing', es: 'Falta el original', pt: 'Falta o original', fr: 'L’original manque' },
  why: {
    en: 'Translations follow the original, and readers of a language without a text are shown it. Without an original an entry has no page.',
    es: 'Las traducciones siguen el original, y es lo que se muestra en los idiomas que aún no tienen texto. Sin original, una ficha no tiene página.',
    pt: 'As traduções seguem o original, e é ele que se mostra nos idiomas que ainda não têm texto. Sem original, uma ficha não tem página.',
    fr: 'Les traductions suivent l’original, et c’est lui que l’on montre dans les langues qui n’ont pas encore de texte. Sans original, une fiche n’a pas de page.',
  },
  example: { wrong: 'original: fr   # beside it: en.mdx, es.mdx', right: 'original: es   # beside it: en.mdx, es.mdx' },
  says: {
    missing: {
      en: [
        'The original language is "{language}", and there is no {language}.mdx.',
        'Add {folder}/{language}.mdx, or name the language in which the text was first written.',
      ],
      es: [
        'El idioma original es «{language}», y no hay {language}.mdx.',
        'Añada {folder}/{language}.mdx, o indique el idioma en que se escribió primero el texto.',
      ],
      pt: [
        'O idioma original é “{language}”, e não há {language}.mdx.',
        'Acrescente {folder}/{language}.mdx, ou indique o idioma em que o texto foi escrito primeiro.',
      ],
      fr: [
        'La langue originale est « {language} », et il n’y a pas de {language}.mdx.',
        'Ajoutez {folder}/{language}.mdx, ou indiquez la langue dans laquelle le texte a d’abord été écrit.',
      ],
    },
  },
});
