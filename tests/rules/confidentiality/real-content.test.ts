import { expect, test } from 'vitest';
import { checkConfidentiality } from '../../../src/checks/confidentiality/run.ts';
import { isLanguage } from '../../../src/model/language.ts';
import { contacts, realFiles } from './measure.ts';

const files = realFiles();
const entries = new Set(files.map(([file]) => file.slice(0, file.lastIndexOf('/'))));
const found = files.flatMap(([file, text]) => {
  const name = /([a-z]{2})\.mdx$/.exec(file)?.[1] ?? 'en';
  return checkConfidentiality(file, text, isLanguage(name) ? name : 'en', { contacts, exceptions: [] });
});
const places = found.map(({ rule, file, line, column }) => `${rule} ${file}:${line}:${column}`);

console.log(
  [
    `confidentiality rules on the real content: ${found.length} findings in ${entries.size} entries (${files.length} files)`,
    ...places,
  ].join('\n'),
);

test('the real content is there', () => {
  expect(entries.size).toBeGreaterThan(100);
});

test('the rules alarm less than once in 20 entries of the real content', () => {
  expect(found.length, places.join('\n')).toBeLessThan(entries.size / 20);
});
