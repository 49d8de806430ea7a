/** Unit and property tests, in Node: without the extension's build, with a stand-in for the browser's API. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    alias: { 'webextension-polyfill': fileURLToPath(new URL('tests/fake/webextension-polyfill.ts', import.meta.url)) },
  },
  test: {
    testTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] } },
      { extends: true, test: { name: 'property', include: ['tests/property/**/*.test.ts'] } },
    ],
  },
});
