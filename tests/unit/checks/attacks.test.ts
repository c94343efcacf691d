import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildSite, ContentError } from '../../../src/build/run.ts';
import { checkFolder } from '../../../src/checks/folder.ts';
import { fileCache } from '../../../src/compendium/cache.ts';
import type { Finding } from '../../../src/model/finding.ts';
import { ATTACKS, DISK_ATTACKS } from '../../fixtures/attacks.ts';
import { goodContent, type Content } from '../../fixtures/content.ts';

const PROJECT = path.resolve(import.meta.dirname, '../../..');
const good = goodContent();

/** Refused as an error of the rule, in whole words, at a place, with a way to mend it. */
function expectRefused(findings: readonly Finding[], rule: string): void {
  const errors = findings.filter(({ severity }) => severity === 'error');
  expect(errors.map((finding) => finding.rule)).toContain(rule);
  for (const { file, line, column, message, mend } of errors) {
    expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
    for (const words of [message, mend]) expect(words).toMatch(/^\S[^{}]*(?:\{ [^{}]*\}[^{}]*|\{ and \}[^{}]*)*\S$/);
    // Whatever a finding repeats must not itself deceive who reads it.
    expect(`${file}${message}${mend}`).not.toMatch(/(?![\u00a0\u202f ])[\p{C}\p{Zl}\p{Zp}]/u);
    expect(`${message}${mend}`.length).toBeLessThan(1500);
  }
}

test('there are attacks of every sort, and the content without one has no fault', () => {
  expect(ATTACKS.length + DISK_ATTACKS.length).toBeGreaterThan(150);
  expect(good.findings()).toEqual([]);
});

describe('the check refuses', () => {
  test.each(ATTACKS)('$what → $rule', ({ rule, plant }) => {
    expectRefused(plant(good).findings(), rule);
  });
});

describe('from a folder, the check and the build refuse', () => {
  let root = '';
  beforeAll(() => {
    root = mkdtempSync(path.join(tmpdir(), 'attack-'));
    // The build asks its cache first, which is of the program.
    for (const part of ['src', 'package-lock.json']) symlinkSync(path.join(PROJECT, part), path.join(root, part));
  });
  beforeEach(() => rmSync(path.join(root, 'content'), { recursive: true, force: true }));
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  const write = ({ files }: Content): void => {
    for (const [name, text] of files) {
      mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
      writeFileSync(path.join(root, name), text);
    }
  };
  const expectStopped = async (rule: string): Promise<void> => {
    expectRefused(checkFolder(root, fileCache(root)).findings, rule);
    const error: unknown = await buildSite(root).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ContentError);
    expect((error as Error).message).toContain(` ${rule} `);
  };

  test('nothing of a good content', () => {
    write(good);
    expect(checkFolder(root, fileCache(root)).findings).toEqual([]);
  });

  test.each(DISK_ATTACKS)('$what → $rule', async ({ rule, plant }) => {
    write(good);
    plant(root);
    await expectStopped(rule);
  });

  // One of each sort as text: what the disk gives back is what was written.
  const sorts = [...Map.groupBy(ATTACKS, ({ rule }) => rule).values()].flatMap(([first]) => first ?? []);
  test.each(sorts)('$what → $rule', async ({ rule, plant }) => {
    write(plant(good));
    await expectStopped(rule);
  });
});
