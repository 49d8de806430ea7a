/** The keys that the browser really bound to the commands: another extension may have been first, the reader may have chosen. */
import { browser } from './browser';

export interface Shortcut {
  readonly command: string;
  /** As the browser writes it (`Alt+Shift+T`); empty if none is bound. */
  readonly keys: string;
}

/** In the manifest's order; none in Firefox for Android. */
export async function loadShortcuts(): Promise<readonly Shortcut[]> {
  const all = (await browser.commands?.getAll()) ?? [];
  return all.flatMap(({ name, shortcut }) => (name === undefined ? [] : [{ command: name, keys: shortcut ?? '' }]));
}

/** Where readers change keys in Chrome and Edge; Firefox has a call for it. */
const SETTINGS_PAGE = 'chrome://extensions/shortcuts';

/** Opens the browser's own page for keys. False where it has none that an extension may open. */
export async function openShortcutSettings(): Promise<boolean> {
  const commands = browser.commands as typeof browser.commands & {
    readonly openShortcutSettings?: () => Promise<void>;
  };
  try {
    if (commands.openShortcutSettings) await commands.openShortcutSettings();
    else await browser.tabs.create({ url: SETTINGS_PAGE });
    return true;
  } catch {
    return false;
  }
}
