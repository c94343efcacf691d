import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/** What a step of `npm test` came to: how many of its tests passed and failed, and all that it printed. */
export interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
  /** What was skipped, by the name of the group or the test, which says why. */
  notes: string[];
  output: string;
}

/** Runs a program of the project on the Node that runs this; it counts as one test. */
export function runProgram(file: string, ...options: string[]): Outcome {
  const { status, output } = run(file, options);
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0, notes: [], output };
}

/** Runs a project of vitest.config.ts. A file that does not load, or an error outside of any test, counts as a failed test. */
export function runTests(project: string): Outcome {
  const report = path.join('.cache', 'tests', `${project}.json`);
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const { status, output } = run('node_modules/vitest/vitest.mjs', [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const counts = readReport(report);
  return { ...counts, failed: counts.failed === 0 && status !== 0 ? 1 : counts.failed, output };
}

function run(file: string, options: readonly string[]): { status: number | null; output: string } {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [file, ...options], { env, encoding: 'utf8', maxBuffer: 1e9 });
  return { status, output: [stdout, stderr, error?.message].filter(Boolean).join('\n').trim() };
}

/** What is used of the report that vitest writes. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: { status: string; assertionResults: { status: string; title: string; ancestorTitles: string[] }[] }[];
}

function readReport(file: string): Omit<Outcome, 'output'> {
  let report: Report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return { passed: 0, failed: 1, skipped: 0, notes: [] };
  }
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const skipped = report.testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'skipped' || status === 'pending'),
  );
  const notes = [...new Set(skipped.map(({ title, ancestorTitles: [group = title] }) => group))];
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length, skipped: report.numPendingTests, notes };
}
