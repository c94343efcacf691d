import { describe, expect, test } from 'vitest';
import { MECHANISM } from '../fixtures/content.ts';
import { contentWithImage, IMAGE, imageFacts, IMAGE_LINE } from '../fixtures/figure.ts';
import { error } from '../fixtures/finding.ts';
import { jpeg, png, pngChunk, webp, webpChunk } from '../fixtures/images.ts';

/** What the check says of an image in the place of the good one, under a name of its own. */
const findingsOf = (bytes: Uint8Array, file = 'request-steps.png') =>
  contentWithImage(imageFacts({ file })).remove(IMAGE).image(`${MECHANISM}/images/${file}`, bytes).findings();
const at = (file: string, message: string, mend: string) => [error('image-format', `${MECHANISM}/images/${file}`, 1, 1, message, mend)];

describe('image-format accepts', () => {
  test('a still PNG, JPEG and WebP image', () => {
    expect(findingsOf(png(120, 64))).toEqual([]);
    expect(findingsOf(jpeg(120, 64), 'request-steps.jpg')).toEqual([]);
    expect(findingsOf(webp(120, 64), 'request-steps.webp')).toEqual([]);
  });
  test('sides of 2000 pixels', () => {
    expect(contentWithImage(imageFacts({ width: 2000, height: 2000 }), png(2000, 2000)).findings()).toEqual([]);
  });
});

describe('image-format refuses', () => {
  test('a drawing that can hold programs', () => {
    expect(findingsOf(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 'request-steps.svg')).toEqual(
      at(
        'request-steps.svg',
        'An SVG file can hold programs and is not accepted.',
        'Export the drawing as PNG, twice as wide as it is shown (about 1200 pixels).',
      ),
    );
  });
  test.each(['gif', 'jpeg', 'avif', 'html'])('another type of file: .%s', (ending) => {
    expect(findingsOf(Buffer.from('GIF89a'), `request-steps.${ending}`)).toEqual(
      at(
        `request-steps.${ending}`,
        `Images of the type .${ending} are not accepted.`,
        'Export it as .png (drawings), or as .jpg or .webp (photographs).',
      ),
    );
  });
  test('a name that says something else than the content', () => {
    expect(findingsOf(jpeg(120, 64))).toEqual(
      at('request-steps.png', 'The name says .png, and the content is .jpg.', 'Rename the file, and correct "file:" in entry.yaml.'),
    );
  });
  test.each([
    ['a page', Buffer.from('<html>')],
    ['a program', Buffer.from('MZ\x90\0')],
    ['nothing at all', Buffer.alloc(0)],
  ])('%s under the name of an image', (_, bytes) => {
    expect(findingsOf(bytes)).toEqual(
      at('request-steps.png', 'The content of this file is no .png image.', 'Export the image anew, or take the file out.'),
    );
  });
  test('an image that is cut off', () => {
    expect(findingsOf(png(120, 64).subarray(0, -6))).toEqual(
      at('request-steps.png', 'This image is damaged: it cannot be read to its end.', 'Export it anew, and add the new file.'),
    );
  });
  test.each([
    ['PNG', png(120, 64, pngChunk('acTL', Buffer.alloc(8))), 'request-steps.png'],
    ['WebP', webp(120, 64, webpChunk('ANIM', Buffer.alloc(6))), 'request-steps.webp'],
  ])('a moving %s', (_, bytes, file) => {
    expect(findingsOf(bytes, file)).toEqual(at(file, 'This image moves.', 'Export one still image of it.'));
  });
  test('a file of more than 300 kB', () => {
    const large = png(120, 64, pngChunk('IDAT', Buffer.alloc(300_000)));
    expect(findingsOf(large)).toEqual(
      at(
        'request-steps.png',
        'This image has 301 kB; at most 300 kB load well on a telephone.',
        'Export it with fewer pixels, or with more compression.',
      ),
    );
  });
  test('more pixels than a page can show', () => {
    expect(contentWithImage(imageFacts({ width: 2001 }), png(2001, 64)).findings()).toEqual(
      at(
        'request-steps.png',
        'This image has 2001 × 64 pixels; a side has at most 2000.',
        'Make it smaller: about 1200 pixels wide are enough.',
      ),
    );
  });
  test('facts that give another size', () => {
    expect(contentWithImage(imageFacts({ height: 60 })).findings()).toEqual([
      error(
        'image-format',
        `${MECHANISM}/entry.yaml`,
        IMAGE_LINE,
        5,
        'images/request-steps.png has 120 × 64 pixels, not 120 × 60.',
        'Write "width: 120" and "height: 64".',
      ),
    ]);
  });
});
