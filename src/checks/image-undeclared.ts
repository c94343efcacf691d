import { defineRule } from '../rules/rule.ts';
import type { Rule } from './rule.ts';

const rule = defineRule({
  name: 'image-undeclared',
  title: {
    en: 'File, facts and place of an image',
    es: 'Archivo, datos y lugar de una imagen',
    pt: 'Arquivo, dados e lugar de uma imagem',
    fr: 'Fichier, données et place d’une image',
  },
  why: {
    en: 'No program here can see whether a face is in an image. So whoever adds one answers for it in entry.yaml: "people: none" when nobody is in it, "people: not-identifiable" when nobody can be recognised. An image in which somebody can be recognised is not accepted, and a reviewer looks at each one before it is published.',
    es: 'Ningún programa puede ver aquí si en una imagen hay un rostro. Por eso quien la añade responde de ella en entry.yaml: «people: none» si no aparece nadie, «people: not-identifiable» si no se puede reconocer a nadie. No se admite una imagen en la que se pueda reconocer a alguien, y una persona revisa cada imagen antes de que se publique.',
    pt: 'Nenhum programa aqui consegue ver se há um rosto em uma imagem. Por isso quem a acrescenta responde por ela em entry.yaml: “people: none” se ninguém aparece, “people: not-identifiable” se ninguém pode ser reconhecido. Não se aceita imagem em que alguém possa ser reconhecido, e uma pessoa olha cada imagem antes da publicação.',
    fr: 'Aucun programme ne peut voir ici si un visage figure sur une image. Qui l’ajoute en répond donc dans entry.yaml : « people: none » si personne n’y figure, « people: not-identifiable » si personne ne peut être reconnu. Une image sur laquelle quelqu’un peut être reconnu n’est pas acceptée, et une personne regarde chaque image avant sa publication.',
  },
  example: {
    wrong: 'images/request-steps.png, and nothing about it in entry.yaml',
    right:
      'images:\n  - { key: request-steps, file: request-steps.png, width: 1200, height: 640, origin: own-work, licence: cc-by-4-0, people: none }',
  },
  says: {
    'no-facts': {
      en: ['Nothing in entry.yaml says what this image is.', 'Declare it under "images:" (docs/content-model.md), or take the file out.'],
      es: ['Nada en entry.yaml dice qué es esta imagen.', 'Declárela en «images:» (docs/content-model.md) o elimine el archivo.'],
      pt: ['Nada em entry.yaml diz o que é esta imagem.', 'Declare-a em “images:” (docs/content-model.md) ou retire o arquivo.'],
      fr: [
        'Rien dans entry.yaml ne dit ce qu’est cette image.',
        'Déclarez-la sous « images: » (docs/content-model.md), ou supprimez le fichier.',
      ],
    },
    'no-file': {
      en: ['There is no image images/{file} beside this file.', 'Add the image, or correct its name under "file:".'],
      es: ['No hay ninguna imagen images/{file} al lado de este archivo.', 'Añada la imagen o corrija su nombre en «file:».'],
      pt: ['Não há nenhuma imagem images/{file} ao lado deste arquivo.', 'Acrescente a imagem ou corrija seu nome em “file:”.'],
      fr: ['Il n’y a pas d’image images/{file} à côté de ce fichier.', 'Ajoutez l’image, ou corrigez son nom sous « file: ».'],
    },
    'key-twice': {
      en: ['The key "{key}" stands twice under "images:".', 'Give each image a key of its own.'],
      es: ['La clave «{key}» figura dos veces en «images:».', 'Dé a cada imagen una clave propia.'],
      pt: ['A chave “{key}” aparece duas vezes em “images:”.', 'Dê a cada imagem uma chave própria.'],
      fr: ['La clé « {key} » figure deux fois sous « images: ».', 'Donnez à chaque image une clé à elle.'],
    },
    unknown: {
      en: [
        '<Figure> names the image "{key}", which entry.yaml does not declare.',
        'Correct image="…", or declare the image under "images:".',
      ],
      es: ['<Figure> nombra la imagen «{key}», que entry.yaml no declara.', 'Corrija image="…" o declare la imagen en «images:».'],
      pt: ['<Figure> nomeia a imagem “{key}”, que entry.yaml não declara.', 'Corrija image="…" ou declare a imagem em “images:”.'],
      fr: ['<Figure> nomme l’image « {key} », qu’entry.yaml ne déclare pas.', 'Corrigez image="…", ou déclarez l’image sous « images: ».'],
    },
    unused: {
      en: ['No text shows the image "{key}".', 'Write <Figure image="{key}" alt="…"> where it belongs, or take the image out.'],
      es: ['Ningún texto muestra la imagen «{key}».', 'Escriba <Figure image="{key}" alt="…"> donde corresponda, o elimine la imagen.'],
      pt: ['Nenhum texto mostra a imagem “{key}”.', 'Escreva <Figure image="{key}" alt="…"> onde couber, ou retire a imagem.'],
      fr: ['Aucun texte ne montre l’image « {key} ».', 'Écrivez <Figure image="{key}" alt="…"> à sa place, ou supprimez l’image.'],
    },
  },
});

/** Each image of an entry has its file, its facts and its place in a text. */
export const imageUndeclared: Rule = {
  ...rule,
  check(entry) {
    const folder = entry.file.replace('entry.yaml', 'images/');
    const declared = entry.facts.images;
    const keys = declared.map(({ key }) => key);
    const texts = Object.values(entry.texts);
    const shown = new Set(texts.flatMap(({ figures }) => figures.map(({ id }) => id)));
    return [
      ...[...entry.images.keys()]
        .filter((name) => !declared.some(({ file }) => file === name))
        .map((name) => rule.finding('no-facts', folder + name)),
      ...declared.flatMap(({ key, file }, index) => {
        const place = entry.places[`images.${index}`];
        return [
          ...(entry.images.has(file) ? [] : [rule.finding('no-file', entry.file, place, { file })]),
          ...(keys.indexOf(key) < index ? [rule.finding('key-twice', entry.file, place, { key })] : []),
          ...(shown.has(key) ? [] : [rule.finding('unused', entry.file, place, { key })]),
        ];
      }),
      ...texts.flatMap(({ file, figures }) =>
        figures.filter(({ id }) => !keys.includes(id)).map((figure) => rule.finding('unknown', file, figure, { key: figure.id })),
      ),
    ];
  },
};
