import { describe, expect, test } from 'vitest';
import { goodContent, MECHANISM, PRACTICE } from '../fixtures/content.ts';
import { contentWithImage, figure, IMAGE, imageFacts, IMAGE_LINE } from '../fixtures/figure.ts';
import { error } from '../fixtures/finding.ts';
import { png } from '../fixtures/images.ts';

const content = contentWithImage();
const FACTS = `${MECHANISM}/entry.yaml`;

describe('image-undeclared accepts', () => {
  test('an image with its facts, shown in a text', () => {
    expect(content.findings()).toEqual([]);
  });
  test('an image that only the translation shows, and one shown twice', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, figure(), '\n\n').findings()).toEqual([]);
    expect(content.change(`${MECHANISM}/en.mdx`, figure(), figure() + figure()).findings()).toEqual([]);
  });
});

describe('image-undeclared refuses', () => {
  test('a file of which entry.yaml says nothing', () => {
    const other = `${MECHANISM}/images/other.png`;
    expect(content.image(other, png(8, 8)).findings()).toEqual([
      error(
        'image-undeclared',
        other,
        1,
        1,
        'Nothing in entry.yaml says what this image is.',
        'Declare it under "images:" (docs/content-model.md), or take the file out.',
      ),
    ]);
  });
  test('in the language of the original', () => {
    const [found] = goodContent().image(`${PRACTICE}/images/other.png`, png(8, 8)).findings();
    expect(found).toMatchObject({
      message: 'Nada en entry.yaml dice qué es esta imagen.',
      mend: 'Declárela en «images:» (docs/content-model.md) o elimine el archivo.',
    });
  });
  test('facts without a file', () => {
    expect(content.remove(IMAGE).findings()).toEqual([
      error(
        'image-undeclared',
        FACTS,
        IMAGE_LINE,
        5,
        'There is no image images/request-steps.png beside this file.',
        'Add the image, or correct its name under "file:".',
      ),
    ]);
  });
  test.each(['../../practices/prosecution-office/images/a.png', '/etc/passwd', 'constructor'])('a file elsewhere: %s', (file) => {
    expect(contentWithImage(imageFacts({ file })).findings()).toMatchObject([
      { rule: 'image-undeclared', file: FACTS, message: `There is no image images/${file} beside this file.` },
      { rule: 'image-undeclared', file: IMAGE },
    ]);
  });
  test('a key that stands twice', () => {
    expect(content.append(FACTS, imageFacts()).findings()).toEqual([
      error(
        'image-undeclared',
        FACTS,
        IMAGE_LINE + 1,
        5,
        'The key "request-steps" stands twice under "images:".',
        'Give each image a key of its own.',
      ),
    ]);
  });
  test('a figure of an image that is not declared', () => {
    expect(goodContent().change(`${MECHANISM}/en.mdx`, 'The Convention itself.', figure()).findings()).toEqual([
      error(
        'image-undeclared',
        `${MECHANISM}/en.mdx`,
        19,
        1,
        '<Figure> names the image "request-steps", which entry.yaml does not declare.',
        'Correct image="…", or declare the image under "images:".',
      ),
    ]);
  });
  test('an image that no text shows', () => {
    const hidden = goodContent().image(IMAGE, png(120, 64)).append(FACTS, `images:\n${imageFacts()}`);
    expect(hidden.findings()).toEqual([
      error(
        'image-undeclared',
        FACTS,
        IMAGE_LINE,
        5,
        'No text shows the image "request-steps".',
        'Write <Figure image="request-steps" alt="…"> where it belongs, or take the image out.',
      ),
    ]);
  });
});

describe('who is in an image', () => {
  test('may be nobody who can be recognised', () => {
    expect(contentWithImage(imageFacts({ people: 'not-identifiable' })).findings()).toEqual([]);
  });
  test('must be said, and cannot be anybody else', () => {
    expect(contentWithImage(imageFacts().replace(', people: none', '')).findings()).toMatchObject([{ rule: 'missing-field', file: FACTS }]);
    expect(contentWithImage(imageFacts({ people: 'with-consent' })).findings()).toMatchObject([
      { rule: 'wrong-value', file: FACTS, mend: 'Allowed: none, not-identifiable.' },
    ]);
  });
});
