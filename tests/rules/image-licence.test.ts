import { describe, expect, test } from 'vitest';
import { MECHANISM } from '../fixtures/content.ts';
import { contentWithImage, imageFacts, IMAGE_LINE } from '../fixtures/figure.ts';
import { error } from '../fixtures/finding.ts';

const FACTS = `${MECHANISM}/entry.yaml`;
const published = { origin: 'official-publication', licence: 'public-domain' };

describe('image-licence accepts', () => {
  test('own work under the licence of the content, or given away', () => {
    expect(contentWithImage().findings()).toEqual([]);
    expect(contentWithImage(imageFacts({ licence: 'cc0-1-0' })).findings()).toEqual([]);
  });
  test('an image of a publication with its source, which is in the list of sources', () => {
    expect(contentWithImage(imageFacts({ ...published, source: 'nassau-text' })).findings()).toEqual([]);
  });
});

describe('image-licence refuses', () => {
  test('an image of a publication without its source', () => {
    expect(contentWithImage(imageFacts(published)).findings()).toEqual([
      error(
        'image-licence',
        FACTS,
        IMAGE_LINE,
        5,
        'The image "request-steps" comes from a publication and names no source.',
        'Add "source:" with the name of a file in content/sources.',
      ),
    ]);
  });
  test('own work under another licence', () => {
    expect(contentWithImage(imageFacts({ licence: 'reproduction-allowed' })).findings()).toEqual([
      error(
        'image-licence',
        FACTS,
        IMAGE_LINE,
        5,
        'The image "request-steps" was made for this compendium and cannot have the licence "reproduction-allowed".',
        'Write "licence: cc-by-4-0", as for all that is written here, or "cc0-1-0"; or correct "origin:".',
      ),
    ]);
  });
  test.each(['origin', 'licence'])('no %s, and one that nobody knows, as for every field', (field) => {
    const facts = imageFacts().replace(new RegExp(`, ${field}: [^,]+`), '');
    expect(contentWithImage(facts).findings()).toMatchObject([{ rule: 'missing-field', file: FACTS }]);
    const unknown = contentWithImage(imageFacts({ source: 'nassau-text', [field]: 'cc-by-nc-4-0' })).findings();
    expect(unknown).toContainEqual(expect.objectContaining({ rule: 'unknown-value', file: FACTS, line: IMAGE_LINE }));
  });
  test('a source that is not in the list of sources', () => {
    const facts = imageFacts({ ...published, source: 'office-figures-2024' });
    expect(contentWithImage(facts).findings()).toMatchObject([{ rule: 'sources-declared', file: `${MECHANISM}/en.mdx` }]);
  });
});
