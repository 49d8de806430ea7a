/** Which web pages the browser lets the extension read. All are optional; none is asked for at install. */
import { ALL_PAGES, matchPatterns } from '../core/sites/host';
import { browser } from './browser';

/** Match patterns of the pages granted so far. */
export async function grantedPatterns(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/**
 * Asks the reader for hosts (`*.example.org` or exact). Must be the first thing a click does: browsers refuse the
 * question after any wait. True if granted, now or before.
 */
export function requestHosts(hosts: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...matchPatterns(hosts)] }).catch(() => false);
}

/** Asks the reader for all web pages; the same rule holds as for `requestHosts`. */
export function requestAllPages(): Promise<boolean> {
  return browser.permissions.request({ origins: [...ALL_PAGES] }).catch(() => false);
}

/** Gives match patterns back to the browser. False if it holds on to them. */
export function removePatterns(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: [...patterns] }).catch(() => false);
}

/** Calls back after every grant and every removal, also those made in the browser's own settings. */
export function onPermissionsChanged(listener: () => void, signal?: AbortSignal): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  signal?.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  });
}
