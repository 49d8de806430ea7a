/** Tests of the built extension in real browsers, one file and one browser at a time. */
import { defineConfig } from 'vitest/config';

const project = (browser: 'chrome' | 'firefox') => ({
  extends: true as const,
  test: { name: browser, provide: { browser }, include: ['tests/e2e/**/*.test.ts'] },
});

export default defineConfig({
  test: {
    fileParallelism: false,
    maxWorkers: 1,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [project('chrome'), project('firefox')],
  },
});
