import { browser } from './browser';
import type { ToBackground, ToPage } from './messages';

/** What came of a question to another context. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  /** The extension was updated or removed while this script went on living in its page. */
  | { readonly ok: false; readonly why: 'orphaned' }
  /** No content script lives in the tab, or the tab is gone. */
  | { readonly ok: false; readonly why: 'nobody' }
  /** The other side threw. */
  | { readonly ok: false; readonly why: 'failed' };

type Data<F> = F extends (...data: infer D) => unknown ? D : never;
type Result<F> = F extends (...data: never[]) => infer R ? R : never;

/** Asks the background. Never throws, also not in a script that has outlived its extension. */
export function sendToBackground<K extends keyof ToBackground>(
  type: K,
  ...data: Data<ToBackground[K]>
): Promise<Answer<Result<ToBackground[K]>>> {
  return ask(() => browser.runtime.sendMessage({ to: 'background', type, data: data[0] }));
}

/** Asks the content script of a tab's top frame. Never throws. */
export function sendToPage<K extends keyof ToPage>(
  tabId: number,
  type: K,
  ...data: Data<ToPage[K]>
): Promise<Answer<Result<ToPage[K]>>> {
  return sendToFrame(tabId, 0, type, ...data);
}

/** Asks the content script of one frame of a tab; 0 is the page itself. Never throws. */
export function sendToFrame<K extends keyof ToPage>(
  tabId: number,
  frameId: number,
  type: K,
  ...data: Data<ToPage[K]>
): Promise<Answer<Result<ToPage[K]>>> {
  return ask(() => browser.tabs.sendMessage(tabId, { to: 'page', type, data: data[0] }, { frameId }));
}

/** Tells the page in a tab and all its frames; the answer is one of theirs. Never throws. */
export function sendToFrames<K extends keyof ToPage>(
  tabId: number,
  type: K,
  ...data: Data<ToPage[K]>
): Promise<Answer<unknown>> {
  return ask(() => browser.tabs.sendMessage(tabId, { to: 'page', type, data: data[0] }));
}

/** False once the extension that this script belongs to is gone; Chrome then leaves the script running. */
export function extensionAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}

async function ask<T>(send: () => Promise<unknown>): Promise<Answer<T>> {
  try {
    // Chrome throws "Extension context invalidated" at once instead of rejecting; inside `async` both are one.
    return { ok: true, value: (await send()) as T };
  } catch (error) {
    if (!extensionAlive()) return { ok: false, why: 'orphaned' };
    // Both browsers word it so when no listener is there.
    const nobody =
      error instanceof Error && /Receiving end does not exist|No tab with id|Invalid tab ID/.test(error.message);
    return { ok: false, why: nobody ? 'nobody' : 'failed' };
  }
}
