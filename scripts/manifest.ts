/** One manifest in the repository, one per browser in the build. */

export type Target = 'chrome' | 'firefox';

/** The parts of manifest.json that differ by browser. */
export interface SharedManifest {
  background: { service_worker: string; scripts: string[]; type: string };
  minimum_chrome_version: string;
  browser_specific_settings: object;
  permissions: readonly string[];
  side_panel: object;
  sidebar_action: object;
  commands: Readonly<Record<string, Command>>;
}

interface Command {
  readonly suggested_key?: object;
}

/** Chrome refuses a manifest that suggests more keys; readers bind the others themselves. */
const KEYS_IN_CHROME = 4;

/**
 * The manifest as one browser wants it: Chrome runs a service worker and has a side panel that needs a permission,
 * Firefox runs an event page and has a sidebar. Each warns of the other's keys.
 */
export function manifestFor<M extends SharedManifest>(shared: M, target: Target) {
  const { background, minimum_chrome_version, browser_specific_settings, side_panel, sidebar_action, ...rest } = shared;
  const { service_worker, scripts, type } = background;
  if (target === 'chrome') {
    const commands = withKeys(shared.commands, KEYS_IN_CHROME);
    return { ...rest, commands, side_panel, minimum_chrome_version, background: { service_worker, type } };
  }
  const permissions = shared.permissions.filter((name) => name !== 'sidePanel');
  return { ...rest, permissions, sidebar_action, browser_specific_settings, background: { scripts, type } };
}

/** The commands with suggested keys for the first few only. */
function withKeys(commands: SharedManifest['commands'], keys: number): SharedManifest['commands'] {
  return Object.fromEntries(
    Object.entries(commands).map(([name, { suggested_key, ...command }], i) => [
      name,
      suggested_key && i < keys ? { suggested_key, ...command } : command,
    ]),
  );
}

/** The target named by `TARGET`; Chrome when there is none, as `vite` in development runs without it. */
export function targetFrom(name: string | undefined): Target {
  if (name === undefined || name === 'chrome') return 'chrome';
  if (name === 'firefox') return 'firefox';
  throw new Error(`TARGET must be chrome or firefox, not ${name}`);
}
