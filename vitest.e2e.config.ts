/** Tests of the built extension in real browsers, one file and one browser at a time. */
import { defineConfig } from 'vitest/config';

/** Files of one browser have its name: a test that is skipped would not count as passed. */
const project = (browser: 'chrome' | 'firefox', other: string) => ({
  extends: true as const,
  test: {
    name: browser,
    provide: { browser },
    include: ['tests/e2e/**/*.test.ts'],
    exclude: [`tests/e2e/**/*.${other}.test.ts`],
  },
});

export default defineConfig({
  test: {
    fileParallelism: false,
    maxWorkers: 1,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Two browsers share a machine with two cores: what fails is tried once more, and the reporter says so.
    retry: 1,
    projects: [project('chrome', 'firefox'), project('firefox', 'chrome')],
  },
});
