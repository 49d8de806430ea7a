/** Scanning: from the positions that the sieve leaves to the needles that stand there. */
import { foldUnit, onwards, unitAt } from '../text/folding';
import { begin2, hash2, hash3, hash4, kindOf, placeIn } from './hash';
import type { Buckets, OpenTables } from './open-tables';
import type { Sifted } from './sieve';
import { LANES, LONGER, THREE, TWO } from './sieve-data';

/** Start, end (UTF-16 units of the raw text) and needle of each hit, by start, the longest first: the first `used`. */
export interface Hits {
  readonly flat: Int32Array;
  /** Hits times three. */
  readonly used: number;
}

/** All scans share this buffer: hits must be read before the next scan. */
let found = new Int32Array(3 << 9);

/** Finds the needles of the tables at the positions that the sieve left. */
export function scan(tables: OpenTables, sifted: Sifted): Hits {
  const used = compare(tables, sifted);
  return { flat: found, used };
}

/** The lanes of one position. */
const ALL = (1 << LANES) - 1;

/** Which of the four positions of a note is the first that has a lane open: the lowest bit by the number of lanes. */
const firstOpen = (lanes: number): number => ((31 - Math.clz32(lanes & -lanes)) / LANES) | 0;

/**
 * Notes the hits; the number of cells that are used then. A loop of its own: see `sieve.ts`.
 *
 * Needles of a bucket of longer ones are in order. `same` characters of the needle before agree with the text: a needle
 * that shares more with that one fails where it failed, and one that shares less comes after the text in the order, as do
 * all that follow it in its run.
 */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: the hottest walk; parts of it as functions of their own, with all that they must be told, cost a fifth more.
function compare(
  { longer: { shift, heads, cells }, triples, pairs }: OpenTables,
  { raw, noted, count }: Sifted,
): number {
  let used = 0;
  let lanes = 0;
  let base = 0;
  for (let i = 0; i < count || lanes !== 0; ) {
    if (lanes === 0) {
      base = noted[i] ?? 0;
      lanes = noted[i + 1] ?? 0;
      i += 2;
    }
    const among = firstOpen(lanes);
    const open = (lanes >>> (among * LANES)) & ALL;
    lanes &= ~(ALL << (among * LANES));
    const last = base + among;
    let fourth = unitAt(raw, last);
    let third = unitAt(raw, last - 1);
    let second = unitAt(raw, last - 2);
    let first = unitAt(raw, last - 3);
    let start = last - 3;
    let endOfTwo = last - 1;
    let endOfThree = last;
    let endOfFour = last + 1;
    // Rare: something falls away there, or the window reaches over an end of the text.
    if (first === 0 || second === 0 || third === 0) {
      start = threeBefore(raw, last);
      // The first character of a text makes a pair with nothing.
      if (start < 0) continue;
      endOfTwo = onwards(raw, start + 1) + 1;
      endOfThree = onwards(raw, endOfTwo) + 1;
      endOfFour = onwards(raw, endOfThree) + 1;
      first = unitAt(raw, start);
      second = unitAt(raw, endOfTwo - 1);
      third = unitAt(raw, endOfThree - 1);
      fourth = unitAt(raw, endOfFour - 1);
    }
    const two = hash2(begin2(first), second);
    if ((open & (THREE | LONGER)) !== 0) {
      const three = hash3(two, third);
      if ((open & LONGER) !== 0) {
        const hash = hash4(three, fourth);
        const bucket = hash >>> shift;
        const head = heads[bucket] ?? 0;
        if ((head & kindOf(hash)) !== 0) {
          const stop = placeIn(heads[bucket + 1] ?? 0);
          let end = placeIn(head) + 2;
          let needle = (cells[end - 2] ?? 0) + ((cells[end - 1] ?? 0) << 16);
          const before = used;
          let same = 0;
          let next = start;
          for (; end < stop; needle++) {
            const lengths = cells[end] ?? 0;
            const agreed = lengths >>> 8;
            const begin = end + 1;
            let at = begin;
            end = begin + (lengths & 0xff);
            if (agreed === 0) {
              // The runs of a bucket have nothing in common but their hash: one that begins to agree is the only one.
              if (same > 3) break;
              if (
                cells[at] !== first ||
                cells[at + 1] !== second ||
                cells[at + 2] !== third ||
                cells[at + 3] !== fourth
              )
                continue;
              at += 4;
              next = endOfFour;
            } else if (agreed > same) continue;
            else if (agreed < same) break;
            for (; at < end && next < raw.length; next++) {
              const unit = foldUnit(raw.charCodeAt(next));
              if (unit === cells[at]) at++;
              else if (unit !== 0) break;
            }
            same = agreed + at - begin;
            if (at === end) used = put(used, start, next, needle);
          }
          if (used - before > 3) reverse(before, used);
        }
      }
      if ((open & THREE) !== 0) used = readShort(triples, 3, three, start, endOfThree, first, second, third, used);
    }
    if ((open & TWO) !== 0) used = readShort(pairs, 2, two, start, endOfTwo, first, second, 0, used);
  }
  return used;
}

/** Where the third character before `at` stands; characters past the end of the text count. Less than 0 if there is none. */
function threeBefore(raw: string, at: number): number {
  let i = at;
  for (let left = 3; left > 0 && i >= 0; ) {
    i--;
    if (i >= raw.length || unitAt(raw, i) !== 0) left--;
  }
  return i;
}

/** Compares the needles of a bucket, which are all of one length, with the characters from `start` to `end`. */
function readShort(
  { shift, heads, cells, first: base }: Buckets,
  length: 2 | 3,
  hash: number,
  start: number,
  end: number,
  first: number,
  second: number,
  third: number,
  used: number,
): number {
  const bucket = hash >>> shift;
  const head = heads[bucket] ?? 0;
  if ((head & kindOf(hash)) === 0) return used;
  const stop = placeIn(heads[bucket + 1] ?? 0);
  let size = used;
  for (let at = placeIn(head); at < stop; at += length) {
    if (cells[at] === first && cells[at + 1] === second && (length === 2 || cells[at + 2] === third))
      size = put(size, start, end, base + at / length);
  }
  return size;
}

/** Notes a hit. Returns the number of cells that are used then. */
function put(used: number, start: number, end: number, needle: number): number {
  if (used + 3 > found.length) found = grown(found);
  found[used] = start;
  found[used + 1] = end;
  found[used + 2] = needle;
  return used + 3;
}

/** Turns the order of the hits from `from` up to `to` round: a walk finds the shortest first. */
function reverse(from: number, to: number): void {
  for (let a = from, b = to - 3; a < b; a += 3, b -= 3) {
    for (let i = 0; i < 3; i++) {
      const one = found[a + i] ?? 0;
      found[a + i] = found[b + i] ?? 0;
      found[b + i] = one;
    }
  }
}

function grown(old: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const next = new Int32Array(old.length * 2);
  next.set(old);
  return next;
}
