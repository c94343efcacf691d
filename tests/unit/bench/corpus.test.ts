import { expect, test } from 'vitest';
import { grownContent } from '../../../src/bench/corpus.ts';
import { benchTable } from '../../../src/bench/table.ts';
import { Content, goodContent } from '../../fixtures/content.ts';

test('the grown content is as good as the real one, and all of it is different', () => {
  const { files } = goodContent();
  const grown = grownContent(files, files.size + 40);
  expect(grown.size).toBeGreaterThanOrEqual(files.size + 40);
  expect(new Content(grown).findings()).toEqual([]);
  const texts = [...grown].filter(([file]) => file.endsWith('.mdx')).map(([, text]) => text);
  expect(new Set(texts).size).toBe(texts.length);
});

test('the table says how much of its limit a measurement takes', () => {
  const measured = { seconds: 1.5, megabytes: 120, status: 0, output: '' };
  expect(benchTable([{ what: 'check of one entry', measured, limit: 2 }]).split('\n')[1]).toBe(
    'check of one entry  1.50 s  120 MB    2 s      75 %',
  );
});
