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
 * Milliseconds of slices after which a frame is waited for. Firefox keeps frames back as long as one message follows
 * another: gaps of 84 ms while a page of a million characters was read (153).
 */
const FRAME = 10;

/** Milliseconds after which no frame is expected: the page is busy, or the document's frame lies off the screen. */
const LATE = 100;

/** Milliseconds in which none is waited for after that. */
const AGAIN = 1000;

/** Resolves after the next frame: whether there was one. */
const nextFrame = (): Promise<boolean> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, LATE, false);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      // What runs in the frame's own callback would hold it up.
      void nextTask().then(() => resolve(true));
    });
  });

/**
 * Goes through `steps` in slices of a few milliseconds until the signal says stop; true if it came to the end. `pause`
 * is called at the end of each slice.
 */
export async function inSlices(steps: Iterator<unknown>, pause: () => void, signal: AbortSignal): Promise<boolean> {
  let began = performance.now();
  /** When slices have gone on for long enough. */
  let due = began + FRAME;
  while (!signal.aborted) {
    if (steps.next().done) return true;
    if (performance.now() - began < BUDGET) continue;
    pause();
    // A hidden tab draws none, and its timers are slow.
    if (performance.now() < due || document.hidden) await nextTask();
    else due = (await nextFrame()) ? performance.now() + FRAME : performance.now() + AGAIN;
    began = performance.now();
  }
  return false;
}
