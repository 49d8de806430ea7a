/** The sieve: one short loop that leaves of a text the few positions where a needle may begin. */
import { foldUnit, variants } from '../text/folding';
import { begin2, hash2 } from './hash';
import { ANYTHING, LANES } from './sieve-data';

/** Masks by the hash of a pair of folded characters: see `sieve-data.ts`. */
export interface Sieve {
  /** How far a hash is shifted to give its mask's place. */
  readonly shift: number;
  readonly masks: Uint16Array;
}

/** One sieve for several. The hashes are the same, so a smaller one is a larger one whose neighbours are alike. */
export function joinSieves(sieves: readonly Sieve[]): Sieve {
  variants();
  const largest = sieves.reduce((a, b) => (b.masks.length > a.masks.length ? b : a), NOTHING);
  if (sieves.length < 2) return largest;
  const masks = largest.masks.slice();
  for (const each of sieves) {
    if (each === largest) continue;
    const finer = each.shift - largest.shift;
    for (let i = 0; i < masks.length; i++) masks[i] = (masks[i] ?? 0) | (each.masks[i >>> finer] ?? 0);
  }
  return { shift: largest.shift, masks };
}

const NOTHING: Sieve = { shift: 31, masks: new Uint16Array(2).fill(ANYTHING) };

/** The place before which a pair is the first of three, and the last. */
const BEGUN = (1 << LANES) - 1;
const LAST = BEGUN << (2 * LANES);

/** What the sieve left of a text. All texts share the buffers: read them before the next text. */
export interface Sifted {
  readonly raw: string;
  /**
   * The first `count`, ascending: the raw offset of the last of four characters with which a needle may begin, times
   * 2 ** LANES, and the lanes of such needles. Past the end of the text stand two more characters, for shorter needles.
   */
  readonly noted: Int32Array;
  readonly count: number;
  /** Raw offsets of the units that fall away, ascending: the first `dropped`. */
  readonly drops: Int32Array;
  readonly dropped: number;
}

/** UTF-16 units of a text that are read: an offset and its lanes are one number. */
export const LONGEST_TEXT = 2 ** (31 - LANES) - 2;

let drops = new Int32Array(1 << 14);
let noted = new Int32Array(1 << 14);

const noteOf = (at: number, window: number): number => (at << LANES) | (window >>> (2 * LANES));

/** 1 where a lane is open, 0 where none is: without a branch. */
const isOpen = (window: number): number => -(window & LAST) >>> 31;

/** What `run` leaves behind. */
let countLeft = 0;
let droppedLeft = 0;
let windowLeft = 0;

/** @param raw without tags of the supplementary plane (see `blankTags`), not longer than `LONGEST_TEXT` */
export function sift(sieve: Sieve, raw: string): Sifted {
  if (raw.length + 2 > noted.length) {
    noted = new Int32Array(raw.length * 2);
    drops = new Int32Array(raw.length * 2);
  }
  run(sieve.masks, sieve.shift, raw, noted, drops);
  // What follows the last character is like any pair that no needle has.
  for (let i = raw.length; i < raw.length + 2; i++) {
    windowLeft = ((windowLeft << LANES) | BEGUN) & ANYTHING;
    if ((windowLeft & LAST) !== 0) noted[countLeft++] = noteOf(i, windowLeft);
  }
  return { raw, noted, count: countLeft, drops, dropped: droppedLeft };
}

/**
 * The loop. Nothing but assignments may follow it: V8 compiles a long loop while it runs, knows nothing yet of what comes
 * after it, and throws the code away there at each call (on-stack replacement; seen with --trace-deopt in Node 20).
 */
function run(masks: Uint16Array, shift: number, raw: string, out: Int32Array, gone: Int32Array): void {
  let window = 0;
  let count = 0;
  let dropped = 0;
  // Of the character before.
  let begun = 0;
  for (let i = 0; i < raw.length; ) {
    const stop = Math.min(i + 4, raw.length);
    if (i + 4 <= raw.length) {
      const a = foldUnit(raw.charCodeAt(i));
      const b = foldUnit(raw.charCodeAt(i + 1));
      const c = foldUnit(raw.charCodeAt(i + 2));
      const d = foldUnit(raw.charCodeAt(i + 3));
      if (a !== 0 && b !== 0 && c !== 0 && d !== 0) {
        // Four at once, for one question whether anything falls away. Written at each place and kept where a lane is open:
        // a branch that goes now this way, now that, is dearer.
        window = ((window << LANES) | BEGUN) & (masks[hash2(begun, a) >>> shift] ?? 0);
        out[count] = noteOf(i, window);
        count += isOpen(window);
        window = ((window << LANES) | BEGUN) & (masks[hash2(begin2(a), b) >>> shift] ?? 0);
        out[count] = noteOf(i + 1, window);
        count += isOpen(window);
        window = ((window << LANES) | BEGUN) & (masks[hash2(begin2(b), c) >>> shift] ?? 0);
        out[count] = noteOf(i + 2, window);
        count += isOpen(window);
        window = ((window << LANES) | BEGUN) & (masks[hash2(begin2(c), d) >>> shift] ?? 0);
        out[count] = noteOf(i + 3, window);
        count += isOpen(window);
        begun = begin2(d);
        i = stop;
        continue;
      }
    }
    for (; i < stop; i++) {
      const unit = foldUnit(raw.charCodeAt(i));
      if (unit === 0) {
        gone[dropped++] = i;
        continue;
      }
      window = ((window << LANES) | BEGUN) & (masks[hash2(begun, unit) >>> shift] ?? 0);
      begun = begin2(unit);
      out[count] = noteOf(i, window);
      count += isOpen(window);
    }
  }
  windowLeft = window;
  countLeft = count;
  droppedLeft = dropped;
}
