/** The eras by which a reader narrows the dictionary: from one congress of the party, or one turn of policy, to the next. */
import type { Sense } from './types';

export interface Era {
  /** First year. */
  readonly from: number;
  /** Last year; open for the present one. */
  readonly to?: number;
}

export const ERAS = [
  { from: 0, to: 1948 },
  { from: 1949, to: 1977 },
  { from: 1978, to: 1991 },
  { from: 1992, to: 2001 },
  { from: 2002, to: 2011 },
  { from: 2012, to: 2016 },
  { from: 2017, to: 2021 },
  { from: 2022 },
] as const satisfies readonly Era[];

/** An era by name, for addresses and choices: `2012-2016`, `2022-`. */
export const eraName = ({ from, to }: Era): string => `${from}-${to ?? ''}`;

/** The date from which a sense is known to be in use, if any is given. */
export const beginningOf = ({ origin, period }: Sense): string | undefined => origin?.date ?? period?.from;

/** The era in which a date (YYYY, YYYY-MM or YYYY-MM-DD) lies. */
export function inEra(date: string | undefined): string | undefined {
  if (date === undefined) return undefined;
  const year = Number(date.slice(0, 4));
  const era = ERAS.find((one: Era) => one.from <= year && year <= (one.to ?? year));
  return era && eraName(era);
}
