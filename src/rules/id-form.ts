import { defineRule, type Saying } from './rule.ts';

/** The same fault with four ways to mend it. */
const wrongForm = (mend: Readonly<{ en: string; es: string; pt: string; fr: string }>): Saying => ({
  en: ['"{id}" is not an id for {kind}.', mend.en],
  es: ['«{id}» no es un identificador para content/{kind}.', mend.es],
  pt: ['“{id}” não é um identificador para content/{kind}.', mend.pt],
  fr: ['« {id} » n’est pas un identifiant pour content/{kind}.', mend.fr],
});

/** An id has the form of its kind. */
export const idForm = defineRule({
  name: 'id-form',
  title: { en: 'Form of an id', es: 'Forma de un identificador', pt: 'Forma de um identificador', fr: 'Forme d’un identifiant' },
  why: {
    en: 'The form tells what an entry is: M- a mechanism, P- a practice, E- a programme, G- a guide. States, recommendations, instruments and terms have the name of their folder, so that both are corrected in one place.',
    es: 'La forma dice qué es una ficha: M- un mecanismo, P- una práctica, E- un programa, G- una guía. Los Estados, recomendaciones, instrumentos y términos llevan el nombre de su carpeta, para que ambos se corrijan en un solo lugar.',
    pt: 'A forma diz o que é uma ficha: M- um mecanismo, P- uma prática, E- um programa, G- um guia. Estados, recomendações, instrumentos e termos levam o nome da sua pasta, para que ambos sejam corrigidos em um só lugar.',
    fr: 'La forme dit ce qu’est une fiche : M- un mécanisme, P- une pratique, E- un programme, G- un guide. Les États, recommandations, instruments et termes portent le nom de leur dossier, afin que les deux se corrigent au même endroit.',
  },
  example: { wrong: 'id: M1', right: 'id: M-001' },
  says: {
    'own-id': wrongForm({ en: 'Write {own}.', es: 'Escriba {own}.', pt: 'Escreva {own}.', fr: 'Écrivez {own}.' }),
    number: wrongForm({
      en: 'Write an id such as {example}.',
      es: 'Escriba un identificador como {example}.',
      pt: 'Escreva um identificador como {example}.',
      fr: 'Écrivez un identifiant comme {example}.',
    }),
    folder: wrongForm({
      en: 'Here the id is the name of the folder: {slug}.',
      es: 'Aquí el identificador es el nombre de la carpeta: {slug}.',
      pt: 'Aqui o identificador é o nome da pasta: {slug}.',
      fr: 'Ici, l’identifiant est le nom du dossier : {slug}.',
    }),
    'folder-name': wrongForm({
      en: 'Rename the folder: an id is written as {example}.',
      es: 'Cambie el nombre de la carpeta: un identificador se escribe como {example}.',
      pt: 'Mude o nome da pasta: um identificador é escrito como {example}.',
      fr: 'Renommez le dossier : un identifiant s’écrit comme {example}.',
    }),
  },
});
