/** How often dated texts use each entry: the shape of `dictionaries/usage.json`. */
import { existsSync, readFileSync } from 'node:fs';

export interface Usage {
  /** Last month that any corpus covers, YYYY-MM. */
  readonly to: string;
  readonly corpora: Readonly<Record<string, { readonly from: string; readonly to: string; readonly texts: number }>>;
  /** Entry id → corpus → year or month → number of places. */
  readonly entries: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>;
}

export function readUsage(file: string): Usage | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Usage) : undefined;
}

const dates = (usage: Usage, id: string): string[] =>
  Object.values(usage.entries[id] ?? {})
    .flatMap((byDate) => Object.keys(byDate))
    .sort();

/** YYYY or YYYY-MM of the oldest text that has the entry. */
export const firstHit = (usage: Usage, id: string): string | undefined => dates(usage, id)[0];

/** YYYY or YYYY-MM of the newest. */
export const lastHit = (usage: Usage, id: string): string | undefined => dates(usage, id).at(-1);

/** The month that lies so many months before. @param month YYYY-MM */
export function monthsBefore(month: string, n: number): string {
  const [year = 0, m = 1] = month.split('-').map(Number);
  const index = year * 12 + (m - 1) - n;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}
