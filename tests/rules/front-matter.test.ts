import { describe, expect, test } from 'vitest';
import { goodContent, GUIDE, MECHANISM } from '../fixtures/content.ts';
import { error } from '../fixtures/finding.ts';

const content = goodContent();

describe('front-matter accepts', () => {
  test('a mark of byte order and Windows line ends before it', () => {
    expect(
      content.write(`${MECHANISM}/en.mdx`, '\uFEFF' + content.text(`${MECHANISM}/en.mdx`).replaceAll('\n', '\r\n')).findings(),
    ).toEqual([]);
  });
  test('dashes at the end of a title do not end it', () => {
    expect(
      content
        .change(`${MECHANISM}/en.mdx`, 'title: Hearing a witness under the Nassau Convention', 'title: Hearing a witness ---')
        .findings(),
    ).toEqual([]);
  });
});

describe('front-matter refuses', () => {
  test('a text that begins with words', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, '---\ntitle: Hearing', 'title: Hearing').findings()).toEqual([
      error(
        'front-matter',
        `${MECHANISM}/en.mdx`,
        1,
        1,
        'The text does not begin with its front matter.',
        'Begin the file with a line ---, then title: and summary:, then a line ---.',
      ),
    ]);
  });
  test('front matter that is not ended', () => {
    expect(content.change(`${MECHANISM}/en.mdx`, 'Nassau testimony]\n---\n', 'Nassau testimony]\n').findings()).toEqual([
      error(
        'front-matter',
        `${MECHANISM}/en.mdx`,
        1,
        1,
        'The text does not begin with its front matter.',
        'Begin the file with a line ---, then title: and summary:, then a line ---.',
      ),
    ]);
  });
  test('an empty file', () => {
    expect(content.write(`${GUIDE}/es.mdx`, '').findings()).toEqual([
      error(
        'front-matter',
        `${GUIDE}/es.mdx`,
        1,
        1,
        'El texto no comienza con su encabezado.',
        'Comience el archivo con una línea ---, después title: y summary:, y después otra línea ---.',
      ),
    ]);
  });
});
