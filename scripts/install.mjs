// Runs before `npm start`, `npm test` and `npm run dev`, on whatever Node is there: plain JavaScript, no package.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const MINIMUM = [22, 12];
const root = fileURLToPath(new URL('..', import.meta.url));
const modules = path.join(root, 'node_modules');
const windows = process.platform === 'win32';

/** The packages of a lock file by their place, or nothing where there is no readable lock file. */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** Whether node_modules holds what package-lock.json asks for; packages for other platforms may be absent. */
function inStep() {
  const wanted = packagesOf(path.join(root, 'package-lock.json'));
  const present = packagesOf(path.join(modules, '.package-lock.json'));
  if (!wanted || !present) return false;
  const places = Object.keys(wanted).filter((place) => place !== '');
  return (
    places.every((place) => (present[place] ? present[place].version === wanted[place].version : wanted[place].optional)) &&
    Object.keys(present).every((place) => place in wanted && existsSync(path.join(root, place, 'package.json')))
  );
}

/** Runs `npm ci` with the npm that called, on the Node that npm runs on: the project's own Node is about to be replaced. */
function install() {
  const { npm_execpath: npm, npm_node_execpath: node } = process.env;
  // Warnings about the system's Node would only confuse: the scripts run on the project's own.
  const options = ['ci', '--include=dev', '--include=optional', '--loglevel=error'];
  const { status } =
    npm && node
      ? spawnSync(node, [npm, ...options], { cwd: root, stdio: 'inherit' })
      : spawnSync('npm', options, { cwd: root, stdio: 'inherit', shell: windows });
  return status === 0;
}

/** Version of the Node that npm scripts run on: the project's own where there is one, else the system's. */
function versionOfScripts() {
  if (process.execPath.startsWith(modules + path.sep)) return process.versions.node;
  const env = { ...process.env, PATH: [path.join(modules, '.bin'), process.env.PATH].join(path.delimiter) };
  const { stdout } = spawnSync('node', ['--version'], { env, encoding: 'utf8', shell: windows });
  return stdout?.trim().replace(/^v/, '') || process.versions.node;
}

function isEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > MINIMUM[0] || (major === MINIMUM[0] && minor >= MINIMUM[1]);
}

function stop(...lines) {
  console.error(`\n${lines.join('\n')}\n`);
  process.exit(1);
}

if (!inStep()) {
  console.log('Installing the packages that package-lock.json names (once, about a minute) …');
  if (!install()) {
    stop(
      'The packages could not be installed; the lines above say why.',
      'Check the network and the space on the disk, run `npm ci` by hand, then this command again.',
    );
  }
}
const version = versionOfScripts();
if (!isEnough(version)) {
  stop(
    `This project needs Node ${MINIMUM.join('.')} or newer, and finds ${version}.`,
    `It brings a Node of its own as a package, but none is there for this machine (${process.platform}, ${process.arch}).`,
    'Install a newer Node from https://nodejs.org and run this command again.',
  );
}
