/** What the counts of `dictionaries/usage.json` say about how alive a term is. */
import { monthsBefore, type Usage } from './usage';

/** States that follow from the counts; the others (historical, replaced, local-only) follow from dated acts. */
export const COUNTED_STATES = ['current', 'fading', 'obsolete', 'unchecked'] as const;
export type CountedState = (typeof COUNTED_STATES)[number];

/** Months before the end of the newest corpus that count as now. */
const NOW = 12;
/** Hits a year in the evening news that were many, and the share of them that is few. */
const MANY = 10;
const FEW = 1 / 8;
/** Hits a year after which a year without any is no chance. */
const ENOUGH = 5;
/** Hits in central work reports that make a set term, and years without it after which it is out of use. */
const SET = 5;
const LONG = 20;

/**
 * - `fading`: found in the evening news at least ten times a year before, and now an eighth of that or less anywhere; or
 *   at least five times a year before, and now nowhere;
 * - `obsolete`: at least five times in central work reports, but nowhere for twenty years;
 * - `current`: found now, and not fading;
 * - `unchecked`: not found now, and too seldom before to say more. Of local terms the counts say nothing else.
 */
export function stateByUsage(usage: Usage, id: string, level: 'national' | 'local'): CountedState {
  const hits = Object.entries(usage.entries[id] ?? {}).flatMap(([corpus, byDate]) =>
    Object.entries(byDate).map(([date, count]) => ({ corpus, date, count })),
  );
  const sum = (some: typeof hits) => some.reduce((n, { count }) => n + count, 0);
  const since = monthsBefore(usage.to, NOW);
  const now = sum(hits.filter(({ date }) => date >= since));
  if (level === 'local') return now > 0 ? 'current' : 'unchecked';

  const news = usage.corpora['evening-news'];
  const before = sum(hits.filter(({ corpus, date }) => corpus === 'evening-news' && date < since));
  const yearly = news ? (before * 12) / monthsBetween(news.from, since) : 0;
  if (yearly >= MANY ? now <= yearly * FEW : yearly >= ENOUGH && now === 0) return 'fading';
  if (now > 0) return 'current';

  const reports = sum(hits.filter(({ corpus }) => corpus === 'work-reports'));
  const last = Math.max(0, ...hits.map(({ date }) => yearOf(date)));
  return reports >= SET && last <= yearOf(usage.to) - LONG ? 'obsolete' : 'unchecked';
}

const yearOf = (date: string): number => Number(date.slice(0, 4));

/** @param from YYYY-MM @param to YYYY-MM */
const monthsBetween = (from: string, to: string): number => indexOf(to) - indexOf(from);

const indexOf = (month: string): number => {
  const [year = 0, m = 1] = month.split('-').map(Number);
  return year * 12 + m - 1;
};
