import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { fileCache } from '../src/compendium/cache.ts';
import { readContent, type ContentFiles } from '../src/compendium/files.ts';
import { revisionOf } from '../src/review/revision.ts';
import { summaryText } from '../src/review/summary.ts';

const root = process.cwd();
const { values } = parseArgs({ options: { base: { type: 'string' }, whole: { type: 'boolean', default: false } } });

const git = (...command: string[]): string =>
  execFileSync('git', command, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();

/** The commit from which the present work started: what others did on the base meanwhile is no part of it. */
function startOf(base: string): string {
  const tip = git('rev-parse', '--verify', '--end-of-options', `${base}^{commit}`);
  try {
    return git('merge-base', tip, 'HEAD');
  } catch {
    return tip;
  }
}

/** content/ as it stands in a commit. */
function contentAt(commit: string): ContentFiles {
  const folder = mkdtempSync(path.join(tmpdir(), 'content-'));
  try {
    git('archive', '--format=tar', `--output=${path.join(folder, 'base.tar')}`, commit, 'content');
    execFileSync('tar', ['-xf', 'base.tar'], { cwd: folder });
    return readContent(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (values.base === undefined) {
  console.error('Say with what to compare: npm run summary -- --base main');
  process.exitCode = 2;
} else {
  try {
    const cache = fileCache(root);
    const [before, after] = [contentAt(startOf(values.base)), readContent(root)].map((files) => revisionOf(files, cache));
    if (before && after) console.log(summaryText(before, after, { whole: values.whole }));
  } catch (error) {
    if (!(error instanceof Error && 'stderr' in error)) throw error;
    console.error(`The content of "${values.base}" could not be read from git. ${String(error.stderr).trim()}`);
    process.exitCode = 1;
  }
}
