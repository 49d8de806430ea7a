/** Scanning: from the positions that the sieve leaves to the needles that stand there. */
import { foldUnit, onwards } from '../text/folding';
import { begin2, hash2, hash3, hash4 } from './hash';
import type { OpenNeedles, OpenShort, OpenTables } from './open-tables';
import type { Sifted } from './sieve';
import { LANES, LONGER, THREE, TWO } from './sieve-data';

/** Start, end (UTF-16 units of the raw text) and needle of each hit, by start, the longest first: the first `used`. */
export interface Hits {
  readonly triples: Int32Array;
  /** Hits times three. */
  readonly used: number;
}

/** All scans share these buffers: hits must be read before the next scan. */
let found = new Int32Array(3 << 12);

/** Finds the needles of the tables at the positions that the sieve left. */
export function scan(tables: OpenTables, sifted: Sifted): Hits {
  const used = compare(tables, sifted);
  return { triples: found, used };
}

/** Notes the hits; the number of cells that are used then. A loop of its own: see `sieve.ts`. */
function compare({ longer, triples, pairs }: OpenTables, { raw, noted, count, dropped }: Sifted): number {
  let used = 0;
  for (let i = 0; i < count; i++) {
    const note = noted[i] ?? 0;
    const start = dropped === 0 ? (note >> LANES) - 3 : threeBefore(raw, note >> LANES);
    // The first character of a text makes a pair with nothing.
    if (start < 0) continue;
    const second = onwards(raw, start + 1);
    const two = hash2(begin2(unitAt(raw, start)), unitAt(raw, second));
    if ((note & (THREE | LONGER)) !== 0) {
      const third = onwards(raw, second + 1);
      const three = hash3(two, unitAt(raw, third));
      if ((note & LONGER) !== 0)
        used = readRuns(longer, hash4(three, unitAt(raw, onwards(raw, third + 1))), raw, start, used);
      if ((note & THREE) !== 0) used = readShort(triples, 3, three, raw, start, used);
    }
    if ((note & TWO) !== 0) used = readShort(pairs, 2, two, raw, start, used);
  }
  return used;
}

const unitAt = (raw: string, at: number): number => foldUnit(raw.charCodeAt(at));

/** Where the third character before `at` stands; characters past the end of the text count. Less than 0 if there is none. */
function threeBefore(raw: string, at: number): number {
  let i = at;
  for (let left = 3; left > 0 && i >= 0; ) {
    i--;
    if (i >= raw.length || (i >= 0 && unitAt(raw, i) !== 0)) left--;
  }
  return i;
}

/**
 * Compares the needles of a bucket, which are in order, with the text at `start`. `same` characters of the needle before
 * agree with the text: a needle that shares more with that one fails where it failed, and one that shares less comes
 * after the text in the order, as do all that follow it in its run.
 */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: the hottest walk; parts of it as functions of their own cost a third more.
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
      if (same > 3) break;
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

/** Compares the needles of a bucket, which are all of one length, with the text at `start`. */
function readShort(
  { shift, heads, text, first }: OpenShort,
  length: number,
  hash: number,
  raw: string,
  start: number,
  used: number,
): number {
  const bucket = hash >>> shift;
  const last = heads[bucket + 1] ?? 0;
  let size = used;
  for (let needle = heads[bucket] ?? 0; needle < last; needle++) {
    const end = (needle + 1) * length;
    let next = start;
    let at = end - length;
    for (; at < end && next < raw.length; next++) {
      const unit = unitAt(raw, next);
      if (unit === text.charCodeAt(at)) at++;
      else if (unit !== 0) break;
    }
    if (at === end) size = put(size, start, next, first + needle);
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
