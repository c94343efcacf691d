import { readdirSync } from 'node:fs';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { KINDS } from '../../src/model/kind.ts';
import { ALL_TEMPLATES } from '../templates.ts';
import { pageAt } from './dist.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // The title of an entry is its title: a legal instrument's may be long, and is never cut for a search engine.
    'long-title': 'off',
  },
});

test('the sample has a page of every page file and of every kind of entry', () => {
  const files = readdirSync('src/pages', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.astro'));
  for (const file of files) {
    const address = `/${file
      .split(path.sep)
      .join('/')
      .replace(/(^|\/)index\.astro$/, '$1')
      .replace(/404\.astro$/, '404.html')
      .replace(/\.astro$/, '/')}`;
    const pattern = new RegExp(`^${address.replace('[lang]', '(en|es|pt|fr)').replaceAll(/\[\w+\]/g, '[^/]+')}$`);
    expect(
      ALL_TEMPLATES.some((template) => pattern.test(template)),
      file,
    ).toBe(true);
  }
  for (const kind of KINDS)
    expect(
      ALL_TEMPLATES.some((template) => new RegExp(`^/en/${kind}/[^/]+/$`).test(template)),
      kind,
    ).toBe(true);
});

test('the markup of every template is valid in every language', async () => {
  for (const address of ALL_TEMPLATES) expect(await faults(pageAt(address).html), address).toEqual([]);
});

test('a fault in the markup is found', async () => {
  expect(await faults('<!doctype html><html lang="en"><head><title>x</title></head><body><p><div>x</div></p></body></html>')).not.toEqual(
    [],
  );
});

async function faults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`));
}
