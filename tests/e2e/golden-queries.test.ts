import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { parse } from 'yaml';
import { LANGUAGES, type Language } from '../../src/model/language.ts';
import { test } from './open.ts';
import { results, search } from './search.ts';

const queries = parse(readFileSync('tests/fixtures/queries.yaml', 'utf8')) as Record<Language, { q: string; find: string }[]>;

describe.each(LANGUAGES)('in %s', (language) => {
  test('each golden query has its entry among the first three results', async ({ open }) => {
    const page = await open(`/${language}/search/`);
    const missed: string[] = [];
    for (const { q, find } of queries[language]) {
      await search(page, '#q', q);
      const first = (await results(page)).slice(0, 3);
      if (!first.includes(`/${language}/${find}/`)) missed.push(`${q}: ${find} is not among ${first.join(' ')}`);
    }
    expect(missed).toEqual([]);
    expect(queries[language].length).toBeGreaterThanOrEqual(15);
  });
});
