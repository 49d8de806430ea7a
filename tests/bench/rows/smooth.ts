/** A page of a million characters while it is read. */
import type { BenchBrowser } from '../drive';
import { median } from '../measure/stats';
import type { Part } from '../stage';
import type { Smoothness, Watch } from '../tasks';
import { tasksOf } from '../trace';

interface Seen extends Smoothness {
  /** The same gap before the session began. */
  readonly before: number;
  /** The longest task in milliseconds, where the browser tells; else the longest wait of another task. */
  readonly longestTask: number;
  /** Milliseconds of it in which the browser, if it tells, collected the garbage of the page. */
  readonly collecting?: number;
}

export const smoothPart: Part = {
  name: 'smooth',
  page: async (browser, { quick }) => {
    const { name: where } = browser;
    const frames: Seen[] = [];
    const tasks: Seen[] = [];
    for (let round = 0; round < (quick ? 1 : 3); round++) {
      frames.push(await look(browser, 'frames'));
      tasks.push(await look(browser, 'tasks'));
    }
    const longest = tasks.map(({ longestTask }) => longestTask);
    return [
      {
        bar: 'task',
        where,
        value: median(longest),
        note: `by page ${told(longest)} ms${collected(tasks)}; another task waited ${gaps(tasks)}`,
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

/** Tells of one fresh page. */
const look = ({ name, onPage }: BenchBrowser, watch: Watch): Promise<Seen> =>
  onPage('large.html?early', async ({ page, ask }) => {
    const before = (await ask('rest', { watch })).longestGap;
    if (name === 'firefox' || watch === 'frames') {
      const seen = await ask('smooth', { watch });
      return { ...seen, before, longestTask: seen.longestGap };
    }
    // The trace tells of tasks: messages that watch for them would make garbage, whose collection is a task of its own.
    let seen: Smoothness | undefined;
    const [longest] = await tasksOf(page, async () => {
      seen = await ask('smooth', { watch: 'frames' });
    });
    if (!seen) throw new Error('The page did not answer.');
    return { ...seen, before, longestTask: longest?.took ?? Number.NaN, collecting: longest?.collecting ?? 0 };
  });

const collected = (all: readonly Seen[]): string => {
  const parts = all.flatMap(({ collecting }) => collecting ?? []);
  return parts.length > 0 ? `, of it collecting the garbage of the page ${told(parts)}` : '';
};

const told = (values: readonly number[]): string => values.map((value) => value.toFixed(1)).join(', ');

const gaps = (all: readonly Seen[]): string =>
  `${told(all.map(({ longestGap }) => longestGap))} ms, before the start ${told(all.map(({ before }) => before))} ms`;
