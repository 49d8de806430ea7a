/** A page that moves, and a reader who scrolls, while many marks are known. */
import { afterFrame, frames } from '../measure/frames';
import type { TaskHandlers } from '../tasks';
import { begin, current, end, framesOnScreen, pause, read } from './live';
import { fetchBundled } from './tables';

export const start: TaskHandlers['start'] = async () => {
  const bundled = await fetchBundled();
  const began = performance.now();
  return { count: await read(begin(bundled)), milliseconds: performance.now() - began };
};

export const stop: TaskHandlers['stop'] = async () => {
  end();
  await frames(10);
  return {};
};

let observer: MutationObserver | undefined;

/** What observing alone costs a page: the floor of every extension that follows it. */
export const observe: TaskHandlers['observe'] = ({ on }) => {
  observer?.disconnect();
  observer = on ? new MutationObserver(() => undefined) : undefined;
  observer?.observe(document.body, { subtree: true, childList: true, characterData: true });
  return {};
};

/** Milliseconds of main thread that each frame takes in which an element moves: callbacks, style, layout, painting. */
export const animate: TaskHandlers['animate'] = ({ count }) => {
  const moving = document.querySelector<HTMLElement>('#moving');
  const times: number[] = [];
  return new Promise((resolve) => {
    const next = () =>
      requestAnimationFrame(() => {
        const began = performance.now();
        if (moving) moving.style.transform = `translateX(-${times.length % 100}px)`;
        afterFrame(() => {
          times.push(performance.now() - began);
          if (times.length < count) next();
          else resolve({ times });
        });
      });
    next();
  });
};

/** Milliseconds that a page gets to come to rest after a jump. */
const REST = 500;

/** By jump, how many frames pass until the last of the marks on the screen is drawn. */
export const jump: TaskHandlers['jump'] = async ({ jumps }) => {
  const running = current();
  const height = document.body.scrollHeight - innerHeight;
  const counts: number[] = [];
  for (let i = 0; i < jumps; i++) {
    const from = running.frames.done();
    // Golden section: far jumps, and no two to the same place.
    scrollTo({ top: height * ((0.618 * (i + 1)) % 1), behavior: 'instant' });
    await pause(REST);
    counts.push(Math.max(...framesOnScreen(running, from)));
  }
  scrollTo({ top: height / 2, behavior: 'instant' });
  await pause(REST);
  return { frames: counts };
};
