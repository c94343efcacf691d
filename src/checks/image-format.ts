import type { ImageFile } from '../compendium/images.ts';
import type { Finding } from '../model/finding.ts';
import { IMAGE_FORMATS } from '../parse/image/read.ts';
import { defineRule } from '../rules/rule.ts';
import type { Rule } from './rule.ts';

const rule = defineRule({
  name: 'image-format',
  title: {
    en: 'Form and size of an image',
    es: 'Formato y tamaño de una imagen',
    pt: 'Formato e tamanho de uma imagem',
    fr: 'Format et taille d’une image',
  },
  why: {
    en: 'An image must open in every browser, load on a slow telephone, and be nothing but an image. SVG files are documents that can hold programs and addresses of other sites; moving images distract, and are lost in print.',
    es: 'Una imagen debe abrirse en cualquier navegador, cargarse en un teléfono lento y no ser más que una imagen. Los archivos SVG son documentos que pueden contener programas y direcciones de otros sitios; las imágenes en movimiento distraen y se pierden al imprimir.',
    pt: 'Uma imagem deve abrir em qualquer navegador, carregar em um telefone lento e ser apenas uma imagem. Arquivos SVG são documentos que podem conter programas e endereços de outros sites; imagens em movimento distraem e se perdem na impressão.',
    fr: 'Une image doit s’ouvrir dans tout navigateur, se charger sur un téléphone lent et n’être rien d’autre qu’une image. Les fichiers SVG sont des documents qui peuvent contenir des programmes et des adresses d’autres sites ; les images animées distraient et se perdent à l’impression.',
  },
  example: { wrong: 'images/request-steps.svg', right: 'images/request-steps.png, 1200 × 640 pixels, 48 kB' },
  says: {
    svg: {
      en: [
        'An SVG file can hold programs and is not accepted.',
        'Export the drawing as PNG, twice as wide as it is shown (about 1200 pixels).',
      ],
      es: [
        'Un archivo SVG puede contener programas y no se admite.',
        'Exporte el dibujo como PNG, al doble del ancho con que se muestra (unos 1200 píxeles).',
      ],
      pt: [
        'Um arquivo SVG pode conter programas e não é aceito.',
        'Exporte o desenho como PNG, com o dobro da largura em que é mostrado (cerca de 1200 pixels).',
      ],
      fr: [
        'Un fichier SVG peut contenir des programmes et n’est pas accepté.',
        'Exportez le dessin en PNG, au double de la largeur d’affichage (environ 1200 pixels).',
      ],
    },
    ending: {
      en: ['Images of the type .{ending} are not accepted.', 'Export it as .png (drawings), or as .jpg or .webp (photographs).'],
      es: ['No se admiten imágenes del tipo .{ending}.', 'Expórtela como .png (dibujos), o como .jpg o .webp (fotografías).'],
      pt: ['Não se aceitam imagens do tipo .{ending}.', 'Exporte-a como .png (desenhos), ou como .jpg ou .webp (fotografias).'],
      fr: ['Les images du type .{ending} ne sont pas acceptées.', 'Exportez-la en .png (dessins), ou en .jpg ou .webp (photographies).'],
    },
    'other-format': {
      en: ['The name says .{ending}, and the content is .{format}.', 'Rename the file, and correct "file:" in entry.yaml.'],
      es: ['El nombre dice .{ending} y el contenido es .{format}.', 'Cambie el nombre del archivo y corrija «file:» en entry.yaml.'],
      pt: ['O nome diz .{ending}, e o conteúdo é .{format}.', 'Mude o nome do arquivo e corrija “file:” em entry.yaml.'],
      fr: ['Le nom dit .{ending}, et le contenu est du .{format}.', 'Renommez le fichier, et corrigez « file: » dans entry.yaml.'],
    },
    'no-image': {
      en: ['The content of this file is no .{ending} image.', 'Export the image anew, or take the file out.'],
      es: ['El contenido de este archivo no es una imagen .{ending}.', 'Exporte la imagen de nuevo o elimine el archivo.'],
      pt: ['O conteúdo deste arquivo não é uma imagem .{ending}.', 'Exporte a imagem de novo ou retire o arquivo.'],
      fr: ['Le contenu de ce fichier n’est pas une image .{ending}.', 'Exportez de nouveau l’image, ou supprimez le fichier.'],
    },
    broken: {
      en: ['This image is damaged: it cannot be read to its end.', 'Export it anew, and add the new file.'],
      es: ['Esta imagen está dañada: no se puede leer hasta el final.', 'Expórtela de nuevo y añada el archivo nuevo.'],
      pt: ['Esta imagem está danificada: não se consegue lê-la até o fim.', 'Exporte-a de novo e acrescente o novo arquivo.'],
      fr: ['Cette image est endommagée : on ne peut la lire jusqu’au bout.', 'Exportez-la de nouveau, et ajoutez le nouveau fichier.'],
    },
    animated: {
      en: ['This image moves.', 'Export one still image of it.'],
      es: ['Esta imagen tiene movimiento.', 'Exporte una sola imagen fija.'],
      pt: ['Esta imagem tem movimento.', 'Exporte uma única imagem fixa.'],
      fr: ['Cette image est animée.', 'Exportez-en une seule image fixe.'],
    },
    'too-large': {
      en: [
        'This image has {kilobytes} kB; at most {most} kB load well on a telephone.',
        'Export it with fewer pixels, or with more compression.',
      ],
      es: ['Esta imagen pesa {kilobytes} kB; un teléfono carga bien hasta {most} kB.', 'Expórtela con menos píxeles o con más compresión.'],
      pt: ['Esta imagem tem {kilobytes} kB; um telefone carrega bem até {most} kB.', 'Exporte-a com menos pixels ou com mais compressão.'],
      fr: [
        'Cette image pèse {kilobytes} ko ; un téléphone charge bien jusqu’à {most} ko.',
        'Exportez-la avec moins de pixels, ou plus compressée.',
      ],
    },
    'too-many-pixels': {
      en: ['This image has {width} × {height} pixels; a side has at most {most}.', 'Make it smaller: about 1200 pixels wide are enough.'],
      es: [
        'Esta imagen tiene {width} × {height} píxeles; cada lado tiene como máximo {most}.',
        'Redúzcala: bastan unos 1200 píxeles de ancho.',
      ],
      pt: [
        'Esta imagem tem {width} × {height} pixels; cada lado tem no máximo {most}.',
        'Reduza-a: bastam cerca de 1200 pixels de largura.',
      ],
      fr: [
        'Cette image a {width} × {height} pixels ; un côté en a {most} au plus.',
        'Réduisez-la : environ 1200 pixels de large suffisent.',
      ],
    },
    'other-size': {
      en: [
        'images/{file} has {width} × {height} pixels, not {declaredWidth} × {declaredHeight}.',
        'Write "width: {width}" and "height: {height}".',
      ],
      es: [
        'images/{file} tiene {width} × {height} píxeles, no {declaredWidth} × {declaredHeight}.',
        'Escriba «width: {width}» y «height: {height}».',
      ],
      pt: [
        'images/{file} tem {width} × {height} pixels, não {declaredWidth} × {declaredHeight}.',
        'Escreva “width: {width}” e “height: {height}”.',
      ],
      fr: [
        'images/{file} a {width} × {height} pixels, non {declaredWidth} × {declaredHeight}.',
        'Écrivez « width: {width} » et « height: {height} ».',
      ],
    },
  },
});

/** The largest file, in bytes: as much as twenty entry pages. */
export const MOST_BYTES = 300_000;
/** The longest side, in pixels: three times the width of a text on the page. */
export const MOST_PIXELS = 2000;

/** An image is a still picture of an allowed format and size, and is as large as its facts say. */
export const imageFormat: Rule = {
  ...rule,
  check(entry) {
    const folder = entry.file.replace('entry.yaml', 'images/');
    const files = [...entry.images].flatMap(([name, image]) => fileFindings(folder + name, image));
    const facts = entry.facts.images.flatMap(({ file, width, height }, index) => {
      const image = entry.images.get(file);
      if (!image?.whole || (image.width === width && image.height === height)) return [];
      const blanks = { file, width: image.width, height: image.height, declaredWidth: width, declaredHeight: height };
      return [rule.finding('other-size', entry.file, entry.places[`images.${index}`], blanks)];
    });
    return [...files, ...facts];
  },
};

function fileFindings(file: string, { format, whole, animated, bytes, width, height }: ImageFile): Finding[] {
  const ending = file.slice(file.lastIndexOf('.') + 1);
  if (ending === 'svg') return [rule.finding('svg', file)];
  if (!IMAGE_FORMATS.some((allowed) => allowed === ending)) return [rule.finding('ending', file, undefined, { ending })];
  if (!format) return [rule.finding('no-image', file, undefined, { ending })];
  if (format !== ending) return [rule.finding('other-format', file, undefined, { ending, format })];
  if (!whole) return [rule.finding('broken', file)];
  return [
    ...(animated ? [rule.finding('animated', file)] : []),
    ...(bytes > MOST_BYTES
      ? [rule.finding('too-large', file, undefined, { kilobytes: Math.ceil(bytes / 1000), most: MOST_BYTES / 1000 })]
      : []),
    ...(Math.max(width, height) > MOST_PIXELS
      ? [rule.finding('too-many-pixels', file, undefined, { width, height, most: MOST_PIXELS })]
      : []),
  ];
}
