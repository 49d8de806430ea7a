/**
 * Contestants in rounds: each runs once a round, in changing order, so that whatever slows the machine slows all of
 * them. What is told is the median over the rounds of the ratios within a round.
 */
import { median } from './stats';

export interface Contestant {
  readonly name: string;
  /** The work; what it returns is kept, so that no compiler leaves it out: a finder's number of spans. */
  readonly run: () => number;
  /** The same work on a little text, called often before the first round. */
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

export const PLAN: Plan = { budget: 2800, least: 5, shortest: 8 };

export interface Lane {
  /** Milliseconds for one run, round by round. */
  readonly times: number[];
  /** What the last run returned. */
  result: number;
}

/** By contestant. */
export type Race = Readonly<Record<string, Lane>>;

/**
 * An engine may leave a function that it once replaced in the middle of a loop in a slow tier for good (seen with the
 * bare floors), so everything is called often on little text first.
 */
const WARM_CALLS = 400;
const WARM_MOST = 300;

/** Whole runs before the first round, of what takes less than so many milliseconds. */
const BEFORE = 5;
const SHORT = 100;

export function compete(contestants: readonly Contestant[], plan: Plan = PLAN): Race {
  const lanes = contestants.map(({ name, run, warm }) => {
    const lane: Lane = { times: [], result: 0 };
    if (warm) warmUp(warm, lane);
    let once = timed(run, 1, lane);
    for (let i = 1; i < BEFORE && once < SHORT; i++) once = timed(run, 1, lane);
    return { name, run, lane, repeats: Math.max(1, Math.ceil(plan.shortest / Math.max(once, 1e-3))) };
  });
  const began = performance.now();
  for (let round = 0; round < plan.least || performance.now() - began < plan.budget; round++) {
    for (let k = 0; k < lanes.length; k++) {
      const next = lanes[(k + round) % lanes.length];
      if (next) next.lane.times.push(timed(next.run, next.repeats, next.lane));
    }
  }
  return Object.fromEntries(lanes.map(({ name, lane }) => [name, lane]));
}

/** @returns the median over the rounds of how many times as long `a` took as `b` */
export function ratio(race: Race, a: string, b: string): number {
  const below = race[b]?.times ?? [];
  return median((race[a]?.times ?? []).map((time, round) => time / (below[round] ?? Number.NaN)));
}

/** How many rounds there were, and of each contestant the median milliseconds and what it returned. */
export function told(race: Race, names: readonly string[]): string {
  const each = names.map((name) => {
    const { times, result } = race[name] ?? { times: [], result: Number.NaN };
    return `${name} ${median(times).toFixed(2)} ms${/floor/.test(name) ? '' : ` (${result} spans)`}`;
  });
  return `${race[names[0] ?? '']?.times.length ?? 0} rounds; ${each.join(', ')}`;
}

function warmUp(run: () => number, lane: Lane): void {
  const began = performance.now();
  for (let i = 0; i < WARM_CALLS && performance.now() - began < WARM_MOST; i++) lane.result = run();
}

function timed(run: () => number, repeats: number, lane: Lane): number {
  const began = performance.now();
  for (let i = 0; i < repeats; i++) lane.result = run();
  return (performance.now() - began) / repeats;
}
