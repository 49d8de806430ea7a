/** Scanning: from the positions that the sieve leaves to the needles that stand there. */
import { foldUnit } from '../text/folding';
import { hash2, hash3, pairOf } from './hash';
import type { OpenNeedles, OpenTables } from './open-tables';
import type { Sifted } from './sieve';

/** Start, end (UTF-16 units of the raw text) and needle of each hit, by start, the longest first: the first `used`. */
export interface Hits {
  readonly triples: Int32Array;
  /** Hits times three. */
  readonly used: number;
}

/** All scans share these buffers: hits must be read before the next scan. */
let triples = new Int32Array(3 << 12);
/** Of the positions that passed the filters: the raw offset of the first character, the first two, the hash of all three. */
let begins = new Int32Array(1 << 12);
let twos = new Int32Array(1 << 12);
let threes = new Int32Array(1 << 12);

/** Finds the needles of the tables at the positions that the sieve left. */
export function scan({ filters, longer, pairs }: OpenTables, { raw, noted, count }: Sifted): Hits {
  const left = asked(filters, raw, noted, count);
  let used = 0;
  for (let i = 0; i < left; i++) {
    const start = begins[i] ?? 0;
    used = readRuns(longer, threes[i] ?? 0, raw, start, used);
    used = readPairs(pairs, longer.shared.length, twos[i] ?? 0, raw, start, used);
  }
  return { triples, used };
}

/** Asks the filters; leaves what passes in `begins`, `twos` and `threes`. */
function asked([two, three]: OpenTables['filters'], raw: string, noted: Int32Array, count: number): number {
  if (count > begins.length) {
    begins = new Int32Array(count * 2);
    twos = new Int32Array(count * 2);
    threes = new Int32Array(count * 2);
  }
  const { set: set2, shift: shift2 } = two;
  const { set: set3, shift: shift3 } = three;
  let left = 0;
  for (let k = 0; k < count; k++) {
    const third = noted[k] ?? 0;
    let first = third - 2;
    if (first < 0) continue;
    let b = foldUnit(raw.charCodeAt(third - 1));
    let a = foldUnit(raw.charCodeAt(first));
    if (a === 0 || b === 0) {
      const second = before(raw, third);
      first = before(raw, second);
      if (first < 0) continue;
      b = foldUnit(raw.charCodeAt(second));
      a = foldUnit(raw.charCodeAt(first));
    }
    const pair = pairOf(a, b);
    const hash = hash2(pair);
    const all = hash3(hash, third < raw.length ? foldUnit(raw.charCodeAt(third)) : 0);
    const x = hash >>> shift2;
    const y = all >>> shift3;
    begins[left] = first;
    twos[left] = pair;
    threes[left] = all;
    left += (((set2[x >>> 5] ?? 0) >>> x) | ((set3[y >>> 5] ?? 0) >>> y)) & 1;
  }
  return left;
}

/** The nearest raw offset before `at` whose unit does not fall away; less than 0 if there is none. */
function before(raw: string, at: number): number {
  let i = at - 1;
  while (i >= 0 && foldUnit(raw.charCodeAt(i)) === 0) i--;
  return i;
}

/** The nearest raw offset from `at` on whose unit does not fall away; the length of the text if there is none. */
function onwards(raw: string, at: number): number {
  let i = at;
  while (i < raw.length && foldUnit(raw.charCodeAt(i)) === 0) i++;
  return i;
}

/**
 * Compares the needles of a bucket, which are in order, with the text at `start`. `same` characters of the needle before
 * agree with the text: a needle that shares more with that one fails where it failed, and one that shares less comes
 * after the text in the order, as do all that follow it in its run.
 */
function readRuns(
  { shift, heads, text, shared, starts }: OpenNeedles,
  hash: number,
  raw: string,
  start: number,
  used: number,
): number {
  const bucket = hash >>> shift;
  const last = heads[bucket + 1] ?? 0;
  let size = used;
  let same = 0;
  let next = start;
  for (let needle = heads[bucket] ?? 0; needle < last; needle++) {
    const agreed = shared[needle] ?? 0;
    if (agreed === 0) {
      // The runs of a bucket have nothing in common but their hash: one that begins to agree is the only one.
      if (same > 2) break;
      same = 0;
      next = start;
    } else if (agreed > same) continue;
    else if (agreed < same) break;
    const end = starts[needle + 1] ?? 0;
    let at = starts[needle] ?? 0;
    for (; at < end && next < raw.length; next++) {
      const unit = foldUnit(raw.charCodeAt(next));
      if (unit === text.charCodeAt(at)) at++;
      else if (unit !== 0) break;
    }
    same = agreed + at - (starts[needle] ?? 0);
    if (at === end) size = put(size, start, next, needle);
  }
  if (size - used > 3) reverse(used, size);
  return size;
}

/** Looks for two characters among the needles of two, which are numbered from `first` on. */
function readPairs(
  { shift, heads, text }: OpenTables['pairs'],
  first: number,
  two: number,
  raw: string,
  start: number,
  used: number,
): number {
  const bucket = hash2(two) >>> shift;
  const last = heads[bucket + 1] ?? 0;
  let size = used;
  for (let pair = heads[bucket] ?? 0; pair < last; pair++) {
    if (pairOf(text.charCodeAt(2 * pair), text.charCodeAt(2 * pair + 1)) !== two) continue;
    size = put(size, start, onwards(raw, start + 1) + 1, first + pair);
  }
  return size;
}

/** Notes a hit. Returns the number of cells that are used then. */
function put(used: number, start: number, end: number, needle: number): number {
  if (used + 3 > triples.length) triples = grown(triples);
  triples[used] = start;
  triples[used + 1] = end;
  triples[used + 2] = needle;
  return used + 3;
}

/** Turns the order of the hits from `from` up to `to` round: a walk finds the shortest first. */
function reverse(from: number, to: number): void {
  for (let a = from, b = to - 3; a < b; a += 3, b -= 3) {
    for (let i = 0; i < 3; i++) {
      const one = triples[a + i] ?? 0;
      triples[a + i] = triples[b + i] ?? 0;
      triples[b + i] = one;
    }
  }
}

function grown(old: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const next = new Int32Array(old.length * 2);
  next.set(old);
  return next;
}
