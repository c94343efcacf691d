import { ascii, BROKEN, type Picture } from './picture.ts';

/** The chunks that a picture needs, with the most bytes that each may hold. All others are foreign: tEXt, eXIf, iCCP, tIME … */
const NEEDED: Readonly<Record<string, number>> = {
  IHDR: 13,
  PLTE: 768,
  tRNS: 256,
  gAMA: 4,
  cHRM: 32,
  sRGB: 1,
  sBIT: 4,
  bKGD: 6,
  pHYs: 9,
  IDAT: Infinity,
  IEND: 0,
};
const ANIMATION = ['acTL', 'fcTL', 'fdAT'];

/** Reads a PNG file, chunk by chunk. Throws RangeError when it ends too early. */
export function readPng(bytes: DataView): Picture {
  const foreign = new Set<string>();
  let animated = false;
  let hasPixels = false;
  for (let at = 8; ;) {
    const length = bytes.getUint32(at);
    const name = ascii(bytes, at + 4, 4);
    const end = at + 12 + length;
    const isHeader = name === 'IHDR' && length === 13;
    if (end > bytes.byteLength || !/^[A-Za-z]{4}$/.test(name) || isHeader !== (at === 8)) return BROKEN;
    if (name === 'IDAT') hasPixels = true;
    if (ANIMATION.includes(name)) animated = true;
    else if (length > (NEEDED[name] ?? -1)) foreign.add(name);
    if (name === 'IEND') {
      const [width, height] = [bytes.getUint32(16), bytes.getUint32(20)];
      const whole = hasPixels && width > 0 && height > 0;
      return { width, height, animated, whole, foreign: [...foreign], after: bytes.byteLength - end };
    }
    at = end;
  }
}
