import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { goodContent, PRACTICE } from '../../fixtures/content.ts';

/** Each test starts Node anew. */
const TIMEOUT = 60_000;

const PROJECT = path.resolve(import.meta.dirname, '../../..');
const folder = mkdtempSync(path.join(tmpdir(), 'summary-'));
const git = (cwd: string, ...command: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...command], { cwd, stdio: 'pipe' });

function write(root: string, file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

/** A clone of the small content, with the program of this project. */
function workingCopy(name: string, ...options: string[]): string {
  const root = path.join(folder, name);
  git(folder, 'clone', '-q', ...options, pathToFileURL(path.join(folder, 'origin')).href, root);
  symlinkSync(path.join(PROJECT, 'src'), path.join(root, 'src'), 'junction');
  copyFileSync(path.join(PROJECT, 'package-lock.json'), path.join(root, 'package-lock.json'));
  return root;
}

const summary = (cwd: string, ...options: string[]) =>
  spawnSync(process.execPath, [path.join(PROJECT, 'scripts/summary.ts'), ...options], { cwd, encoding: 'utf8' });

beforeAll(() => {
  const origin = path.join(folder, 'origin');
  mkdirSync(origin);
  git(origin, 'init', '-q', '-b', 'main');
  const content = goodContent();
  for (const [file, text] of content.files) write(origin, file, text);
  git(origin, 'add', '-A');
  git(origin, 'commit', '-qm', 'base');
  git(origin, 'checkout', '-qb', 'contribution');
  write(origin, `${PRACTICE}/entry.yaml`, content.text(`${PRACTICE}/entry.yaml`).replace('figure: 976', 'figure: 980'));
  git(origin, 'commit', '-qam', 'A figure');
  // What others did on the base meanwhile.
  git(origin, 'checkout', '-q', 'main');
  write(
    origin,
    'content/sources/un-later.yaml',
    'type: report\ntitle: Later\nlanguage: en\nconsulted: 2026-11-24\nform: live\nread: part\n',
  );
  git(origin, 'add', '-A');
  git(origin, 'commit', '-qm', 'later');
  git(origin, 'checkout', '-q', '-b', 'merged');
  git(origin, 'merge', '-q', '--no-ff', '-m', 'merge', 'contribution');
}, TIMEOUT);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('on a branch: what it changes since it left the base, not what others did meanwhile', { timeout: TIMEOUT }, () => {
  const root = workingCopy('branch', '--branch', 'contribution');
  const { stdout, stderr, status } = summary(root, '--base', 'origin/main');
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toContain('- `results[convicted].figure`: `976` → `980`');
  expect(stdout).not.toContain('un-later');
});

test('on the merge commit of a pull request, with no more history than the workflow fetches', { timeout: TIMEOUT }, () => {
  const root = workingCopy('merge', '--branch', 'merged', '--depth', '2');
  const { stdout, stderr } = summary(root, '--base', 'HEAD^1');
  expect(stderr).toBe('');
  expect(stdout).toContain('0 new entries, 1 changed; 0 sources');
});

test('what is not committed yet counts', { timeout: TIMEOUT }, () => {
  const root = workingCopy('uncommitted', '--branch', 'main');
  write(root, 'content/sources/un-mine.yaml', 'type: report\ntitle: Mine\nlanguage: en\nconsulted: 2026-11-24\nform: live\nread: part\n');
  expect(summary(root, '--base', 'main').stdout).toContain('- `un-mine` **new**; cited by nothing');
});

test('a base that does not exist, or none, is said in a sentence', { timeout: TIMEOUT }, () => {
  const root = workingCopy('wrong', '--branch', 'main');
  const wrong = summary(root, '--base', 'nowhere');
  expect(wrong.status).toBe(1);
  expect(wrong.stderr).toMatch(/^The content of "nowhere" could not be read from git\./);
  const none = summary(root);
  expect(none.status).toBe(2);
  expect(none.stderr).toBe('Say with what to compare: npm run summary -- --base main\n');
});
