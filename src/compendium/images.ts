import type { Citation, Figure, Outline } from '../markdown/outline.ts';
import type { ImageFacts } from '../model/image.ts';
import type { Picture } from '../parse/image/picture.ts';
import type { ImageFormat } from '../parse/image/read.ts';

/** What is known of an image file. */
export interface ImageFile extends Picture {
  /** By its first bytes; missing when they are those of no allowed format. */
  format?: ImageFormat;
  /** Size of the file. */
  bytes: number;
  /** Tells it from every other image. */
  digest: string;
}

/** Where the images of entries stand; everything there is read as bytes, whatever its name. */
export const isImagePath = (file: string): boolean => /^content\/[^/]+\/[^/]+\/images\//.test(file);

/** The address of an image on the site, by its path or name: another picture has another address. */
export function imageAddress(file: string, { digest }: ImageFile): string {
  const [, stem = '', ending = ''] = /([^/]*)\.([^./]*)$/.exec(file) ?? [];
  return `/assets/images/${stem}.${digest}.${ending}`;
}

/** An image as it stands among the files of the content. */
export const imageOf = (text: string): ImageFile => JSON.parse(text) as ImageFile;

/** A figure of a text with its image; without one where it names none that is there. */
export interface PlacedFigure extends Figure {
  image?: ImageFacts & { address: string };
}

/** The figures of a text with their images, and its citations in their order, those of the sources of its images among them. */
export function placeImages(
  { citations, figures }: Pick<Outline, 'citations' | 'figures'>,
  facts: readonly ImageFacts[],
  files: ReadonlyMap<string, ImageFile>,
): { citations: Citation[]; figures: PlacedFigure[] } {
  const placed = figures.map((figure): PlacedFigure => {
    const declared = facts.find(({ key }) => key === figure.id);
    const file = declared && files.get(declared.file);
    return file ? { ...figure, image: { ...declared, address: imageAddress(declared.file, file) } } : figure;
  });
  const cited = [...citations];
  for (const { id: _id, before, image, ...place } of placed.toReversed()) {
    if (image?.source !== undefined) cited.splice(before, 0, { id: image.source, underImage: true, ...place });
  }
  return { citations: cited, figures: placed };
}
