import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const text = readFileSync(path.resolve(import.meta.dirname, '../../../.github/workflows/contribution.yml'), 'utf8');

interface Step {
  name?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, { steps: Step[]; permissions?: unknown; 'timeout-minutes'?: number; needs?: string }>;
}
const workflow = parse(text) as Workflow;
const jobs = Object.values(workflow.jobs);
const steps = jobs.flatMap((job) => job.steps);

describe('the workflow for contributions', () => {
  test('runs on pull requests only, and never with the rights of the repository', () => {
    expect(Object.keys(workflow.on)).toEqual(['pull_request']);
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(jobs.map(({ permissions }) => permissions)).toEqual(jobs.map(() => undefined));
    expect(text).not.toMatch(/\$\{\{[^}]*secrets/);
  });

  test('pins every action to a commit, keeps no credentials and ends in time', () => {
    for (const { uses } of steps) if (uses) expect(uses).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
    for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
      expect(step.with).toMatchObject({ 'persist-credentials': false });
    for (const job of jobs) expect(job['timeout-minutes']).toBeLessThanOrEqual(30);
  });

  test('puts nothing that a contributor wrote into a command', () => {
    for (const { run } of steps) expect(run ?? '').not.toContain('${{');
  });

  test('writes the summary before anything can fail on the content, and keeps the preview before the tests', () => {
    const names = workflow.jobs['site']?.steps.map(({ name }) => name).filter(Boolean);
    expect(names).toEqual(['Install', 'Summary for the reviewer', 'Check', 'Build', 'Preview', 'Tests']);
    expect(workflow.jobs['site']?.needs).toBe('paths');
  });
});

// The step is a shell script of the runner's Linux.
describe.skipIf(process.platform === 'win32')('which files change', () => {
  const script = steps.find(({ name }) => name === 'A fork changes content only')?.run ?? '';
  const folder = mkdtempSync(path.join(tmpdir(), 'contribution-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Commits the files on top of a base and runs the step, as on the merge commit of a pull request. */
  function judge(files: readonly string[], environment: Record<string, string> = {}): { status: number | null; output: string } {
    const root = mkdtempSync(path.join(folder, 'case-'));
    const git = (...command: string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...command], { cwd: root });
    git('init', '-q');
    writeFileSync(path.join(root, 'README.md'), 'base\n');
    git('add', '-A');
    git('commit', '-qm', 'base');
    for (const file of files) {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      writeFileSync(path.join(root, file), 'new\n');
    }
    git('add', '-A');
    git('commit', '-qm', 'contribution', '--allow-empty');
    const env = { ...process.env, FROM_FORK: 'true', LABELLED: 'false', READ: 'false', ...environment };
    const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', script], { cwd: root, env, encoding: 'utf8' });
    return { status, output: stdout + stderr };
  }

  test('content of entries passes', () => {
    const { status, output } = judge(['content/practices/new/entry.yaml', 'content/sources/new.yaml', 'content/ids.csv']);
    expect(output).toBe('This contribution changes 3 files.\nAll of them are content.\n');
    expect(status).toBe(0);
  });

  test('no change at all passes', () => {
    expect(judge([])).toEqual({ status: 0, output: 'This contribution changes 0 files.\nAll of them are content.\n' });
  });

  test.each([
    ['code', 'src/markdown/guard.ts'],
    ['a workflow', '.github/workflows/other.yml'],
    ['the lock file', 'package-lock.json'],
    ['the site’s own pages, which are code', 'content/pages/about/en.mdx'],
    ['the words of the interface', 'content/ui/en.json'],
    ['a folder that only sounds like content', 'contents/new.yaml'],
    ['a name that is not plain', 'content/practices/a\n::error::b/entry.yaml'],
  ])('%s from a fork fails and says what to do', (_what, file) => {
    const { status, output } = judge([file, 'content/practices/new/entry.yaml']);
    expect(status).toBe(1);
    expect(output).toContain('::error title=Files outside the content::A contribution from a fork may change the folder content/ only');
    expect(output).not.toContain('- content/practices/new/entry.yaml');
    expect(output.split('\n').filter((line) => line.startsWith('::'))).toHaveLength(1);
  });

  test('the old name of a file that is moved into content counts', () => {
    const root = mkdtempSync(path.join(folder, 'move-'));
    const git = (...command: string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...command], { cwd: root });
    git('init', '-q');
    mkdirSync(path.join(root, 'content'));
    writeFileSync(path.join(root, 'LICENSE'), 'words\n'.repeat(50));
    git('add', '-A');
    git('commit', '-qm', 'base');
    git('mv', 'LICENSE', 'content/LICENSE');
    git('commit', '-qm', 'contribution');
    const env = { ...process.env, FROM_FORK: 'true', LABELLED: 'false', READ: 'false' };
    expect(spawnSync('bash', ['-e', '-c', script], { cwd: root, env }).status).toBe(1);
  });

  test('a maintainer’s label lets it pass, and not what is pushed after it', () => {
    expect(judge(['src/a.ts'], { LABELLED: 'true', READ: 'true' }).status).toBe(0);
    const later = judge(['src/a.ts'], { LABELLED: 'true', READ: 'false' });
    expect(later.status).toBe(1);
    expect(later.output).toContain('::error title=Read it again::');
    expect(judge(['src/a.ts'], { LABELLED: 'false', READ: 'true' }).status).toBe(1);
  });

  test('a branch of the repository itself may change anything', () => {
    expect(judge(['src/a.ts'], { FROM_FORK: 'false' }).status).toBe(0);
  });
});
