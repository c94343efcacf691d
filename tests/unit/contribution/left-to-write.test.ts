import { describe, expect, test } from 'vitest';
import { runChecks } from '../../../src/checks/run.ts';
import { leftToWrite, withOpenPlaces } from '../../../src/checks/todo-left.ts';
import { buildCompendium } from '../../../src/compendium/build.ts';
import type { Finding } from '../../../src/model/finding.ts';
import { Content, goodContent, GUIDE, MECHANISM, PRACTICE } from '../../fixtures/content.ts';
import { error } from '../../fixtures/finding.ts';
import { checked } from './ground.ts';

const content = goodContent();
/** What the reading and the rules say when nobody looks for open places. */
function withoutOpenPlaces({ files }: Content): Finding[] {
  const { compendium, findings } = buildCompendium(files);
  return [...findings, ...runChecks(compendium)];
}
const inText = (line: string) => leftToWrite(new Map([[`${GUIDE}/en.mdx`, line]]));
const inFacts = (line: string) => leftToWrite(new Map([[`${PRACTICE}/entry.yaml`, line]]));

describe('left-to-write accepts', () => {
  test('content in which nothing is left open', () => {
    expect(checked(content)).toEqual([]);
  });
  test('the words of a marker inside a sentence, without a colon, or in small letters', () => {
    expect(inText('What the court has TO DO: hear the witness.')).toEqual([]);
    expect(inText('TO DO is not what the law says.')).toEqual([]);
    expect(inText('À faire : entendre le témoin.')).toEqual([]);
  });
  test('markers in the comments that explain a field, and in longer values', () => {
    expect(inFacts('# results:\n#   - { key: POR HACER }\nlevel: national # POR HACER')).toEqual([]);
    expect(inFacts('name: Oficina POR HACER justicia')).toEqual([]);
  });
  test('files that are not written by this skeleton', () => {
    expect(leftToWrite(new Map([['content/taxonomy/levels.yaml', 'level: TO DO']]))).toEqual([]);
  });
});

describe('left-to-write refuses', () => {
  test.each([
    [
      'TO DO: say who.',
      'Left to write: say who.',
      'Replace the whole line by your text; where something is not known, say so in a sentence.',
    ],
    [
      'POR HACER: diga quién.',
      'Falta escribir: diga quién.',
      'Sustituya toda la línea por su texto; si algo no se sabe, dígalo en una frase.',
    ],
    [
      'A FAZER: diga quem.',
      'Falta escrever: diga quem.',
      'Substitua a linha inteira pelo seu texto; se algo não se sabe, diga-o em uma frase.',
    ],
    [
      'À FAIRE : dites qui.',
      'Reste à écrire : dites qui.',
      'Remplacez toute la ligne par votre texte ; si une chose n’est pas connue, dites-le en une phrase.',
    ],
  ])('a guiding sentence, in its own language: %s', (line, message, mend) => {
    expect(inText(`## For whom\n\n${line}`)).toEqual([error('left-to-write', `${GUIDE}/en.mdx`, 3, 1, message, mend)]);
  });
  test.each([
    ['1. TO DO: the first step', 4],
    ['- TO DO: one thing', 3],
    ['  - TO DO: one thing', 5],
    ['> TO DO: one thing', 3],
    ['summary: "TO DO: one sentence"', 11],
    ['  short: "TO DO: its name"', 11],
    ['TO DO: translate. <Cite source="nassau-text" />\r', 1],
  ])('a guiding sentence wherever it stands: %s', (line, column) => {
    expect(inText(line).map((finding) => [finding.line, finding.column])).toEqual([[1, column]]);
  });
  test('the guiding sentence is repeated without citations and quotation marks', () => {
    expect(inText('TO DO: translate “Basis”. <Cite source="nassau-text" at="art. 3" />')[0]?.message).toBe(
      'Left to write: translate “Basis”.',
    );
    expect(inText('summary: "TO DO: one sentence"')[0]?.message).toBe('Left to write: one sentence');
  });
  test('each open value of entry.yaml, by the name of its field', () => {
    expect(
      inFacts('level: POR HACER\nthemes: [POR HACER]\nbetween: { parties: [POR HACER], open: POR HACER }\nfamily: "À FAIRE"  # choose'),
    ).toEqual([
      error(
        'left-to-write',
        `${PRACTICE}/entry.yaml`,
        1,
        8,
        'Falta completar el campo «level».',
        'Escriba un valor en lugar de POR HACER; el comentario sobre el campo dice cuáles.',
      ),
      error(
        'left-to-write',
        `${PRACTICE}/entry.yaml`,
        2,
        10,
        'Falta completar el campo «themes».',
        'Escriba un valor en lugar de POR HACER; el comentario sobre el campo dice cuáles.',
      ),
      error(
        'left-to-write',
        `${PRACTICE}/entry.yaml`,
        3,
        22,
        'Falta completar el campo «parties».',
        'Escriba un valor en lugar de POR HACER; el comentario sobre el campo dice cuáles.',
      ),
      error(
        'left-to-write',
        `${PRACTICE}/entry.yaml`,
        3,
        40,
        'Falta completar el campo «open».',
        'Escriba un valor en lugar de POR HACER; el comentario sobre el campo dice cuáles.',
      ),
      error(
        'left-to-write',
        `${PRACTICE}/entry.yaml`,
        4,
        10,
        'Le champ « family » reste à remplir.',
        'Écrivez une valeur à la place de À FAIRE ; le commentaire au-dessus du champ dit lesquelles.',
      ),
    ]);
  });
});

describe('an open place is one finding', () => {
  test('what the vocabulary says of a marker is not said beside it', () => {
    const open = content.change(`${MECHANISM}/entry.yaml`, 'family: mutual-assistance', 'family: TO DO');
    expect(withoutOpenPlaces(open).filter(({ rule }) => rule === 'unknown-value')).toHaveLength(1);
    expect(checked(open).map(({ rule, line }) => [rule, line])).toEqual([['left-to-write', 5]]);
  });
  test('what a rule says of a section that is still open waits, at its heading; faults elsewhere are told', () => {
    const open = content
      .change(`${MECHANISM}/es.mdx`, ' <Cite source="nassau-text" at="art. 7" />', '\n\nPOR HACER: la base jurídica.')
      .change(`${MECHANISM}/es.mdx`, 'Por fax', 'Por fax <Cite source="nassau-text" />');
    expect(withoutOpenPlaces(open).filter(({ rule }) => rule === 'same-citations')).toHaveLength(2);
    expect(checked(open).map(({ rule }) => rule)).toEqual(['left-to-write', 'same-citations']);
  });
  test('telling the open places twice tells them once', () => {
    const open = new Content([...content.files]).change(`${GUIDE}/en.mdx`, 'Prosecutors.', 'TO DO: for whom.');
    const once = withOpenPlaces(open.findings(), open.files);
    expect(withOpenPlaces(once, open.files)).toEqual(once);
  });
});
