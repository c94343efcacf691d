import { runProgram, runTests, type Outcome } from '../tests/steps.ts';

interface Step {
  name: string;
  run(): Outcome;
  /** The step looks at dist/, which is only what the content says when the build has passed. */
  needsBuild?: boolean;
}

const STEPS: readonly Step[] = [
  // First, because it writes the types of Astro that tsc reads.
  { name: 'types of pages', run: () => runProgram('node_modules/astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'hint') },
  { name: 'types', run: () => runProgram('node_modules/typescript/bin/tsc', '--noEmit') },
  { name: 'unit tests', run: () => runTests('unit') },
  { name: 'content', run: () => runProgram('scripts/check.ts') },
  { name: 'build', run: () => runProgram('scripts/build.ts') },
  { name: 'disk edition', run: () => runProgram('scripts/offline.ts', '--without-kiwix'), needsBuild: true },
  { name: 'tests of the built site', run: () => runTests('site'), needsBuild: true },
  { name: 'tests in the browser', run: () => runTests('e2e'), needsBuild: true },
];

const total = { passed: 0, failed: 0 };
let built = true;
for (const { name, run, needsBuild } of STEPS) {
  if (needsBuild && !built) {
    console.log(`– ${name}: not run, because there is no new dist/ to look at`);
    continue;
  }
  const start = performance.now();
  const { passed, failed, skipped, notes, output } = run();
  const counts = [`${passed} passed`, failed > 0 && `${failed} failed`, skipped > 0 && `${skipped} skipped`].filter(Boolean).join(', ');
  console.log(`${failed > 0 ? '✗' : '✓'} ${name}: ${counts} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  for (const note of notes) console.log(`  – ${note}`);
  if (failed > 0) console.log(`\n${output}\n`);
  if (name === 'build') built = failed === 0;
  total.passed += passed;
  total.failed += failed;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
