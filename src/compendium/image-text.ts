import { createHash } from 'node:crypto';
import { readPicture } from '../parse/image/read.ts';
import type { ImageFile } from './images.ts';

/** What stands for an image among the texts of the content: all that the program needs to know of its bytes, as JSON. */
export function imageText(bytes: Uint8Array): string {
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  return JSON.stringify({ ...readPicture(bytes), bytes: bytes.byteLength, digest } satisfies ImageFile);
}
