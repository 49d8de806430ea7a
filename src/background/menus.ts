import { browser } from '../platform/browser';
import { t } from '../platform/i18n';
import { openOptions } from './pages';
import { markOnce } from './sites';

/** The browser keeps menus across its own restarts, so they are made anew only at install and update. */
export async function makeMenus(): Promise<void> {
  // Firefox for Android has no context menus.
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: 'mark', title: t('menuMark'), contexts: ['page'] });
  browser.contextMenus.create({ id: 'look-up', title: t('menuLookUp'), contexts: ['selection'] });
}

export function listenToMenus(): void {
  browser.contextMenus?.onClicked.addListener((info, tab) => {
    if (info.menuItemId === 'mark' && tab?.id !== undefined) void markOnce(tab.id);
    if (info.menuItemId === 'look-up') void openOptions({ search: (info.selectionText ?? '').trim().slice(0, 64) });
  });
}
