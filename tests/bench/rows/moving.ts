/** A page that moves at 60 frames a second, and far scrolls, with 30,000 spans found. */
import { median, quantile } from '../measure/stats';
import type { Part } from '../stage';

export const movingPart: Part = {
  name: 'moving',
  page: ({ name: where, onPage }, { quick }) =>
    onPage('large.html', async ({ ask }) => {
      const more: number[] = [];
      const told: string[] = [];
      let scrolls: readonly number[] = [];
      let found = 0;
      const frames = { count: quick ? 60 : 180 };
      await ask('animate', { count: 60 });
      for (let round = 0; round < (quick ? 1 : 3); round++) {
        const without = quantile((await ask('animate', frames)).times, 0.95);
        found = (await ask('start', {})).count;
        if (round === 0) scrolls = (await ask('jump', { jumps: quick ? 3 : 9 })).frames;
        const withMarks = quantile((await ask('animate', frames)).times, 0.95);
        await ask('stop', {});
        more.push(withMarks - without);
        told.push(`${withMarks.toFixed(1)} - ${without.toFixed(1)}`);
      }
      return [
        { bar: 'animating', where, value: median(more), note: `${found} marks found; by round ${told.join(', ')} ms` },
        { bar: 'scroll', where, value: median(scrolls), note: `by jump ${scrolls.join(', ')}` },
      ];
    }),
};
