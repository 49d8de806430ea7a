import { browser } from '../platform/browser';

/** The number as the badge shows it: it holds about four characters. */
export function badgeText(count: number): string {
  if (count <= 0) return '';
  return count > 999 ? '999+' : String(count);
}

/** Shows the number of marks at the toolbar button of one tab. The tab may be gone by then. */
export async function showCount(tabId: number, count: number): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: badgeText(count) });
  } catch {
    // Closed in the meantime.
  }
}

/** The badge's colours are kept by the browser only until it closes. */
export async function paintBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#b3402a' });
  // Firefox for Android has no badge text colour.
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
}
