import { browser, type Tabs } from '../platform/browser';
import type { ToPage } from '../platform/messages';
import { sendToPage } from '../platform/send';
import { openPanel } from '../platform/side-panel';
import { markOnce } from './sites';

type Name = Parameters<ToPage['command']>[0]['name'];
const NAMES: ReadonlySet<string> = new Set<Name>(['next-term', 'previous-term', 'open-card', 'toggle-marks']);

/** Firefox for Android has no commands. */
export function listenToCommands(): void {
  browser.commands?.onCommand.addListener((name: string, tab?: Tabs.Tab) => {
    // Before any wait: browsers open a panel only while they still know of the key press.
    if (name === 'open-panel') void openPanel(tab?.windowId);
    else void forward(name, tab);
  });
}

async function forward(name: string, given: Tabs.Tab | undefined): Promise<void> {
  if (!isName(name)) return;
  const [active] = given ? [given] : await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (active?.id === undefined) return;
  const answer = await sendToPage(active.id, 'command', { name });
  // A key pressed on a page that is not read yet means: read it. The press is a grant like a click.
  if (!answer.ok && answer.why === 'nobody') await markOnce(active.id);
}

const isName = (name: string): name is Name => NAMES.has(name);
