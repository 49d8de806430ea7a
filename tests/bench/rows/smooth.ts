/** A page of a million characters while it is read. */
import { median } from '../measure/stats';
import type { Part } from '../stage';
import type { Smoothness } from '../tasks';

export const smoothPart: Part = {
  name: 'smooth',
  page: async ({ name: where, onPage }, { quick }) => {
    const rounds = { frames: [] as Smoothness[], tasks: [] as Smoothness[] };
    for (let round = 0; round < (quick ? 1 : 3); round++) {
      for (const watch of ['frames', 'tasks'] as const) {
        rounds[watch].push(await onPage('large.html', ({ ask }) => ask('smooth', { watch })));
      }
    }
    const { frames, tasks } = rounds;
    const long = frames.flatMap(({ longTasks }) => longTasks);
    return [
      {
        bar: 'task',
        where,
        value: median(tasks.map(({ longestGap }) => longestGap)),
        note: `${gaps(tasks)}${where === 'chrome' ? `; long tasks: ${long.length} (${long.map(Math.round).join(', ')})` : ''}`,
      },
      { bar: 'gap', where, value: median(frames.map(({ longestGap }) => longestGap)), note: gaps(frames) },
      {
        bar: 'first',
        where,
        value: median(frames.map(({ first }) => first)),
        note: `by page ${frames.map(({ first }) => first).join(', ')}; ${frames[0]?.count} marks found`,
      },
    ];
  },
};

const gaps = (all: readonly Smoothness[]): string =>
  `by page ${all.map(({ longestGap }) => longestGap.toFixed(1)).join(', ')} ms, before the start ${all
    .map(({ quietGap }) => quietGap.toFixed(1))
    .join(', ')} ms`;
