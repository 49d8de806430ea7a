/** How often dated texts use an entry, as the card draws it. */

export type CorpusId = 'work-reports' | 'evening-news';

export interface CorpusUsage {
  readonly corpus: CorpusId;
  /** First and last year or month that the corpus covers: YYYY or YYYY-MM. */
  readonly from: string;
  readonly to: string;
  /** Places by year or month, in order; times without a hit are left out. */
  readonly counts: readonly (readonly [when: string, count: number])[];
}

export type EntryUsage = readonly CorpusUsage[];

/** What the plot shows, in words. */
export interface UsageSummary {
  readonly first: string;
  readonly last: string;
  /** The time with the most places. */
  readonly peak: string;
  readonly total: number;
}

export function summarise({ counts }: CorpusUsage): UsageSummary | undefined {
  const [first] = counts[0] ?? [];
  const [last] = counts.at(-1) ?? [];
  if (first === undefined || last === undefined) return undefined;
  const [peak] = counts.reduce((most, next) => (next[1] > most[1] ? next : most));
  return { first, last, peak, total: counts.reduce((sum, [, n]) => sum + n, 0) };
}

/** A bar of the plot: where it stands between the corpus's ends (0 to 1) and how high it is (0 to 1). */
export interface Bar {
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

export function bars({ from, to, counts }: CorpusUsage): Bar[] {
  const [begin, end] = [indexOf(from), indexOf(to)];
  const slots = end - begin + 1;
  const most = Math.max(1, ...counts.map(([, n]) => n));
  return counts.map(([when, n]) => ({ x: (indexOf(when) - begin) / slots, width: 1 / slots, height: n / most }));
}

/** Years are counted one by one, months too: 1954 → 1954, 2022-03 → 24266. */
function indexOf(when: string): number {
  const [year = 0, month] = when.split('-').map(Number);
  return month === undefined ? year : year * 12 + month - 1;
}
