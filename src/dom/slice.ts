/** Work in slices: a page of a million characters must not block a frame. */

/** Milliseconds. */
const BUDGET = 5;

/** A task after the next chance to paint; `scheduler.yield` would starve rendering (measured in Chromium 156). */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

/**
 * Goes through `steps` in slices of a few milliseconds until the signal says stop; true if it came to the end. `pause`
 * is called at the end of each slice.
 */
export async function inSlices(steps: Iterator<unknown>, pause: () => void, signal: AbortSignal): Promise<boolean> {
  let began = performance.now();
  while (!signal.aborted) {
    if (steps.next().done) return true;
    if (performance.now() - began < BUDGET) continue;
    pause();
    await nextTask();
    began = performance.now();
  }
  return false;
}
