import { defineRule, type Saying } from '../rules/rule.ts';
import type { Rule } from './rule.ts';

/** How to get rid of everything but the picture, with free programs. */
const CLEAN = {
  en: 'Clean it with ImageMagick (free), in its folder: magick {name} -auto-orient -strip {name}. Or export it anew from GIMP (free) with all boxes for metadata, comment, thumbnail and profile unticked.',
  es: 'Límpiela con ImageMagick (gratuito), en su carpeta: magick {name} -auto-orient -strip {name}. O expórtela de nuevo con GIMP (gratuito), sin marcar ninguna casilla de metadatos, comentario, miniatura ni perfil.',
  pt: 'Limpe-a com o ImageMagick (gratuito), na pasta dela: magick {name} -auto-orient -strip {name}. Ou exporte-a de novo com o GIMP (gratuito), sem marcar nenhuma caixa de metadados, comentário, miniatura ou perfil.',
  fr: 'Nettoyez-la avec ImageMagick (gratuit), dans son dossier : magick {name} -auto-orient -strip {name}. Ou exportez-la de nouveau depuis GIMP (gratuit), sans cocher aucune case de métadonnées, de commentaire, de vignette ni de profil.',
};

const saying = (en: string, es: string, pt: string, fr: string): Saying => ({
  en: [en, CLEAN.en],
  es: [es, CLEAN.es],
  pt: [pt, CLEAN.pt],
  fr: [fr, CLEAN.fr],
});

const rule = defineRule({
  name: 'image-metadata',
  title: {
    en: 'Hidden data in an image',
    es: 'Datos ocultos en una imagen',
    pt: 'Dados ocultos em uma imagem',
    fr: 'Données cachées dans une image',
  },
  why: {
    en: 'Cameras, telephones and programs write into an image where, when and with what it was made, often by whom, and a small copy of what was cut away. Nobody sees it, and everybody can read it: it can lead to a shelter, a witness or a colleague. So the file may hold the picture and nothing else; colour profiles go too, because they can hold names.',
    es: 'Las cámaras, los teléfonos y los programas escriben en la imagen dónde, cuándo y con qué se hizo, a menudo quién la hizo, y una copia pequeña de lo que se recortó. Nadie lo ve y cualquiera puede leerlo: puede conducir a un refugio, a un testigo o a un colega. Por eso el archivo solo puede contener la imagen; tampoco los perfiles de color, que pueden llevar nombres.',
    pt: 'Câmeras, telefones e programas gravam na imagem onde, quando e com o que ela foi feita, muitas vezes por quem, e uma cópia pequena do que foi cortado. Ninguém vê, e qualquer um pode ler: isso pode levar a um abrigo, a uma testemunha ou a um colega. Por isso o arquivo só pode conter a imagem; nem mesmo os perfis de cor, que podem trazer nomes.',
    fr: 'Les appareils photo, les téléphones et les programmes inscrivent dans l’image où, quand et avec quoi elle a été faite, souvent par qui, et une petite copie de ce qui a été rogné. Personne ne le voit, et chacun peut le lire : cela peut mener à un refuge, à un témoin ou à un collègue. Le fichier ne contient donc que l’image ; les profils de couleur non plus n’y restent pas, car ils peuvent porter des noms.',
  },
  example: { wrong: 'images/office-door.jpg, with APP1 EXIF (place, hour, telephone)', right: 'images/office-door.jpg, cleaned' },
  says: {
    parts: saying(
      'This image holds more than its picture: {parts}. That can tell where, when and by whom it was made.',
      'Esta imagen contiene algo más que la imagen: {parts}. Eso puede decir dónde, cuándo y quién la hizo.',
      'Esta imagem contém mais do que a imagem: {parts}. Isso pode dizer onde, quando e por quem foi feita.',
      'Cette image contient autre chose que l’image : {parts}. Cela peut dire où, quand et par qui elle a été faite.',
    ),
    after: saying(
      'After the end of the picture, {bytes} more bytes stand in this file.',
      'Después del final de la imagen quedan {bytes} bytes más en este archivo.',
      'Depois do fim da imagem, há mais {bytes} bytes neste arquivo.',
      'Après la fin de l’image, ce fichier contient encore {bytes} octets.',
    ),
  },
});

/** The file of an image holds its picture and nothing else. */
export const imageMetadata: Rule = {
  ...rule,
  check(entry) {
    const folder = entry.file.replace('entry.yaml', 'images/');
    return [...entry.images].flatMap(([name, { foreign, after }]) => [
      ...(foreign.length > 0 ? [rule.finding('parts', folder + name, undefined, { name, parts: foreign.join(', ') })] : []),
      ...(after > 0 ? [rule.finding('after', folder + name, undefined, { name, bytes: after })] : []),
    ]);
  },
};
