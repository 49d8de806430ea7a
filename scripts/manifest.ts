/** One manifest in the repository, one per browser in the build. */

export type Target = 'chrome' | 'firefox';

/** The parts of manifest.json that differ by browser. */
export interface SharedManifest {
  background: { service_worker: string; scripts: string[]; type: string };
  minimum_chrome_version: string;
  browser_specific_settings: object;
}

/**
 * The manifest as one browser wants it: Chrome runs a service worker, Firefox an event page, and each warns of
 * the other's keys.
 */
export function manifestFor<M extends SharedManifest>(shared: M, target: Target) {
  const { background, minimum_chrome_version, browser_specific_settings, ...rest } = shared;
  const { service_worker, scripts, type } = background;
  return target === 'chrome'
    ? { ...rest, minimum_chrome_version, background: { service_worker, type } }
    : { ...rest, browser_specific_settings, background: { scripts, type } };
}

/** The target named by `TARGET`; Chrome when there is none, as `vite` in development runs without it. */
export function targetFrom(name: string | undefined): Target {
  if (name === undefined || name === 'chrome') return 'chrome';
  if (name === 'firefox') return 'firefox';
  throw new Error(`TARGET must be chrome or firefox, not ${name}`);
}
