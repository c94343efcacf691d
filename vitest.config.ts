import { defineConfig } from 'vitest/config';

// Packages are loaded as in a build, not in the variants that some have for development.
process.env['NODE_ENV'] = 'production';

export default defineConfig({
  test: {
    projects: [
      // The unit tests share no state, so their files may share the modules that they load.
      { test: { name: 'unit', include: ['tests/{unit,rules}/**/*.test.ts'], isolate: false, testTimeout: 120_000, hookTimeout: 120_000 } },
      // The whole site is parsed once: one worker, whose files share their modules.
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          isolate: false,
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/e2e/setup.ts',
          expect: { poll: { timeout: 30_000 } },
          // One browser for all; two files at a time keep two cores at work and leave no test waiting.
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
