/** Builds the bench's own extension and its Node script, as the project's Vite set-up builds the product. */
import { resolve } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { build, loadConfigFromFile } from 'vite';
import manifest from '../../manifest.json' with { type: 'json' };
import type { BrowserName } from '../../scripts/browsers';

/** Where the bench keeps what it makes. */
export const CACHE = resolve('.cache/bench');

/** Content scripts in every page of the bench's server: in /ready.html the one that only makes itself ready. */
const MANIFEST = {
  manifest_version: 3,
  name: 'Tifa bench',
  version: '1.0',
  content_scripts: [
    { js: ['tests/bench/page/early.iife.ts'], matches: ['http://127.0.0.1/*'], run_at: 'document_start' },
    {
      js: ['tests/bench/page/main.iife.ts'],
      matches: ['http://127.0.0.1/*'],
      exclude_matches: ['http://127.0.0.1/ready.html'],
      run_at: 'document_idle',
    },
    { js: ['tests/bench/page/ready.iife.ts'], matches: ['http://127.0.0.1/ready.html'], run_at: 'document_idle' },
  ],
  host_permissions: ['http://127.0.0.1/*'],
} as const;

const manifestFor = (browser: BrowserName) =>
  (browser === 'chrome'
    ? MANIFEST
    : { ...MANIFEST, browser_specific_settings: manifest.browser_specific_settings }) as unknown as ManifestV3Export;

/** @returns the folder of the built extension */
export async function buildExtension(browser: BrowserName): Promise<string> {
  const outDir = resolve(CACHE, browser);
  const own = await productBuild();
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [crx({ manifest: manifestFor(browser), browser })],
    build: { ...own, outDir, emptyOutDir: true },
  });
  return outDir;
}

/** @returns the path of the script */
export async function buildNodeScript(): Promise<string> {
  const outDir = resolve(CACHE, 'node');
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: { ssr: 'tests/bench/node/main.ts', outDir, emptyOutDir: true, target: 'node20', minify: true },
  });
  return resolve(outDir, 'main.js');
}

/** The language level and minifying of the product; its pages and manifest stay out. */
async function productBuild() {
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' });
  const { target, minify, modulePreload } = loaded?.config.build ?? {};
  return {
    ...(target && { target }),
    minify: process.env['NOMIN'] ? false : (minify ?? true),
    ...(modulePreload && { modulePreload }),
  };
}
