import { readJpeg } from './jpeg.ts';
import { ascii, BROKEN, type Picture } from './picture.ts';
import { readPng } from './png.ts';
import { readWebp } from './webp.ts';

/** The formats of images, by the ending of the file's name. */
export const IMAGE_FORMATS = ['png', 'jpg', 'webp'] as const;
export type ImageFormat = (typeof IMAGE_FORMATS)[number];

/** Reads the structure of an image; without a format when its first bytes are those of none that is allowed. */
export function readPicture(bytes: Uint8Array): Picture & { format?: ImageFormat } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const format = formatOf(view);
  if (!format) return BROKEN;
  const read = { png: readPng, jpg: readJpeg, webp: readWebp }[format];
  try {
    return { format, ...read(view) };
  } catch (error) {
    if (error instanceof RangeError) return { format, ...BROKEN };
    throw error;
  }
}

function formatOf(bytes: DataView): ImageFormat | undefined {
  const start = ascii(bytes, 0, Math.min(bytes.byteLength, 12));
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (start.startsWith('\xff\xd8')) return 'jpg';
  return /^RIFF[^]{4}WEBP$/.test(start) ? 'webp' : undefined;
}
