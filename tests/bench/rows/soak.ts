/** Minutes of a page that does not stand still: nothing may pile up. Chromium only: Firefox tells no heap of a page. */
import { pause } from '../../browser/until';
import { heapOf } from '../heap';
import type { Part } from '../stage';
import { DEFINE_MUTATE, START_STORM } from '../storm';

/** Milliseconds of storm before the first measurement: caches fill, functions are compiled. */
const WARM = 10_000;

/** Milliseconds after the storm until everything that follows from it is done. */
const REST = 1500;

export const soakPart: Part = {
  name: 'soak',
  page: async ({ name: where, onPage }, { minutes, quick }) => {
    if (where !== 'chrome') return [];
    return onPage('middle.html', async ({ page, ask }) => {
      await page.evaluate(DEFINE_MUTATE);
      const { count } = await ask('start', {});
      const storm = async (milliseconds: number) => {
        await page.evaluate(START_STORM);
        await pause(milliseconds);
        await page.evaluate('stopStorm(); scrollTo(0, 0)');
        await pause(REST);
        return heapOf(page);
      };
      const before = await storm(quick ? WARM / 2 : WARM);
      const after = await storm(minutes * 60_000);
      return [
        {
          bar: 'heap',
          where,
          value: after.megabytes - before.megabytes,
          note: `${minutes} minutes, ${count} marks; ${before.megabytes.toFixed(2)} MB, then ${after.megabytes.toFixed(2)} MB`,
        },
        { bar: 'listeners', where, value: after.listeners - before.listeners, note: `${before.listeners} before` },
      ];
    });
  },
};
