import { browser, type Tabs } from '../platform/browser';
import type { CommandData, FrameMarks, PageState } from '../platform/messages';
import { sendToFrame, sendToFrames, sendToPage } from '../platform/send';
import { openPanel } from '../platform/side-panel';
import { markOnce } from './sites';

type Name = CommandData['name'];
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
  const state = await sendToPage(active.id, 'state');
  // A key pressed on a page that is not read yet means: read it. The press is a grant like a click.
  if (!state.ok && state.why === 'nobody') await markOnce(active.id);
  if (!state.ok || !state.value) return;
  const frames = state.value.kind === 'marked' ? (state.value.frames ?? []) : [];
  if (name !== 'toggle-marks' && (await goInFrame(active.id, name, state.value, frames))) return;
  await sendToPage(active.id, 'command', { name });
  // The frames are on or off as their page is, whichever it is now.
  const now = await sendToPage(active.id, 'state');
  if (now.ok && now.value) await sendToFrames(active.id, 'switchMarks', { on: now.value.kind !== 'off' });
}

/** A command for marks is meant for the frame that has the keyboard's focus, or for the first where the page has none. */
async function goInFrame(tabId: number, name: Name, state: PageState, frames: readonly FrameMarks[]): Promise<boolean> {
  for (const { frame } of frames) {
    const answer = await sendToFrame(tabId, frame, 'command', { name, ifFocused: true });
    if (answer.ok && answer.value) return true;
  }
  const [first] = frames;
  const inFrames = frames.reduce((sum, { count }) => sum + count, 0);
  if (!first || state.kind !== 'marked' || state.count > inFrames) return false;
  const answer = await sendToFrame(tabId, first.frame, 'command', { name });
  return answer.ok && answer.value;
}

const isName = (name: string): name is Name => NAMES.has(name);
