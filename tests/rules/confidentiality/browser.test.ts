import path from 'node:path';
import { expect, test } from 'vitest';
import { importsBelow } from '../../fixtures/imports.ts';

test('the rules and all that they import run in a browser: no built-in module of Node, and no package but the readers of YAML and shapes', () => {
  const { imports } = importsBelow(path.resolve(import.meta.dirname, '../../../src'));
  const reached = new Set([
    'checks/confidentiality/run.ts',
    'checks/confidentiality/public-contacts.ts',
    'checks/confidentiality/exceptions.ts',
  ]);
  for (const file of reached) {
    for (const { from, to, typeOnly } of imports) if (from === file && !typeOnly) reached.add(to);
  }
  expect(reached.size).toBeGreaterThan(30);
  expect([...reached].filter((file) => !file.endsWith('.ts')).sort()).toEqual(['yaml', 'zod']);
});
