/**
 * Sites that the reader switched off though the browser has granted them: a single site cannot be taken out of
 * a grant for all pages, and giving a grant back would bring the browser's question again.
 */
import { browser } from './browser';

const KEY = 'sitesOff';

/** Host patterns (`*.example.org` or exact) that are switched off. */
export async function loadSwitchedOff(): Promise<readonly string[]> {
  return read((await browser.storage.local.get(KEY))[KEY]);
}

/** Switches hosts off or on again. */
export function switchHosts(hosts: readonly string[], to: 'on' | 'off'): Promise<void> {
  // Popup and options page may both be open.
  return navigator.locks.request('sites', async () => {
    const others = (await loadSwitchedOff()).filter((host) => !hosts.includes(host));
    await browser.storage.local.set({ [KEY]: to === 'off' ? [...others, ...hosts] : others });
  });
}

export function onSwitchedOffChanged(listener: (hosts: readonly string[]) => void, signal?: AbortSignal): void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change) listener(read(change.newValue));
  };
  browser.storage.onChanged.addListener(listen);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen));
}

const read = (stored: unknown): readonly string[] =>
  Array.isArray(stored) ? stored.filter((host) => typeof host === 'string') : [];
