/** The sieve: one short loop that leaves of a text the few positions where a needle may begin. */
import { foldUnit, variants } from '../text/folding';
import type { OpenTables } from './open-tables';
import { ANYTHING, GROUPS } from './sieve-data';

/** By UTF-16 unit, not folded yet: the bits of `sieve-data.ts` of its folded form; `DROPPED` for what falls away. */
export type Sieve = Int32Array;

const DROPPED = -1;

/** One sieve for all tables together. */
export function makeSieve(tables: readonly OpenTables[]): Sieve {
  const sieve = new Int32Array(0x10000).fill(ANYTHING);
  for (const { chars, masks } of tables.map((each) => each.sieve)) {
    for (let i = 0; i < chars.length; i++) {
      const unit = chars.charCodeAt(i);
      sieve[unit] = (sieve[unit] ?? 0) | (masks[i] ?? 0);
    }
  }
  for (const unit of variants()) {
    const folded = foldUnit(unit);
    sieve[unit] = folded === 0 ? DROPPED : (sieve[folded] ?? 0);
  }
  return sieve;
}

/** The places before the last of three characters, and the last. */
const BEGUN = (1 << GROUPS) - 1;
const LAST = BEGUN << (2 * GROUPS);

/** What the sieve left of a text. All texts share one buffer: read it before the next text. */
export interface Sifted {
  readonly raw: string;
  /** Raw offsets of third characters, ascending: the first `count`. A needle of two may end before `raw.length`. */
  readonly noted: Int32Array;
  readonly count: number;
  /** Raw offsets of the units that fall away, ascending: the first `dropped`. */
  readonly drops: Int32Array;
  readonly dropped: number;
}

let drops = new Int32Array(1 << 14);
let noted = new Int32Array(1 << 14);

/** @param raw without tags of the supplementary plane: see `blankTags` */
export function sift(sieve: Sieve, raw: string): Sifted {
  if (raw.length >= noted.length) {
    noted = new Int32Array(raw.length * 2);
    drops = new Int32Array(raw.length * 2);
  }
  const out = noted;
  const gone = drops;
  let window = 0;
  let count = 0;
  let dropped = 0;
  for (let i = 0; i < raw.length; i++) {
    const bits = sieve[raw.charCodeAt(i)] ?? 0;
    if (bits < 0) {
      gone[dropped++] = i;
      continue;
    }
    window = ((window << GROUPS) | BEGUN) & bits;
    out[count] = i;
    count += -(window & LAST) >>> 31;
  }
  // What follows the last character is like any character that no needle has.
  window = ((window << GROUPS) | BEGUN) & ANYTHING;
  out[count] = raw.length;
  count += -(window & LAST) >>> 31;
  return { raw, noted: out, count, drops: gone, dropped };
}
