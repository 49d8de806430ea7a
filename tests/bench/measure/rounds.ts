/**
 * Contestants in rounds: each runs once a round, in changing order, so that whatever slows the machine slows all of
 * them. What is told is the median over the rounds of the ratios within a round.
 */
import { median } from './stats';

export interface Contestant {
  readonly name: string;
  /** The work; what it returns is kept, so that no compiler leaves it out. */
  readonly run: () => number;
  /** The same work on a little text, called often before the first round; `run` itself if there is none. */
  readonly warm?: () => number;
}

export interface Plan {
  /** Milliseconds for all rounds together. */
  readonly budget: number;
  /** Rounds that are run even if the budget is over. */
  readonly least: number;
  /** Milliseconds that one measurement takes at least; shorter work is repeated. */
  readonly shortest: number;
}

export const PLAN: Plan = { budget: 6000, least: 5, shortest: 8 };

/** Milliseconds for one run, round by round, by contestant. */
export type Times = Readonly<Record<string, readonly number[]>>;

/**
 * An engine may leave a function that it once replaced in the middle of a loop in a slow tier for good (seen with the
 * bare floors), so everything is called often on little text first.
 */
const WARM_CALLS = 400;
const WARM_MOST = 300;

/** Takes in what the runs return. */
const kept = { sum: 0 };

export function compete(contestants: readonly Contestant[], plan: Plan = PLAN): Times {
  for (const { warm } of contestants) if (warm) warmUp(warm);
  const repeats = contestants.map(({ run }) => Math.max(1, Math.ceil(plan.shortest / Math.max(timed(run, 1), 1e-3))));
  const times: Record<string, number[]> = {};
  const began = performance.now();
  for (let round = 0; round < plan.least || performance.now() - began < plan.budget; round++) {
    for (let k = 0; k < contestants.length; k++) {
      const at = (k + round) % contestants.length;
      const contestant = contestants[at];
      if (!contestant) continue;
      const list = times[contestant.name] ?? [];
      times[contestant.name] = list;
      list.push(timed(contestant.run, repeats[at] ?? 1));
    }
  }
  return times;
}

/** @returns the median over the rounds of how many times as long `a` took as `b` */
export function ratio(times: Times, a: string, b: string): number {
  const below = times[b] ?? [];
  return median((times[a] ?? []).map((time, round) => time / (below[round] ?? Number.NaN)));
}

function warmUp(run: () => number): void {
  const began = performance.now();
  for (let i = 0; i < WARM_CALLS && performance.now() - began < WARM_MOST; i++) kept.sum += run();
}

function timed(run: () => number, repeats: number): number {
  const began = performance.now();
  for (let i = 0; i < repeats; i++) kept.sum += run();
  return (performance.now() - began) / repeats;
}
