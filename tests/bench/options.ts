/** The command line of the bench. */
import { parseArgs } from 'node:util';
import { PLAN, type Plan } from './measure/rounds';

export interface BenchOptions {
  /** Names of the parts to be run; all if there is none. */
  readonly only: readonly string[];
  readonly browsers: readonly ('chrome' | 'firefox')[];
  readonly plan: Plan;
  readonly quick: boolean;
  readonly json: string | undefined;
  readonly strict: boolean;
  /** How long the soak lasts. */
  readonly minutes: number;
}

export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string', multiple: true, default: [] },
      browser: { type: 'string' },
      quick: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
      json: { type: 'string' },
      minutes: { type: 'string' },
    },
  });
  const { only, browser, quick, strict, json, minutes } = values;
  return {
    only,
    browsers: browser === 'chrome' || browser === 'firefox' ? [browser] : ['chrome', 'firefox'],
    plan: quick ? { budget: 1000, least: 3, shortest: 4 } : PLAN,
    quick,
    json,
    strict,
    minutes: Number(minutes ?? (quick ? 0.25 : 3)),
  };
}
