import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let root: string;

const write = (file: string, content: object | string): void => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), typeof content === 'string' ? content : JSON.stringify(content));
};
const locked = (packages: object): object => ({ lockfileVersion: 3, packages: { '': {}, ...packages } });
const wanted = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/for-another-system': { version: '1.0.0', optional: true } };

/** Runs the installer with a stand-in for npm that only leaves a mark, or fails. */
function install(npm = `require('node:fs').writeFileSync('npm-ran', process.argv.slice(2).join(' '))`): {
  status: number | null;
  output: string;
  npm: boolean;
} {
  write('npm.cjs', npm);
  const PATH = [path.dirname(process.execPath), process.env['PATH']].join(path.delimiter);
  const env = { ...process.env, PATH, npm_execpath: path.join(root, 'npm.cjs'), npm_node_execpath: process.execPath };
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'scripts', 'install.mjs')], {
    env,
    cwd: root,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr, npm: existsSync(path.join(root, 'npm-ran')) };
}

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'install-'));
  mkdirSync(path.join(root, 'scripts'));
  cpSync('scripts/install.mjs', path.join(root, 'scripts', 'install.mjs'));
  write('package-lock.json', locked(wanted));
  write('node_modules/.package-lock.json', { packages: { 'node_modules/a': { version: '1.0.0' } } });
  write('node_modules/a/package.json', {});
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

test('what is installed and in step is left alone, without a word', () => {
  expect(install()).toEqual({ status: 0, output: '', npm: false });
});

test.each<[state: string, change: () => void]>([
  ['nothing is installed', () => rmSync(path.join(root, 'node_modules'), { recursive: true })],
  ['an installation was broken off', () => rmSync(path.join(root, 'node_modules', '.package-lock.json'))],
  ['its record is damaged', () => write('node_modules/.package-lock.json', '{ "packages": ')],
  ['a version has changed', () => write('package-lock.json', locked({ ...wanted, 'node_modules/a': { version: '1.1.0' } }))],
  ['a package has come', () => write('package-lock.json', locked({ ...wanted, 'node_modules/b': { version: '1.0.0' } }))],
  ['a package has gone', () => write('package-lock.json', locked({}))],
  ['the folder of a package is missing', () => rmSync(path.join(root, 'node_modules', 'a'), { recursive: true })],
])('npm installs when %s', (_state, change) => {
  change();
  const { status, output, npm } = install();
  expect({ status, npm }).toEqual({ status: 0, npm: true });
  expect(output).toMatch(/^Installing the packages/);
});

test('a failed installation ends with what to do, without a trace of the program', () => {
  rmSync(path.join(root, 'node_modules'), { recursive: true });
  const { status, output } = install(`console.error('npm error network'); process.exit(1)`);
  expect(status).toBe(1);
  expect(output).toContain('npm error network');
  expect(output).toContain('run `npm ci` by hand');
  expect(output).not.toMatch(/\n\s+at /);
});

test.skipIf(process.platform === 'win32')('a Node that is too old for the project is named, with what to do', () => {
  write('node_modules/.bin/node', '#!/bin/sh\necho v20.20.2\n');
  chmodSync(path.join(root, 'node_modules', '.bin', 'node'), 0o755);
  const { status, output } = install();
  expect(status).toBe(1);
  expect(output).toContain('needs Node 22.12 or newer, and finds 20.20.2');
  expect(output).toContain('https://nodejs.org');
});
