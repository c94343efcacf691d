import { describe, expect, test } from 'vitest';
import { revisionOf } from '../../../src/review/revision.ts';
import { summaryText } from '../../../src/review/summary.ts';
import { goodContent, type Content } from '../../fixtures/content.ts';
import { contentWithImage, IMAGE } from '../../fixtures/figure.ts';
import { png, pngChunk } from '../../fixtures/images.ts';

const summary = (before: Content, after: Content): string => summaryText(revisionOf(before.files), revisionOf(after.files));
const LOOK = '- M-001: look at the image `request-steps.png`: can anybody in it be recognised?';

describe('a reviewer is asked to look at an image', () => {
  test('that is new', () => {
    expect(summary(goodContent(), contentWithImage())).toContain(LOOK);
  });
  test('that is another picture under the same name, and nothing else changed', () => {
    const other = contentWithImage().image(IMAGE, png(120, 64, pngChunk('sRGB', '\0')));
    expect(summary(contentWithImage(), other)).toContain(LOOK);
  });
  test('and not again, when it is as it was', () => {
    const edited = contentWithImage().change('content/mechanisms/hear-witness-nassau/en.mdx', 'The way of', 'The ways of');
    expect(summary(contentWithImage(), edited)).not.toContain('look at the image');
  });
});
