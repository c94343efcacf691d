import { describe, expect, test } from 'vitest';
import { MECHANISM } from '../fixtures/content.ts';
import { contentWithImage, IMAGE, imageFacts } from '../fixtures/figure.ts';
import { error } from '../fixtures/finding.ts';
import { JFIF, jpeg, jpegSegment, png, pngChunk, webp, webpChunk } from '../fixtures/images.ts';

const findingsOf = (bytes: Uint8Array, file = 'request-steps.png') =>
  contentWithImage(imageFacts({ file })).remove(IMAGE).image(`${MECHANISM}/images/${file}`, bytes).findings();
const found = (message: string, file = 'request-steps.png') => [
  error(
    'image-metadata',
    `${MECHANISM}/images/${file}`,
    1,
    1,
    message,
    `Clean it with ImageMagick (free), in its folder: magick ${file} -auto-orient -strip ${file}. Or export it anew from GIMP (free) with all boxes for metadata, comment, thumbnail and profile unticked.`,
  ),
];
const holds = (parts: string, file?: string) =>
  found(`This image holds more than its picture: ${parts}. That can tell where, when and by whom it was made.`, file);

describe('image-metadata accepts', () => {
  test('what a picture needs: colours, transparency, the size of its points', () => {
    const needed = [pngChunk('gAMA', Buffer.alloc(4)), pngChunk('sRGB', '\0'), pngChunk('pHYs', Buffer.alloc(9)), pngChunk('tRNS', '\0\0')];
    expect(findingsOf(png(120, 64, ...needed))).toEqual([]);
    expect(findingsOf(jpeg(120, 64, jpegSegment(0xee, 'Adobe\0\x64\0\0\0\0\0')), 'request-steps.jpg')).toEqual([]);
    expect(findingsOf(webp(120, 64, webpChunk('ALPH', '\0')), 'request-steps.webp')).toEqual([]);
  });
});

describe('image-metadata refuses', () => {
  test.each([
    ['words', 'tEXt', 'Author\0Ana'],
    ['packed words', 'zTXt', 'Author\0\0'],
    ['words of any language, such as XMP', 'iTXt', 'XML:com.adobe.xmp\0'],
    ['place and camera', 'eXIf', 'MM\0*'],
    ['a profile, which has a name', 'iCCP', 'Anas screen\0\0'],
    ['the hour', 'tIME', Buffer.alloc(7)],
    ['what nobody knows', 'anAx', 'x'],
  ])('in a PNG, %s', (_, chunk, data) => {
    expect(findingsOf(png(120, 64, pngChunk(chunk, data)))).toEqual(holds(chunk));
  });
  test('in a PNG, more than a part can need', () => {
    expect(findingsOf(png(120, 64, pngChunk('gAMA', 'the address of a witness')))).toEqual(holds('gAMA'));
  });
  test.each([
    ['place and camera', 0xe1, 'Exif\0\0MM\0*', 'APP1 EXIF'],
    ['XMP', 0xe1, 'http://ns.adobe.com/xap/1.0/\0<x/>', 'APP1 XMP'],
    ['a profile', 0xe2, 'ICC_PROFILE\0\x01\x01', 'APP2 ICC'],
    ['a second picture', 0xe2, 'MPF\0', 'APP2 MPF'],
    ['the words of a press agency', 0xed, 'Photoshop 3.0\x008BIM', 'APP13 IPTC'],
    ['a comment', 0xfe, 'by Ana', 'COM'],
    ['a small copy', 0xe0, 'JFXX\0\x10', 'APP0 JFXX'],
    ['a small copy in a second header', 0xe0, 'JFIF\0\x01\x01\0\0\x01\0\x01\x01\x01abc', 'APP0 JFIF'],
    ['what nobody knows', 0xe7, 'x', 'APP7'],
  ])('in a JPEG, %s', (_, marker, data, name) => {
    expect(findingsOf(jpeg(120, 64, jpegSegment(marker, data)), 'request-steps.jpg')).toEqual(holds(name, 'request-steps.jpg'));
  });
  test.each([
    ['place and camera', 'EXIF', 'MM\0*', 'EXIF'],
    ['XMP', 'XMP ', '<x/>', 'XMP'],
    ['a profile', 'ICCP', 'x', 'ICCP'],
    ['what nobody knows', 'ANAX', 'x', 'ANAX'],
  ])('in a WebP, %s', (_, chunk, data, name) => {
    expect(findingsOf(webp(120, 64, webpChunk(chunk, data)), 'request-steps.webp')).toEqual(holds(name, 'request-steps.webp'));
  });
  test('several parts in one finding, each once', () => {
    const parts = [jpegSegment(0xfe, 'a'), jpegSegment(0xe1, 'Exif\0\0'), jpegSegment(0xfe, 'b')];
    expect(findingsOf(jpeg(120, 64, ...parts), 'request-steps.jpg')).toEqual(holds('COM, APP1 EXIF', 'request-steps.jpg'));
  });
  test.each([
    ['PNG', png(120, 64), 'request-steps.png'],
    ['JPEG', jpeg(120, 64), 'request-steps.jpg'],
    ['WebP', webp(120, 64), 'request-steps.webp'],
  ])('what stands behind the end of a %s', (_, bytes, file) => {
    expect(findingsOf(Buffer.concat([bytes, Buffer.from('PK\x03\x04 a whole archive')]), file)).toEqual(
      found('After the end of the picture, 20 more bytes stand in this file.', file),
    );
  });
  test('no words of the hidden data are repeated', () => {
    const [finding] = findingsOf(jpeg(120, 64, JFIF, jpegSegment(0xfe, 'taken by Ana')), 'request-steps.jpg');
    expect(finding?.message).toContain('COM');
    expect(JSON.stringify(finding)).not.toContain('Ana');
  });
});
