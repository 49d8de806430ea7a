/** A page that moves at 60 frames a second, and far scrolls, with 30,000 spans found. */
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../../scripts/browsers';
import { median, quantile } from '../measure/stats';
import type { Part } from '../stage';

export const movingPart: Part = {
  name: 'moving',
  page: ({ name: where, onPage }, { quick }) =>
    onPage('thirty-thousand.html', async ({ page, ask }) => {
      /** The 95th percentile of a frame's milliseconds; in Chromium also the mean of all tasks, between frames too. */
      const animated = async () => {
        const before = await busy(page, where);
        const { times } = await ask('animate', frames);
        return { frame: quantile(times, 0.95), tasks: ((await busy(page, where)) - before) / times.length };
      };
      const more: number[] = [];
      const tasks: number[] = [];
      const told: string[] = [];
      let scrolls: readonly number[] = [];
      let found = 0;
      const frames = { count: quick ? 60 : 150 };
      await ask('animate', { count: 60 });
      for (let round = 0; round < (quick ? 1 : 3); round++) {
        const without = await animated();
        found = (await ask('start', {})).count;
        if (round === 0) scrolls = (await ask('jump', { jumps: quick ? 3 : 9 })).frames;
        const withMarks = await animated();
        await ask('stop', {});
        more.push(withMarks.frame - without.frame);
        tasks.push(withMarks.tasks - without.tasks);
        told.push(`${withMarks.frame.toFixed(1)} - ${without.frame.toFixed(1)}`);
      }
      return [
        {
          bar: 'animating',
          where,
          value: median(more),
          note: `${found} marks found; by round ${told.join(', ')} ms${where === 'chrome' ? `; all tasks, mean: ${median(tasks).toFixed(1)} ms more a frame` : ''}`,
        },
        { bar: 'scroll', where, value: median(scrolls), note: `by jump ${scrolls.join(', ')}` },
      ];
    }),
};

/** Milliseconds that the page's main thread has been busy so far; 0 where the browser does not tell. */
async function busy(page: Page, where: BrowserName): Promise<number> {
  return where === 'chrome' ? ((await page.metrics()).TaskDuration ?? 0) * 1000 : 0;
}
