/** Work in slices: a page of a million characters must not block a frame. */

const BUDGET = 6;

/** A task after the next chance to paint; `scheduler.yield` would starve rendering (measured in Chromium 156). */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

/** Calls `work` for each item, in slices of a few milliseconds; stops when the signal says so. */
export async function inSlices<T>(items: Iterable<T>, work: (item: T) => void, signal: AbortSignal): Promise<void> {
  let began = performance.now();
  for (const item of items) {
    if (signal.aborted) return;
    work(item);
    if (performance.now() - began < BUDGET) continue;
    await nextTask();
    began = performance.now();
  }
}
