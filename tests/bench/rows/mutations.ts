/** What a page's own changes cost while its marks are watched. */
import { median } from '../measure/stats';
import type { Part } from '../stage';
import { DEFINE_MUTATE } from '../storm';

const COUNT = 5000;

/** Milliseconds in which everything that follows from the changes is done. */
const SETTLES = 400;

/** Storms a measurement, of which the median is taken. */
const STORMS = 5;

export const mutationsPart: Part = {
  name: 'mutations',
  page: ({ name: where, onPage }, { quick }) =>
    onPage('ten-thousand.html', async ({ page, ask }) => {
      await page.evaluate(DEFINE_MUTATE);
      /** The median of some storms: the script's own milliseconds, from its first change to its last. */
      const storms = async (): Promise<number> => {
        const times: number[] = [];
        for (let i = 0; i < STORMS; i++) {
          times.push((await page.evaluate(`mutate(${COUNT})`)) as number);
          await page.evaluate(`new Promise((resolve) => setTimeout(resolve, ${SETTLES}))`);
        }
        return median(times);
      };
      await storms();
      const ratios: number[] = [];
      const observed: number[] = [];
      const told: string[] = [];
      let found = 0;
      for (let round = 0; round < (quick ? 1 : 3); round++) {
        const without = await storms();
        await ask('observe', { on: true });
        observed.push((await storms()) / without);
        await ask('observe', { on: false });
        found = (await ask('start', {})).count;
        const withMarks = await storms();
        await ask('stop', {});
        ratios.push(withMarks / without);
        told.push(`${withMarks.toFixed(1)} : ${without.toFixed(1)}`);
      }
      return [
        { bar: 'mutations, observed by an empty observer', where, value: median(observed) },
        {
          bar: 'mutations',
          where,
          value: median(ratios),
          note: `${found} marks found; by round ${told.join(', ')} ms`,
        },
      ];
    }),
};
