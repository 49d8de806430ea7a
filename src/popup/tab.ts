import { browser } from '../platform/browser';

/** The tab that the popup is about. */
export interface PopupTab {
  readonly id: number;
  readonly address: string;
}

/**
 * The tab in front, or the one named by `?tab=` where the popup itself is shown in a tab, as Firefox for Android does
 * and as tests do.
 */
export async function popupTab(): Promise<PopupTab | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  const tab = Number.isInteger(named)
    ? await browser.tabs.get(named).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? undefined : { id: tab.id, address: tab.url ?? '' };
}
