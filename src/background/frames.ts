/** Frames inside pages: each is read while the page around it is, and what they count is the page's. */
import { followsPage } from '../core/sites/frame';
import type { FromPage } from '../platform/handle';
import type { FrameOrder } from '../platform/messages';
import { grantedPatterns } from '../platform/permissions';
import { sendToFrames, sendToPage } from '../platform/send';
import { loadSwitchedOff } from '../platform/switched-off';
import { showCount } from './badge';

/** What a frame is to do now. */
export async function orderOf({ tabId, address, page }: FromPage): Promise<FrameOrder> {
  const [granted, off, state] = await Promise.all([grantedPatterns(), loadSwitchedOff(), sendToPage(tabId, 'state')]);
  if (!state.ok || !state.value || !followsPage(address, page, granted, off)) return 'wait';
  return state.value.kind === 'off' ? 'off' : 'on';
}

/** A page began to be read: the frames that came before it have been waiting. */
export async function gather({ tabId, frameId }: FromPage): Promise<void> {
  if (frameId === 0) await sendToFrames(tabId, 'regroup');
}

/** The page itself adds up what its frames count, for the background forgets. */
export async function takeCount({ tabId, frameId }: FromPage, count: number): Promise<void> {
  if (frameId === 0) await showCount(tabId, count);
  else await sendToPage(tabId, 'frameCount', { frame: frameId, count });
}
