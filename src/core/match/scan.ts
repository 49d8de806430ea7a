/** Scanning: from the positions that the sieve leaves to the needles that stand there. */
import { FOLDING, foldUnit } from '../text/folding';
import { hash2, hash3 } from './hash';
import type { OpenTables } from './open-tables';
import type { Sifted } from './sieve';

/** Start, end (UTF-16 units of the raw text) and needle of each hit, by start, the longest first: the first `used`. */
export interface Hits {
  readonly triples: Int32Array;
  /** Hits times three. */
  readonly used: number;
}

/** All scans share these buffers: hits must be read before the next scan. */
let begins = new Int32Array(1 << 12);
let triples = new Int32Array(3 << 12);

/** Finds the needles of the tables at the positions that the sieve left. */
export function scan(tables: OpenTables, { raw, noted, count }: Sifted): Hits {
  const left = asked(tables.filters, raw, noted, count);
  const folding = FOLDING;
  const { heads, cells, shift } = tables.longer;
  const { heads: heads2, cells: cells2, shift: shift2 } = tables.pairs;
  const length = raw.length;
  let out = triples;
  let used = 0;
  for (let i = 0; i < left; i++) {
    const start = begins[i] ?? 0;
    if (used + ROOM > out.length) {
      triples = grown(triples);
      out = triples;
    }
    let a = raw.charCodeAt(start);
    a ^= folding[a] ?? 0;
    let next = start + 1;
    let b = 0;
    for (; next < length && b === 0; next++) {
      b = raw.charCodeAt(next);
      b ^= folding[b] ?? 0;
    }
    const endOfPair = next;
    const two = hash2((a << 16) | b);
    let c = 0;
    for (; next < length && c === 0; next++) {
      c = raw.charCodeAt(next);
      c ^= folding[c] ?? 0;
    }
    const first = used;
    if (c !== 0) {
      const bucket = hash3(two, c) >>> shift;
      const end = heads[bucket + 1] ?? 0;
      let same = 0;
      next = start;
      for (let at = heads[bucket] ?? 0; at < end; ) {
        const head = cells[at] ?? 0;
        const shared = head & 255;
        const size = head >>> 8;
        if (shared < same) break;
        if (shared === same) {
          let cell = at + 3;
          while (same < size && next < length) {
            let unit = raw.charCodeAt(next);
            unit ^= folding[unit] ?? 0;
            if (unit === cells[cell]) {
              same++;
              cell++;
            } else if (unit !== 0) break;
            next++;
          }
          if (same === size) {
            out[used] = start;
            out[used + 1] = next;
            out[used + 2] = (cells[at + 1] ?? 0) | ((cells[at + 2] ?? 0) << 16);
            used += 3;
          }
        }
        at += 3 + size - shared;
      }
      if (used - first > 3) reverse(first, used);
    }
    const bucket = two >>> shift2;
    const end = heads2[bucket + 1] ?? 0;
    for (let at = heads2[bucket] ?? 0; at < end; at += 4) {
      if (cells2[at] !== a || cells2[at + 1] !== b) continue;
      out[used] = start;
      out[used + 1] = endOfPair;
      out[used + 2] = (cells2[at + 2] ?? 0) | ((cells2[at + 3] ?? 0) << 16);
      used += 3;
    }
  }
  return { triples, used };
}

const ROOM = 3000;

/** Asks the filters; leaves the raw offsets of first characters in `begins`. */
function asked([two, three]: OpenTables['filters'], raw: string, noted: Int32Array, count: number): number {
  if (count > begins.length) begins = new Int32Array(count * 2);
  const out = begins;
  const folding = FOLDING;
  const { set: set2, shift: shift2 } = two;
  const { set: set3, shift: shift3 } = three;
  let left = 0;
  for (let k = 0; k < count; k++) {
    const third = noted[k] ?? 0;
    let second = third - 1;
    let first = third - 2;
    if (first < 0) continue;
    let b = raw.charCodeAt(second);
    b ^= folding[b] ?? 0;
    let a = raw.charCodeAt(first);
    a ^= folding[a] ?? 0;
    if (a === 0 || b === 0) {
      second = before(raw, third);
      first = before(raw, second);
      if (first < 0) continue;
      b = foldUnit(raw.charCodeAt(second));
      a = foldUnit(raw.charCodeAt(first));
    }
    let c = 0;
    if (third < raw.length) {
      c = raw.charCodeAt(third);
      c ^= folding[c] ?? 0;
    }
    const pair = hash2((a << 16) | b);
    const x = pair >>> shift2;
    const y = hash3(pair, c) >>> shift3;
    out[left] = first;
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
