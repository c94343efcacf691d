import { ascii, BROKEN, type Picture } from './picture.ts';

/** The chunks that a still picture needs. All others are foreign: EXIF, XMP, ICCP … */
const NEEDED = ['VP8X', 'ALPH', 'VP8 ', 'VP8L'];
const ANIMATION = ['ANIM', 'ANMF'];

/** Reads a WebP file, chunk by chunk. Throws RangeError when it ends too early. */
export function readWebp(bytes: DataView): Picture {
  const foreign = new Set<string>();
  let animated = false;
  let hasPixels = false;
  let size = { width: 0, height: 0 };
  const fileEnd = 8 + bytes.getUint32(4, true);
  if (fileEnd > bytes.byteLength) return BROKEN;
  for (let at = 12; at < fileEnd;) {
    const name = ascii(bytes, at, 4);
    const length = bytes.getUint32(at + 4, true);
    // A chunk of an odd length has one byte more.
    const end = at + 8 + length + (length % 2);
    if (end > fileEnd || !/^[\x20-\x7e]{4}$/.test(name)) return BROKEN;
    if (name === 'VP8 ' || name === 'VP8L') hasPixels = true;
    // The first that tells it is that of the whole canvas.
    if (size.width === 0) size = sizeIn(bytes, name, at + 8);
    if (ANIMATION.includes(name)) animated = true;
    else if (!NEEDED.includes(name)) foreign.add(name.trim());
    at = end;
  }
  return { ...size, animated, whole: (hasPixels || animated) && size.width > 0, foreign: [...foreign], after: bytes.byteLength - fileEnd };
}

function sizeIn(bytes: DataView, chunk: string, at: number): { width: number; height: number } {
  if (chunk === 'VP8X') return { width: 1 + uint24(bytes, at + 4), height: 1 + uint24(bytes, at + 7) };
  if (chunk === 'VP8L') {
    const bits = bytes.getUint32(at + 1, true);
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >> 14) & 0x3fff) };
  }
  if (chunk === 'VP8 ') return { width: bytes.getUint16(at + 6, true) & 0x3fff, height: bytes.getUint16(at + 8, true) & 0x3fff };
  return { width: 0, height: 0 };
}

const uint24 = (bytes: DataView, at: number): number => bytes.getUint16(at, true) + (bytes.getUint8(at + 2) << 16);
