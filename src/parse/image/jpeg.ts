import { ascii, BROKEN, type Picture } from './picture.ts';

const [EOI, SOS, DQT, DHT, DRI, APP0, APP14] = [0xd9, 0xda, 0xdb, 0xc4, 0xdd, 0xe0, 0xee];
/** The frames that browsers show: baseline, extended, progressive. */
const FRAMES = [0xc0, 0xc1, 0xc2];
const NEEDED = [DQT, DHT, DRI];

/** Reads a JPEG file, segment by segment. Throws RangeError when it ends too early. */
export function readJpeg(bytes: DataView): Picture {
  const foreign = new Set<string>();
  let [width, height, scans] = [0, 0, 0];
  for (let at = 2; ;) {
    if (bytes.getUint8(at) !== 0xff) return BROKEN;
    const marker = bytes.getUint8(at + 1);
    if (marker === EOI) {
      const whole = scans > 0 && width > 0 && height > 0;
      return { width, height, animated: false, whole, foreign: [...foreign], after: bytes.byteLength - at - 2 };
    }
    const length = bytes.getUint16(at + 2);
    const end = at + 2 + length;
    if (length < 2 || end > bytes.byteLength) return BROKEN;
    if (FRAMES.includes(marker)) [height, width] = [bytes.getUint16(at + 5), bytes.getUint16(at + 7)];
    else if (marker === SOS) scans++;
    else if (!NEEDED.includes(marker) && !isPlainHeader(bytes, at, marker, length)) foreign.add(nameOf(bytes, at, marker, length));
    at = marker === SOS ? endOfScan(bytes, end) : end;
  }
}

/** The header of the format without a small copy of the picture, or the one that tells how its colours are stored. */
const isPlainHeader = (bytes: DataView, at: number, marker: number, length: number): boolean =>
  (marker === APP0 && length === 16 && ascii(bytes, at + 4, 5) === 'JFIF\0' && bytes.getUint16(at + 16) === 0) ||
  (marker === APP14 && length === 14 && ascii(bytes, at + 4, 5) === 'Adobe');

const KNOWN: readonly [start: string, name: string][] = [
  ['JFIF', 'JFIF'],
  ['JFXX', 'JFXX'],
  ['Exif', 'EXIF'],
  ['http://ns.adobe.com/', 'XMP'],
  ['ICC_PROFILE', 'ICC'],
  ['MPF', 'MPF'],
  ['Photoshop', 'IPTC'],
];

/** The name of a segment by which programs list it: `APP1 EXIF`, `COM`. */
function nameOf(bytes: DataView, at: number, marker: number, length: number): string {
  if (marker === 0xfe) return 'COM';
  if (marker < APP0 || marker > 0xef) return `FF${marker.toString(16).toUpperCase()}`;
  const start = ascii(bytes, at + 4, Math.min(length - 2, 24));
  const known = KNOWN.find(([beginning]) => start.startsWith(beginning))?.[1];
  return [`APP${marker - APP0}`, known].filter(Boolean).join(' ');
}

/** Where the coded pixels end: at the next marker that is neither a stuffed FF nor a restart. */
function endOfScan(bytes: DataView, from: number): number {
  for (let at = from; ; at++) {
    if (bytes.getUint8(at) !== 0xff) continue;
    const next = bytes.getUint8(at + 1);
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
}
