/** How a large page behaves while it is read, scrolled to the middle. */
import { frames } from '../measure/frames';
import { watchFrames, watchLongTasks, watchTasks } from '../measure/pulse';
import type { TaskHandlers } from '../tasks';
import { begin, end, framesOnScreen, pause, read } from './live';

/** Frames until a large page has come to rest after a jump. */
const REST = 40;

export const smooth: TaskHandlers['smooth'] = async ({ watch }) => {
  scrollTo({ top: document.body.scrollHeight / 2, behavior: 'instant' });
  await pause(500);
  await frames(REST);
  const quiet = await observed(watch, () => pause(1000));
  let first = Number.NaN;
  let count = 0;
  const busy = await observed(watch, async (frameWatch) => {
    const from = frameWatch.done();
    const running = begin(frameWatch);
    count = await read(running);
    first = Math.min(...framesOnScreen(running, from));
  });
  end();
  return { count, first, longestGap: busy.longest, quietGap: quiet.longest, longTasks: busy.longTasks };
};

/** The longest gap between frames, or between the turns of another task, while something is done. */
async function observed(
  watch: 'frames' | 'tasks',
  work: (frameWatch: ReturnType<typeof watchFrames>) => Promise<unknown>,
): Promise<{ readonly longest: number; readonly longTasks: readonly number[] }> {
  const frameWatch = watchFrames();
  await frames(3);
  const taskWatch = watch === 'tasks' ? watchTasks() : undefined;
  const longTasks = watchLongTasks();
  await work(frameWatch);
  taskWatch?.stop();
  frameWatch.stop();
  return { longest: taskWatch ? taskWatch.longest() : frameWatch.longestGap(), longTasks: longTasks.stop() };
}
