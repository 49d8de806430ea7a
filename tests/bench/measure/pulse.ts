/** Watches how evenly a page beats: gaps between frames, and stretches in which no other task gets its turn. */
import { afterFrame } from './frames';

export interface FrameWatch {
  /** Frames that are done. */
  readonly done: () => number;
  /** The longest time between two frames so far, in milliseconds. */
  readonly longestGap: () => number;
  readonly stop: () => void;
}

export function watchFrames(): FrameWatch {
  let running = true;
  let done = 0;
  let last: number | undefined;
  let longest = 0;
  const next = () =>
    requestAnimationFrame(() => {
      const now = performance.now();
      if (last !== undefined) longest = Math.max(longest, now - last);
      last = now;
      afterFrame(() => done++);
      if (running) next();
    });
  next();
  return {
    done: () => done,
    longestGap: () => longest,
    stop: () => {
      running = false;
    },
  };
}

export interface TaskWatch {
  /** The longest time that another task had to wait for its turn, in milliseconds. */
  readonly longest: () => number;
  readonly stop: () => void;
}

/** A message that is sent anew as soon as it arrives: what keeps it waiting is a task, or a frame. */
export function watchTasks(): TaskWatch {
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  let longest = 0;
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    port2.postMessage(undefined);
  };
  port2.postMessage(undefined);
  return { longest: () => longest, stop: () => port1.close() };
}
