/** Scanning: from the positions that the sieve leaves to the needles that stand there. */
import { foldUnit } from '../text/folding';
import { hash2, hash3, hash4, pairOf } from './hash';
import type { OpenNeedles, OpenShort, OpenTables } from './open-tables';
import type { Sifted } from './sieve';

/** Start, end (UTF-16 units of the raw text) and needle of each hit, by start, the longest first: the first `used`. */
export interface Hits {
  readonly triples: Int32Array;
  /** Hits times three. */
  readonly used: number;
}

/** All scans share these buffers: hits must be read before the next scan. */
let found = new Int32Array(3 << 12);
/**
 * Of the positions that passed a filter: the raw offsets of the first and the third character, the hashes of the first
 * three and the first four, and which filters they passed.
 */
let begins = new Int32Array(1 << 12);
let thirds = new Int32Array(1 << 12);
let fours = new Int32Array(1 << 12);
let passed = new Uint8Array(1 << 12);
const TWO = 1;
const THREE = 2;
const FOUR = 4;

/** Finds the needles of the tables at the positions that the sieve left. */
export function scan({ filters, longer, triples, pairs }: OpenTables, { raw, noted, count }: Sifted): Hits {
  const left = asked(filters, raw, noted, count);
  let used = 0;
  for (let i = 0; i < left; i++) {
    const start = begins[i] ?? 0;
    const which = passed[i] ?? 0;
    if ((which & FOUR) !== 0) used = readRuns(longer, fours[i] ?? 0, raw, start, used);
    if ((which & THREE) !== 0) used = readTriples(triples, raw, start, thirds[i] ?? 0, used);
    if ((which & TWO) !== 0) used = readPairs(pairs, raw, start, used);
  }
  return { triples: found, used };
}

/** Asks the filters; leaves what passes in the arrays above. */
function asked([two, three, four]: OpenTables['filters'], raw: string, noted: Int32Array, count: number): number {
  if (count > begins.length) {
    begins = new Int32Array(count * 2);
    thirds = new Int32Array(count * 2);
    fours = new Int32Array(count * 2);
    passed = new Uint8Array(count * 2);
  }
  const { set: set2, shift: shift2 } = two;
  const { set: set3, shift: shift3 } = three;
  const { set: set4, shift: shift4 } = four;
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
    const hash = hash2(pairOf(a, b));
    const ofThree = hash3(hash, unitAt(raw, third));
    let d = unitAt(raw, third + 1);
    if (d === 0) d = unitAt(raw, onwards(raw, third + 1));
    const ofFour = hash4(ofThree, d);
    const x = hash >>> shift2;
    const y = ofThree >>> shift3;
    const z = ofFour >>> shift4;
    const p = ((set2[x >>> 5] ?? 0) >>> x) & 1;
    const q = ((set3[y >>> 5] ?? 0) >>> y) & 1;
    const r = ((set4[z >>> 5] ?? 0) >>> z) & 1;
    begins[left] = first;
    thirds[left] = third;
    fours[left] = ofFour;
    passed[left] = p | (q << 1) | (r << 2);
    left += p | q | r;
  }
  return left;
}

/** The folded unit at a raw offset; 0 past the end. */
const unitAt = (raw: string, at: number): number => (at < raw.length ? foldUnit(raw.charCodeAt(at)) : 0);

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

/** Looks for the three characters up to `third` among the needles of three. */
function readTriples(
  { shift, heads, text, first }: OpenShort,
  raw: string,
  start: number,
  third: number,
  used: number,
): number {
  const two = pairOf(foldUnit(raw.charCodeAt(start)), foldUnit(raw.charCodeAt(onwards(raw, start + 1))));
  const closing = foldUnit(raw.charCodeAt(third));
  const bucket = hash3(hash2(two), closing) >>> shift;
  const last = heads[bucket + 1] ?? 0;
  let size = used;
  for (let needle = heads[bucket] ?? 0; needle < last; needle++) {
    const at = 3 * needle;
    if (closing === text.charCodeAt(at + 2) && two === pairOf(text.charCodeAt(at), text.charCodeAt(at + 1)))
      size = put(size, start, third + 1, first + needle);
  }
  return size;
}

/** Looks for the two characters at `start` among the needles of two. */
function readPairs({ shift, heads, text, first }: OpenShort, raw: string, start: number, used: number): number {
  const second = onwards(raw, start + 1);
  const two = pairOf(foldUnit(raw.charCodeAt(start)), foldUnit(raw.charCodeAt(second)));
  const bucket = hash2(two) >>> shift;
  const last = heads[bucket + 1] ?? 0;
  let size = used;
  for (let pair = heads[bucket] ?? 0; pair < last; pair++) {
    if (pairOf(text.charCodeAt(2 * pair), text.charCodeAt(2 * pair + 1)) === two)
      size = put(size, start, second + 1, first + pair);
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
