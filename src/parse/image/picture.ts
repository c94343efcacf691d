/** What the structure of an image file tells; its pixels are not decoded. */
export interface Picture {
  /** In pixels; 0 when the file does not say. */
  width: number;
  height: number;
  animated: boolean;
  /** The file is complete and its parts follow each other as its format asks. */
  whole: boolean;
  /** Names of the parts that a picture does not need: notes of cameras and programs, profiles, small copies. Each once. */
  foreign: string[];
  /** Bytes that stand after the end of the picture. */
  after: number;
}

/** A file that cannot be read to its end. */
export const BROKEN: Picture = { width: 0, height: 0, animated: false, whole: false, foreign: [], after: 0 };

/** Bytes as text, one character a byte. */
export function ascii(bytes: DataView, at: number, length: number): string {
  return Array.from({ length }, (_, index) => String.fromCharCode(bytes.getUint8(at + index))).join('');
}
