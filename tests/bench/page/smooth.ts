/** How a large page behaves while it is read, scrolled to the middle. */
import { prepareWords } from '../../../src/core/text/segment';
import { frames } from '../measure/frames';
import { type FrameWatch, watchFrames, watchTasks } from '../measure/pulse';
import type { Bundled } from '../ours-live';
import type { TaskHandlers, Watch } from '../tasks';
import { begin, end, framesOnScreen, pause, read } from './live';
import { fetchBundled } from './tables';

/** Frames until a large page has come to rest after a jump. */
const REST = 40;

/** What the session begins with. The product's comes as a message and is parsed by the browser. */
let bundled: Bundled | undefined;

export const rest: TaskHandlers['rest'] = async ({ watch }) => {
  bundled = await fetchBundled();
  // As the product does while it waits for the dictionary.
  prepareWords();
  scrollTo({ top: document.body.scrollHeight / 2, behavior: 'instant' });
  await pause(500);
  await frames(REST);
  return { longestGap: await longestGap(watch, () => pause(1000)) };
};

export const smooth: TaskHandlers['smooth'] = async ({ watch }) => {
  if (!bundled) throw new Error('The page has not come to rest.');
  const ready = bundled;
  let first = Number.NaN;
  let count = 0;
  const longest = await longestGap(watch, async (frameWatch) => {
    const done = frameWatch.done();
    const running = begin(ready, frameWatch);
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
