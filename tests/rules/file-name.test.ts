import { describe, expect, test } from 'vitest';
import { nameFault } from '../../src/compendium/names.ts';
import { goodContent, GUIDE, INSTRUMENT, MECHANISM, STATE } from '../fixtures/content.ts';
import { contentWithImage } from '../fixtures/figure.ts';
import { error } from '../fixtures/finding.ts';
import { png } from '../fixtures/images.ts';

const content = goodContent();

describe('file-name accepts', () => {
  test('one text for each of the four languages, and the parties of an instrument', () => {
    expect(content.findings()).toEqual([]);
  });
});

describe('file-name and images', () => {
  test('an image in the folder images/ of its entry has its place', () => {
    expect(contentWithImage().findings()).toEqual([]);
  });
  test('an image beside entry.yaml has not', () => {
    expect(content.image(`${MECHANISM}/steps.png`, png(8, 8)).findings()).toEqual([
      error(
        'file-name',
        `${MECHANISM}/steps.png`,
        1,
        1,
        'The image "steps.png" does not stand where images stand.',
        'Put it into the folder images/ beside entry.yaml.',
      ),
    ]);
  });
  test.each(['Foto 1.png', 'sala_1.png', 'sala.PNG', 'sala.tar.png', '.png'])('an image cannot have the name %s', (name) => {
    expect(content.image(`${MECHANISM}/images/${name}`, png(8, 8)).findings()).toEqual([
      error(
        'file-name',
        `${MECHANISM}/images/${name}`,
        1,
        1,
        `"${name}" is not a file name for an image.`,
        'Use lower-case letters without accents, digits and hyphens, and one ending, such as request-steps.png.',
      ),
    ]);
  });
  test('an image has no folder of its own', () => {
    expect(content.image(`${MECHANISM}/images/new/steps.png`, png(8, 8)).findings()).toMatchObject([
      { rule: 'file-name', message: 'This file is not where the compendium looks for it.' },
    ]);
  });
});

describe('file-name refuses', () => {
  test('a file that is no part of an entry', () => {
    expect(content.write(`${MECHANISM}/notes.txt`, 'Ask Ana.').findings()).toEqual([
      error(
        'file-name',
        `${MECHANISM}/notes.txt`,
        1,
        1,
        '"notes.txt" is not a file of an entry.',
        'An entry has entry.yaml and the texts en.mdx, es.mdx, pt.mdx, fr.mdx; an instrument has parties.csv as well.',
      ),
    ]);
  });
  test.each(['ficha.docx', 'Ficha.DOC', 'texto.odt', 'ley.pdf', 'casos.xlsx', 'taller.pptx'])(
    'a document of an office program: %s',
    (name) => {
      expect(content.write(`${MECHANISM}/${name}`, 'PK').findings()).toEqual([
        error(
          'file-name',
          `${MECHANISM}/${name}`,
          1,
          1,
          `A document of an office program does not belong here: "${name}".`,
          'Copy its text into the file of its language, such as es.mdx, and take the document out of the folder.',
        ),
      ]);
    },
  );
  test('a document whose name has spaces and accents, before it is opened', () => {
    expect(nameFault('Ficha de la Fiscalía.docx')).toBe('document');
    expect(nameFault('Ficha de la Fiscalía.mdx')).toBe('letters');
  });
  test.each([
    ['es.mdx.txt', 'es.mdx'],
    ['es.txt', 'es.mdx'],
    ['PT.mdx', 'pt.mdx'],
    ['fr.md', 'fr.mdx'],
    ['entry.yml', 'entry.yaml'],
    ['entry.yaml.txt', 'entry.yaml'],
  ])('a file of an entry under another ending: %s', (name, meant) => {
    expect(content.write(`${MECHANISM}/${name}`, '').findings()).toEqual([
      error(
        'file-name',
        `${MECHANISM}/${name}`,
        1,
        1,
        `"${name}" is not read: the file of an entry is called ${meant}.`,
        `Rename it to ${meant}, with nothing after it; some systems hide an ending such as .txt. If the folder already has ${meant}, keep one of the two.`,
      ),
    ]);
  });
  test('a language that the compendium does not have', () => {
    expect(content.write(`${MECHANISM}/nl.mdx`, content.text(`${MECHANISM}/en.mdx`)).findings()).toEqual([
      error(
        'file-name',
        `${MECHANISM}/nl.mdx`,
        1,
        1,
        '"nl.mdx" is not a file of an entry.',
        'An entry has entry.yaml and the texts en.mdx, es.mdx, pt.mdx, fr.mdx; an instrument has parties.csv as well.',
      ),
    ]);
  });
  test('parties of something else than an instrument', () => {
    expect(content.write(`${MECHANISM}/parties.csv`, content.text(`${INSTRUMENT}/parties.csv`)).findings()).toEqual([
      error(
        'file-name',
        `${MECHANISM}/parties.csv`,
        1,
        1,
        '"parties.csv" is not a file of an entry.',
        'An entry has entry.yaml and the texts en.mdx, es.mdx, pt.mdx, fr.mdx; an instrument has parties.csv as well.',
      ),
    ]);
  });
  test('a kind that does not exist, once for the folder', () => {
    expect(content.copy(MECHANISM, 'content/mechanism/another').findings()).toEqual([
      error(
        'file-name',
        'content/mechanism/another/en.mdx',
        1,
        1,
        'This file is not where the compendium looks for it.',
        'An entry is content/<kind>/<slug>/entry.yaml with texts beside it; kinds: mechanisms, practices, programmes, guides, instruments, states, recommendations, terms.',
      ),
    ]);
  });
  test('a folder in a folder', () => {
    expect(content.copy(MECHANISM, 'content/mechanisms/nassau/another').findings()).toEqual([
      error(
        'file-name',
        'content/mechanisms/nassau/another/en.mdx',
        1,
        1,
        'This file is not where the compendium looks for it.',
        'An entry is content/<kind>/<slug>/entry.yaml with texts beside it; kinds: mechanisms, practices, programmes, guides, instruments, states, recommendations, terms.',
      ),
    ]);
  });
  test('capitals and underscores in a folder, once for the folder', () => {
    expect(content.copy(GUIDE, 'content/guides/Witness_Abroad').findings()).toEqual([
      error(
        'file-name',
        'content/guides/Witness_Abroad/en.mdx',
        1,
        1,
        '"Witness_Abroad" is not a folder name for an entry.',
        'Use lower-case letters without accents, digits and hyphens.',
      ),
    ]);
  });
  test('a State by its name', () => {
    expect(content.copy(STATE, 'content/states/argentina').findings()).toEqual([
      error(
        'file-name',
        'content/states/argentina/en.mdx',
        1,
        1,
        '"argentina" is not a folder name for a State.',
        'Write its ISO 3166-1 alpha-3 code, such as ARG.',
      ),
    ]);
  });
  test('a folder without facts', () => {
    expect(content.write('content/guides/draft/en.mdx', content.text(`${GUIDE}/en.mdx`)).findings()).toEqual([
      error(
        'file-name',
        'content/guides/draft',
        1,
        1,
        'This folder has no entry.yaml.',
        'Add entry.yaml with the facts of the entry (docs/content-model.md).',
      ),
    ]);
  });
  test('a source with capitals in its name', () => {
    expect(content.write('content/sources/Nassau.yaml', content.text('content/sources/nassau-text.yaml')).findings()).toEqual([
      error(
        'file-name',
        'content/sources/Nassau.yaml',
        1,
        1,
        'This file is not where the compendium looks for it.',
        'An entry is content/<kind>/<slug>/entry.yaml with texts beside it; kinds: mechanisms, practices, programmes, guides, instruments, states, recommendations, terms.',
      ),
    ]);
  });
  test.each([
    ['content/guides/con/entry.yaml', 'con', ''],
    ['content/states/AUX/entry.yaml', 'AUX', ''],
    ['content/sources/nul.yaml', 'nul.yaml', content.text('content/sources/nassau-text.yaml')],
  ])('a name of a device: %s', (file, name, text) => {
    expect(content.write(file, text).findings()).toContainEqual(
      error('file-name', file, 1, 1, `Windows keeps the name "${name}" for a device, and cannot store the file.`, 'Choose another name.'),
    );
  });
  test('a list that nobody reads', () => {
    expect(content.write('content/taxonomy/familys.yaml', '- id: a').findings()).toMatchObject([
      { rule: 'file-name', file: 'content/taxonomy/familys.yaml', message: '"familys" is not one of the lists of the compendium.' },
    ]);
  });
});
