/** The sieve: one short loop that leaves of a text the few positions where a needle may begin. */
import { foldUnit, needFolding, unitAt } from '../text/folding';
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
  needFolding();
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
const LAST = 2 * LANES;

/** Characters that pass the sieve at once. */
const TOGETHER = 4;

/** What the sieve left of a text. All texts share the buffers: read them before the next text. */
export interface Sifted {
  readonly raw: string;
  /**
   * Pairs of numbers, the first `count` cells: a raw offset, and for each of the four from there on, the first lowest, the
   * lanes of needles that may begin with the four characters that end there. Past the end of the text stand two more
   * characters, for shorter needles.
   */
  readonly noted: Int32Array;
  readonly count: number;
  /** Raw offsets of the units that fall away, ascending: the first `dropped`. */
  readonly drops: Int32Array;
  readonly dropped: number;
}

let drops = new Int32Array(1 << 11);
let noted = new Int32Array(1 << 12);

/** What `run` leaves behind. */
let countLeft = 0;
let droppedLeft = 0;
let windowLeft = 0;

/** @param raw without tags of the supplementary plane (see `blankTags`) */
export function sift(sieve: Sieve, raw: string): Sifted {
  if (raw.length + TOGETHER > drops.length) {
    const room = Math.ceil((raw.length + TOGETHER) * 1.25);
    drops = new Int32Array(room);
    noted = new Int32Array(2 * room);
  }
  run(sieve.masks, sieve.shift, raw, noted, drops);
  // What follows the last character is like any pair that no needle has.
  for (let i = raw.length; i < raw.length + 2; i++) {
    windowLeft = ((windowLeft << LANES) | BEGUN) & ANYTHING;
    noted[countLeft] = i;
    noted[countLeft + 1] = windowLeft >>> LAST;
    countLeft += 2 * isOpen(windowLeft >>> LAST);
  }
  return { raw, noted, count: countLeft, drops, dropped: droppedLeft };
}

/** 1 where a lane is open, 0 where none is: without a branch. */
const isOpen = (lanes: number): number => -lanes >>> 31;

/**
 * The loop. Four characters at once, with one question whether any of them falls away. What is noted is written each
 * time and kept where a lane is open: a branch that goes now this way, now that, is dearer.
 *
 * Nothing but assignments may follow it: V8 compiles a long loop while it runs, knows nothing yet of what comes after it,
 * and throws the code away there at each call (on-stack replacement; seen with --trace-deopt in Node 20).
 */
function run(masks: Uint16Array, shift: number, raw: string, out: Int32Array, gone: Int32Array): void {
  let window = 0;
  let count = 0;
  let dropped = 0;
  // Of the character before.
  let begun = 0;
  for (let i = 0; i < raw.length; ) {
    const a = unitAt(raw, i);
    const b = unitAt(raw, i + 1);
    const c = unitAt(raw, i + 2);
    const d = unitAt(raw, i + 3);
    if (a !== 0 && b !== 0 && c !== 0 && d !== 0) {
      const one = ((window << LANES) | BEGUN) & (masks[hash2(begun, a) >>> shift] ?? 0);
      const two = ((one << LANES) | BEGUN) & (masks[hash2(begin2(a), b) >>> shift] ?? 0);
      const three = ((two << LANES) | BEGUN) & (masks[hash2(begin2(b), c) >>> shift] ?? 0);
      window = ((three << LANES) | BEGUN) & (masks[hash2(begin2(c), d) >>> shift] ?? 0);
      begun = begin2(d);
      const lanes =
        (one >>> LAST) |
        ((two >>> LAST) << LANES) |
        ((three >>> LAST) << (2 * LANES)) |
        ((window >>> LAST) << (3 * LANES));
      out[count] = i;
      out[count + 1] = lanes;
      count += 2 * isOpen(lanes);
      i += TOGETHER;
      continue;
    }
    for (const stop = Math.min(i + TOGETHER, raw.length); i < stop; i++) {
      const unit = foldUnit(raw.charCodeAt(i));
      if (unit === 0) {
        gone[dropped++] = i;
        continue;
      }
      window = ((window << LANES) | BEGUN) & (masks[hash2(begun, unit) >>> shift] ?? 0);
      begun = begin2(unit);
      out[count] = i;
      out[count + 1] = window >>> LAST;
      count += 2 * isOpen(window >>> LAST);
    }
  }
  windowLeft = window;
  countLeft = count;
  droppedLeft = dropped;
}
