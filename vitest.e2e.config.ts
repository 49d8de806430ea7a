/** Tests of the built extension in real browsers, one file and one browser at a time. */
import { defineConfig } from 'vitest/config';

/**
 * What says little more in a second browser and takes long there, for time: the extension's own pages in every view and
 * language. In the long run (TIFA_LOOKS=all) Firefox has them too.
 */
const ONCE =
  process.env['TIFA_LOOKS'] === 'all' ? [] : ['tests/e2e/options-axe.test.ts', 'tests/e2e/languages.test.ts'];

/** Files of one browser have its name: a test that is skipped would not count as passed. */
const project = (browser: 'chrome' | 'firefox', other: string, left: readonly string[] = []) => ({
  extends: true as const,
  test: {
    name: browser,
    provide: { browser },
    include: ['tests/e2e/**/*.test.ts'],
    exclude: [`tests/e2e/**/*.${other}.test.ts`, ...left],
  },
});

export default defineConfig({
  test: {
    fileParallelism: false,
    maxWorkers: 1,
    // Two browsers may share a machine with two cores. What fails is not tried again: tests wait for what they need.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    projects: [project('chrome', 'firefox'), project('firefox', 'chrome', ONCE)],
  },
});
