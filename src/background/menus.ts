import { sentenceAround } from '../core/text/sentence';
import { browser } from '../platform/browser';
import { t } from '../platform/i18n';
import { selectionIn } from '../platform/selection';
import { openOptions } from './pages';
import { markOnce } from './sites';

/** The browser keeps menus across its own restarts, so they are made anew only at install and update. */
export async function makeMenus(): Promise<void> {
  // Firefox for Android has no context menus.
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: 'mark', title: t('menuMark'), contexts: ['page'] });
  browser.contextMenus.create({ id: 'add', title: t('menuAdd'), contexts: ['selection'] });
  browser.contextMenus.create({ id: 'look-up', title: t('menuLookUp'), contexts: ['selection'] });
}

export function listenToMenus(): void {
  browser.contextMenus?.onClicked.addListener((info, tab) => {
    if (info.menuItemId === 'mark' && tab?.id !== undefined) void markOnce(tab.id);
    if (info.menuItemId === 'look-up') void openOptions({ search: (info.selectionText ?? '').trim().slice(0, 64) });
    if (info.menuItemId === 'add') void add((info.selectionText ?? '').trim(), tab?.id, info.frameId);
  });
}

/** The click lets the extension into the tab; where it may not go all the same, the term comes without its sentence. */
async function add(selected: string, tabId: number | undefined, frameId = 0): Promise<void> {
  const around = tabId === undefined ? undefined : await selectionIn(tabId, frameId);
  const sentence = around ? sentenceAround(around.text, around.at) : '';
  await openOptions({ new: selected.replace(/\s+/g, '').slice(0, 64), sentence });
}
