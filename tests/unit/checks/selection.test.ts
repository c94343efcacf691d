import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { lastLines } from '../../../src/checks/check-words.ts';
import { selectionOf } from '../../../src/checks/selection.ts';
import { goodContent, PRACTICE } from '../../fixtures/content.ts';

const content = goodContent();
const compendium = content.compendium();
const select = (...names: string[]): ReturnType<typeof selectionOf> =>
  selectionOf(names, path.resolve('/somewhere'), content.files, compendium);
const practice = compendium.entries.find(({ kind }) => kind === 'practices');

describe('what an editor names', () => {
  test('is a folder, a file, a path of the disk or an id', () => {
    for (const name of [PRACTICE, `./${PRACTICE}/`, path.resolve('/somewhere', PRACTICE), practice?.id ?? '']) {
      const { covers, unknown } = select(name);
      expect(unknown, name).toEqual([]);
      expect(covers(`${PRACTICE}/es.mdx`), name).toBe(true);
      expect(covers('content/ids.csv'), name).toBe(false);
    }
  });

  test('is checked with the sources that it cites', () => {
    const { covers, sources } = select(PRACTICE);
    expect(sources).toBe(practice?.facts.sources.length);
    expect(covers(`content/sources/${practice?.facts.sources[0]}.yaml`)).toBe(true);
  });

  test('is everything when nothing is named', () => {
    expect(select().covers('content/ids.csv')).toBe(true);
  });

  test('is not silently clean when it does not exist: the nearest name is offered', () => {
    const { unknown, covers } = select('content/practices/prosecution-ofice');
    expect(unknown).toEqual([{ name: 'content/practices/prosecution-ofice', close: PRACTICE }]);
    expect(covers(`${PRACTICE}/es.mdx`)).toBe(false);
    const counts = { entries: 8, sources: 3, errors: 0, warnings: 0 };
    expect(
      lastLines('es', counts, ['content/practices/prosecution-ofice'], select('content/practices/prosecution-ofice'), 'docs/rules'),
    ).toEqual([
      `No existe «content/practices/prosecution-ofice» en el contenido. ¿Quiso decir ${PRACTICE}? Allí no se revisó nada.`,
      '8 fichas, 3 fuentes: 0 errores, 0 avisos.',
    ]);
  });

  test('begins no other name: a shorter one is not taken for it', () => {
    expect(select('content/practices/prosecution').unknown).toHaveLength(1);
  });
});
