import { defineRule } from '../rules/rule.ts';
import type { Rule } from './rule.ts';

const rule = defineRule({
  name: 'image-licence',
  title: {
    en: 'Right to show an image',
    es: 'Derecho a mostrar una imagen',
    pt: 'Direito de mostrar uma imagem',
    fr: 'Droit de montrer une image',
  },
  why: {
    en: 'Readers may copy and change what stands here, as its licence promises; an image that does not allow it would get them into trouble. Whoever sees an image must also be able to find where it comes from.',
    es: 'Quien lee puede copiar y modificar lo que está aquí, como promete su licencia; una imagen que no lo permite le causaría problemas. Y quien ve una imagen debe poder encontrar de dónde viene.',
    pt: 'Quem lê pode copiar e modificar o que está aqui, como promete a licença; uma imagem que não o permite lhe causaria problemas. E quem vê uma imagem deve poder descobrir de onde ela vem.',
    fr: 'Le lecteur peut copier et modifier ce qui figure ici, comme le promet la licence ; une image qui ne le permet pas lui causerait des ennuis. Et qui voit une image doit pouvoir retrouver d’où elle vient.',
  },
  example: {
    wrong: 'origin: official-publication, licence: public-domain',
    right: 'origin: official-publication, licence: public-domain, source: us-tip-report-2019-argentina',
  },
  says: {
    'no-source': {
      en: ['The image "{key}" comes from a publication and names no source.', 'Add "source:" with the name of a file in content/sources.'],
      es: [
        'La imagen «{key}» viene de una publicación y no nombra ninguna fuente.',
        'Añada «source:» con el nombre de un archivo de content/sources.',
      ],
      pt: [
        'A imagem “{key}” vem de uma publicação e não nomeia nenhuma fonte.',
        'Acrescente “source:” com o nome de um arquivo de content/sources.',
      ],
      fr: [
        'L’image « {key} » vient d’une publication et ne nomme aucune source.',
        'Ajoutez « source: » avec le nom d’un fichier de content/sources.',
      ],
    },
    'own-work': {
      en: [
        'The image "{key}" was made for this compendium and cannot have the licence "{licence}".',
        'Write "licence: cc-by-4-0", as for all that is written here, or "cc0-1-0"; or correct "origin:".',
      ],
      es: [
        'La imagen «{key}» se hizo para este compendio y no puede tener la licencia «{licence}».',
        'Escriba «licence: cc-by-4-0», como para todo lo que se escribe aquí, o «cc0-1-0»; o corrija «origin:».',
      ],
      pt: [
        'A imagem “{key}” foi feita para este compêndio e não pode ter a licença “{licence}”.',
        'Escreva “licence: cc-by-4-0”, como para tudo o que se escreve aqui, ou “cc0-1-0”; ou corrija “origin:”.',
      ],
      fr: [
        'L’image « {key} » a été réalisée pour ce recueil et ne peut avoir la licence « {licence} ».',
        'Écrivez « licence: cc-by-4-0 », comme pour tout ce qui est écrit ici, ou « cc0-1-0 » ; ou corrigez « origin: ».',
      ],
    },
  },
});

/** What contributors may give their own images: the licence of the content, or none of their rights kept. */
const OWN = ['cc-by-4-0', 'cc0-1-0'];

/** Origin, licence and source of an image agree; that each is declared is asked by the schema. */
export const imageLicence: Rule = {
  ...rule,
  check(entry) {
    return entry.facts.images.flatMap(({ key, origin, licence, source }, index) => {
      const place = entry.places[`images.${index}`];
      if (origin !== 'own-work') return source === undefined ? [rule.finding('no-source', entry.file, place, { key })] : [];
      return OWN.includes(licence) ? [] : [rule.finding('own-work', entry.file, place, { key, licence })];
    });
  },
};
