/** What the main thread does for a frame. */

export interface Framed {
  /** Milliseconds of the work itself. */
  readonly script: number;
  /** Milliseconds of style, layout and painting that followed. */
  readonly frame: number;
}

/** A message to oneself: it comes after the frame in whose callback it is sent. */
export function afterFrame(then: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    then();
  };
  port2.postMessage(undefined);
}

/**
 * Does the work in an animation frame's callback: style, layout and painting follow in the same task, so nothing
 * of the wait for the screen is counted.
 */
export const inFrame = (work: () => void): Promise<Framed> =>
  new Promise((resolve) =>
    requestAnimationFrame(() => {
      const began = performance.now();
      work();
      const worked = performance.now();
      afterFrame(() => resolve({ script: worked - began, frame: performance.now() - worked }));
    }),
  );

/** Resolves after so many frames. */
export const frames = (count: number): Promise<void> =>
  new Promise((resolve) => {
    const next = (left: number) => (left === 0 ? resolve() : requestAnimationFrame(() => next(left - 1)));
    next(count);
  });
