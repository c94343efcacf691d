import { describe, expect, test } from 'vitest';
import { readPicture } from '../../../src/parse/image/read.ts';
import { JFIF, jpeg, jpegSegment, png, pngChunk, webp, webpChunk, webpOf, webpPixels } from '../../fixtures/images.ts';

const clean = { animated: false, whole: true, foreign: [], after: 0 };

describe('the structure of an image', () => {
  test.each([
    [1, 1],
    [300, 7],
    [1999, 1200],
  ])('tells its format and its size: %i × %i', (width, height) => {
    expect(readPicture(png(width, height))).toEqual({ format: 'png', width, height, ...clean });
    expect(readPicture(jpeg(width, height))).toEqual({ format: 'jpg', width, height, ...clean });
    expect(readPicture(webp(width, height))).toEqual({ format: 'webp', width, height, ...clean });
  });

  test('of a WebP with more parts has the size of its canvas', () => {
    expect(readPicture(webp(300, 7, webpChunk('ALPH', 'x')))).toEqual({ format: 'webp', width: 300, height: 7, ...clean });
  });

  test('of a WebP with loss has its size in the first frame', () => {
    const frame = Buffer.from([0x30, 0, 0, 0x9d, 0x01, 0x2a, 0x2c, 0x01, 0x07, 0x00]);
    expect(readPicture(webpOf(webpChunk('VP8 ', frame)))).toEqual({ format: 'webp', width: 300, height: 7, ...clean });
  });

  test('of a JPEG may come in several scans, with restarts and stuffed bytes in the coded pixels', () => {
    const whole = jpeg(8, 8);
    const scan = Buffer.concat([jpegSegment(0xda, Buffer.from([1, 1, 0, 1, 63, 0])), Buffer.from([0xff, 0, 0xff, 0xd3, 0x11])]);
    const more = Buffer.concat([whole.subarray(0, -2), scan, whole.subarray(-2)]);
    expect(readPicture(more)).toEqual({ format: 'jpg', width: 8, height: 8, ...clean });
  });

  test('is read where the bytes are a part of others', () => {
    const bytes = Buffer.concat([Buffer.from('before'), png(8, 8)]);
    expect(readPicture(bytes.subarray(6))).toMatchObject({ format: 'png', whole: true });
  });
});

describe('an image that is cut off anywhere', () => {
  test.each([
    ['PNG', png(8, 8)],
    ['JPEG', jpeg(8, 8)],
    ['WebP', webp(8, 8)],
  ])('is not whole, and stops nothing: %s', (_, bytes) => {
    for (let length = 0; length < bytes.length; length++) expect(readPicture(bytes.subarray(0, length)).whole, String(length)).toBe(false);
  });
});

describe('an image is not whole', () => {
  const start = png(8, 8).subarray(0, 33);
  test.each([
    ['without pixels: PNG', Buffer.concat([start, pngChunk('IEND')])],
    ['with its header twice', png(8, 8, pngChunk('IHDR', Buffer.alloc(13)))],
    ['with another part before its header', Buffer.concat([start.subarray(0, 8), pngChunk('tEXt', 'x'), png(8, 8).subarray(8)])],
    ['with a part that has no name', png(8, 8, pngChunk('<!--', 'x'))],
    ['without a side', png(0, 8)],
    ['without pixels: JPEG', Buffer.concat([Buffer.from([0xff, 0xd8]), JFIF, Buffer.from([0xff, 0xd9])])],
    ['with words between its parts', Buffer.concat([Buffer.from([0xff, 0xd8]), Buffer.from('words'), jpeg(8, 8).subarray(2)])],
    ['without pixels: WebP', webpOf(webpChunk('VP8X', Buffer.alloc(10)))],
    ['with a part longer than the file', webpOf(webpPixels(8, 8), Buffer.from('EXIF\xff\0\0\0', 'latin1'))],
  ])('%s', (_, bytes) => {
    expect(readPicture(bytes).whole).toBe(false);
  });
});
