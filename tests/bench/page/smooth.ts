/** How a large page behaves while it is read, scrolled to the middle. */
import { prepareWords } from '../../../src/core/text/segment';
import { frames } from '../measure/frames';
import { type FrameWatch, watchFrames, watchTasks } from '../measure/pulse';
import type { TaskHandlers, Watch } from '../tasks';
import { begin, end, framesOnScreen, pause, read } from './live';
import { fetchBundled } from './tables';

/** Frames until a large page has come to rest after a jump. */
const REST = 40;

export const rest: TaskHandlers['rest'] = async ({ watch }) => {
  scrollTo({ top: document.body.scrollHeight / 2, behavior: 'instant' });
  await pause(500);
  await frames(REST);
  return { longestGap: await longestGap(watch, () => pause(1000)) };
};

export const smooth: TaskHandlers['smooth'] = async ({ watch }) => {
  const bundled = await fetchBundled();
  // As the product does while it waits for the dictionary.
  prepareWords();
  let first = Number.NaN;
  let count = 0;
  const longest = await longestGap(watch, async (frameWatch) => {
    const done = frameWatch.done();
    const running = begin(bundled, frameWatch);
    count = await read(running);
    first = Math.min(...framesOnScreen(running, done));
  });
  end();
  return { count, first, longestGap: longest };
};

/** The longest gap while something is done. */
async function longestGap(watch: Watch, work: (frameWatch: FrameWatch) => Promise<unknown>): Promise<number> {
  const frameWatch = watchFrames();
  await frames(3);
  const taskWatch = watch === 'tasks' ? watchTasks() : undefined;
  await work(frameWatch);
  taskWatch?.stop();
  frameWatch.stop();
  return taskWatch ? taskWatch.longest() : frameWatch.longestGap();
}
