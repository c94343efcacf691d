import { defineRule } from './rule.ts';

/** Headings are of level 2 or 3. */
export const headingLevel = defineRule({
  name: 'heading-level',
  title: { en: 'Level of a heading', es: 'Nivel de un encabezado', pt: 'Nível de um título', fr: 'Niveau d’un titre' },
  why: {
    en: 'The title of the entry is the first level; the sections of the kind are the second. A reader who listens to the page jumps from heading to heading, and loses the way where a level is left out.',
    es: 'El título de la ficha es el primer nivel; las secciones de la clase son el segundo. Quien escucha la página salta de encabezado en encabezado y se pierde donde falta un nivel.',
    pt: 'O título da ficha é o primeiro nível; as seções do tipo são o segundo. Quem ouve a página salta de título em título e se perde onde falta um nível.',
    fr: 'Le titre de la fiche est le premier niveau ; les sections du type sont le deuxième. Qui écoute la page saute de titre en titre, et se perd là où un niveau manque.',
  },
  example: { wrong: '# Legal basis\n#### The Convention', right: '## Legal basis\n### The Convention' },
  says: {
    odd: {
      en: [
        'A heading of level {level} is not used in these texts.',
        'Begin the heading with ## (a section of the kind) or ### (a part of it).',
      ],
      es: [
        'En estos textos no se usan encabezados de nivel {level}.',
        'Empiece el encabezado con ## (una sección de la clase) o ### (una parte de ella).',
      ],
      pt: ['Nestes textos não se usam títulos de nível {level}.', 'Comece o título com ## (uma seção do tipo) ou ### (uma parte dela).'],
      fr: [
        'Ces textes n’emploient pas de titre de niveau {level}.',
        'Commencez le titre par ## (une section du type) ou ### (une partie de celle-ci).',
      ],
    },
  },
});
