import { browser } from '../platform/browser';

/** The tab that the panel or the popup is about. */
export interface ShownTab {
  readonly id: number;
  readonly windowId: number | undefined;
  /** Empty where the browser does not tell. */
  readonly address: string;
}

/**
 * The tab in front, or the one named by `?tab=` where the view itself is shown in a tab, as Firefox for Android does
 * and as tests do.
 */
export async function shownTab(): Promise<ShownTab | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  const tab = Number.isInteger(named)
    ? await browser.tabs.get(named).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? undefined : { id: tab.id, windowId: tab.windowId, address: tab.url ?? '' };
}

/** Calls back when another tab may be in front, or one goes to another page. */
export function onTabsChanged(listener: () => void, signal: AbortSignal): void {
  const events = [browser.tabs.onActivated, browser.tabs.onUpdated, browser.tabs.onReplaced].filter(Boolean);
  for (const event of events) event.addListener(listener);
  signal.addEventListener('abort', () => {
    for (const event of events) event.removeListener(listener);
  });
}
