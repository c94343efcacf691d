import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { chromium, type BrowserServer, type LaunchOptions } from 'playwright-core';
import { unpackChromium } from './unpack.ts';

const ARGUMENTS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** A place where a browser may be; `find` gives what to launch, or nothing where there is none. */
interface Candidate {
  name: string;
  find(): LaunchOptions | undefined | Promise<LaunchOptions | undefined>;
}

/** In the order of cost: what is there, what the project brings as a package, what the system can install. */
const CANDIDATES: readonly Candidate[] = [
  ...NAMES.map((name) => ({ name, find: () => pathOptions(name) })),
  { name: 'Google Chrome in its usual folder', find: () => ({ channel: 'chrome' }) },
  { name: 'Microsoft Edge in its usual folder', find: () => ({ channel: 'msedge' }) },
  { name: 'the npm package @sparticuz/chromium', find: unpackChromium },
  { name: 'apt-get install chromium', find: installChromium },
];

/**
 * Starts a Chromium with a new profile: BROWSER_PATH where it is set, else the first candidate that really starts.
 * Throws an error that says what to do when none does.
 */
export async function startBrowser(): Promise<BrowserServer> {
  const wanted = process.env['BROWSER_PATH'];
  const candidates = wanted ? [{ name: `BROWSER_PATH (${wanted})`, find: () => ({ executablePath: wanted }) }] : CANDIDATES;
  const failures: string[] = [];
  for (const { name, find } of candidates) {
    try {
      const options = await find();
      if (options) return await chromium.launchServer({ ...options, args: ARGUMENTS });
    } catch (error) {
      failures.push(`  ${name}: ${(error as Error).message.split('\n')[0]}`);
    }
  }
  const advice = 'Install Chromium or Google Chrome, or set BROWSER_PATH to the program of one, and run this again.';
  throw new Error(['The browser tests need a Chromium, and none starts here.', ...failures, advice].join('\n'));
}

function pathOptions(name: string): LaunchOptions | undefined {
  const executablePath = onPath(name);
  return executablePath === undefined ? undefined : { executablePath };
}

/** Where a program stands on the search path, as a shell would find it. */
function onPath(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return folders
    .map((folder) => path.join(folder, name))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

function installChromium(): LaunchOptions | undefined {
  if (process.getuid?.() !== 0 || onPath('apt-get') === undefined) return undefined;
  console.log('Installing Chromium with apt-get (once, about 200 MB) …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const step of [['update'], ['install', '--yes', '--no-install-recommends', 'chromium']]) {
    execFileSync('apt-get', ['-qq', ...step], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  }
  return pathOptions('chromium');
}
