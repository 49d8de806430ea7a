/** The panel beside the page: Chrome's side panel or Firefox's sidebar. Firefox for Android has neither. */
import { browser } from './browser';

interface SidePanel {
  open(where: { readonly windowId: number }): Promise<void>;
}

interface SidebarAction {
  open(): Promise<void>;
}

/** What the two browsers call it; the polyfill leaves it as it is. */
const { sidePanel, sidebarAction } = browser as typeof browser & {
  readonly sidePanel?: SidePanel;
  readonly sidebarAction?: SidebarAction;
};

export const hasPanel = (): boolean => sidePanel !== undefined || sidebarAction !== undefined;

/** Opens the panel. Must be the first thing that a click or a command does: browsers refuse it after any wait. */
export async function openPanel(windowId: number | undefined): Promise<void> {
  try {
    if (sidePanel && windowId !== undefined) await sidePanel.open({ windowId });
    else await sidebarAction?.open();
  } catch {
    // No window that could have one: an app of its own, or a popup of a page.
  }
}
