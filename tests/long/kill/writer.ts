/**
 * Runs in the extension, in its worker or in a page: writes on and on through the real store, and tells of every
 * acknowledged step until it is killed.
 */
import { changeLayer, loadLayer } from '../../../src/platform/store';
import { actionOf } from './steps';

/** `two sets` is the control: an action as two writes, which a kill can part. */
export type Writing = 'one set' | 'two sets';

declare global {
  var tifaWrite: (how: Writing) => void;
}

async function write(how: Writing): Promise<void> {
  const acks = new BroadcastChannel('acks');
  for (;;) {
    const { revision } = await loadLayer();
    const step = revision + 1;
    if (how === 'one set') {
      const stored = await changeLayer(actionOf(step));
      // The browser refuses what a worker asks while it dies; that was not acknowledged.
      if (!stored.ok) return;
    } else {
      await chrome.storage.local.set({ last: step });
      await chrome.storage.local.set({ meta: { schema: 1, revision: step } });
    }
    acks.postMessage(step);
  }
}

globalThis.tifaWrite = (how) => void write(how).catch(() => undefined);
