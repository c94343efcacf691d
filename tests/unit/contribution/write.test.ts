import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '../../../src/compendium/files.ts';
import { writeNew } from '../../../src/contribution/write.ts';
import { Content } from '../../fixtures/content.ts';
import { checked, refusal } from './ground.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
let project = '';
const at = (...parts: string[]): string => path.join(project, ...parts);
const everything = (): string[] => readdirSync(at('content'), { recursive: true, encoding: 'utf8' }).sort();

beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), 'contribution-'));
  cpSync(path.join(ROOT, 'tests/fixtures/content'), at('content'), { recursive: true });
  cpSync(path.join(ROOT, 'content/taxonomy'), at('content/taxonomy'), { recursive: true });
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

describe('files are written all or none', () => {
  const plan = new Map([
    ['content/practices/unit/entry.yaml', 'id: P-002\n'],
    ['content/practices/unit/es.mdx', '---\n'],
    ['content/ids.csv', 'new list\n'],
  ]);
  test('all, in a new folder', () => {
    writeNew(project, plan, readContent(project), 'es');
    expect([...plan].map(([file]) => readFileSync(at(file), 'utf8'))).toEqual([...plan.values()]);
  });
  test('none when the last cannot be written', () => {
    const before = readContent(project);
    rmSync(at('content/ids.csv'));
    mkdirSync(at('content/ids.csv'));
    const stood = everything();
    expect(refusal(() => writeNew(project, plan, before, 'es'))).toBe(
      'No se pudieron escribir los archivos (EISDIR). No quedó nada a medias.',
    );
    expect(everything()).toEqual(stood);
  });
  test('what stands is never overwritten, and what was changed is put back', () => {
    mkdirSync(at('content/practices/unit'));
    writeFileSync(at('content/practices/unit/es.mdx'), 'my draft');
    const ids = readFileSync(at('content/ids.csv'), 'utf8');
    const backwards = new Map([...plan].reverse());
    const before = new Map([['content/ids.csv', ids]]);
    expect(refusal(() => writeNew(project, backwards, before, 'en'))).toBe(
      'The files could not be written (EEXIST). Nothing was left behind.',
    );
    expect(readFileSync(at('content/practices/unit/es.mdx'), 'utf8')).toBe('my draft');
    expect(readFileSync(at('content/ids.csv'), 'utf8')).toBe(ids);
    expect(existsSync(at('content/practices/unit/entry.yaml'))).toBe(false);
  });
});

describe('npm run new', () => {
  beforeEach(() => {
    for (const part of ['src', 'package-lock.json']) symlinkSync(path.join(ROOT, part), at(part));
  });
  const run = (words: string[], input = '') =>
    spawnSync(process.execPath, [path.join(ROOT, 'scripts/new.ts'), ...words], { cwd: project, input, encoding: 'utf8' });
  const days = (): string[] => [new Date(Date.now() - 60_000), new Date()].map((day) => new Intl.DateTimeFormat('sv-SE').format(day));
  const onDisk = (): Content => new Content(readContent(project));

  test('writes an entry of today from its arguments and says what comes next', () => {
    const { status, stdout } = run(['practices', 'Una unidad', '--lang', 'es', '--slug', 'unit']);
    expect(status).toBe(0);
    expect(stdout).toContain('  3. Vea qué falta, cuantas veces quiera: npm run check -- content/practices/unit\n');
    const content = onDisk();
    expect([...new Set(checked(content).map(({ rule }) => rule))]).toEqual(['left-to-write']);
    expect(days()).toContain(content.compendium().entries.find(({ id }) => id === 'P-002')?.facts.revised);
  });
  test('asks when it is called with nothing', () => {
    const { status, stdout } = run([], 'pt\n4\nA primeira hora\nfirst-hour\n');
    expect(status).toBe(0);
    expect(stdout).toContain('Título, como o leitor o verá: ');
    expect(
      onDisk()
        .compendium()
        .entries.find(({ id }) => id === 'G-002')?.texts.pt?.title,
    ).toBe('A primeira hora');
  });
  test('leaves everything as it was after a refusal', () => {
    const stood = everything();
    const refused = [run(['practices', 'x', '--lang', 'fr', '--slug', '../x']), run([], 'pt\n4\n')];
    expect(refused.map(({ status, stderr }) => [status, stderr])).toEqual([
      [
        1,
        '« ../x » n’est pas un nom de dossier. Employez des minuscules sans accents, des chiffres et des traits d’union, comme letter-rogatory. Écrivez --slug letter-rogatory\n',
      ],
      [1, 'Interrompido. Nada foi gravado.\n'],
    ]);
    expect(everything()).toEqual(stood);
  });
});
