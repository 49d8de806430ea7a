/**
 * The hot loop: folds a text and finds every occurrence of every needle in it, in one pass and a look back at the few
 * positions where the filters of the tables say that something may begin.
 *
 * All scans share one set of buffers, so results must be read before the next scan begins.
 */
import { FOLDS, isSelector, SELECTOR_LEAD } from '../text/fold';
import { FIRST, FOURTH, hash2, SECOND, THIRD } from './hash';
import { type Buckets, LONGEST_NEEDLE, type OpenTables } from './tables';

let units = new Uint16Array(1 << 14);
let candidates = new Int32Array(1 << 14);
let drops = new Int32Array(1 << 8);
let hits = new Int32Array(3 << 10);
let length = 0;
let dropped = 0;
let waiting = 0;

/** Room for the look of a hash beyond the end. */
const MARGIN = 4;

/** Begins a new text. */
export function beginScan(): void {
  length = 0;
  dropped = 0;
  waiting = 0;
}

/** Folds `raw` onto the end of the text and notes where a needle may begin. Gives the folded length so far, in UTF-16 units. */
export function addToScan({ filters }: OpenTables, raw: string): number {
  reserve(raw.length);
  const [two, three] = filters;
  const [set2, shift2, set3, shift3] = [two.set, two.shift, three.set, three.shift];
  const [out, noted, folds] = [units, candidates, FOLDS];
  let n = length;
  let k = waiting;
  let a = n > 1 ? (out[n - 2] ?? 0) : 0;
  let b = n > 0 ? (out[n - 1] ?? 0) : 0;
  for (let i = 0; i < raw.length; i++) {
    let c = folds[raw.charCodeAt(i)] ?? 0;
    if (c === 0) {
      const gone = drop(raw, i, n);
      if (gone > 0) {
        i += gone - 1;
        continue;
      }
      c = SELECTOR_LEAD;
    }
    out[n] = c;
    const pair = (Math.imul(a, FIRST) + Math.imul(b, SECOND)) | 0;
    const x = pair >>> shift2;
    const y = (pair + Math.imul(c, THIRD)) >>> shift3;
    noted[k] = n - 2;
    k += (((set2[x >>> 5] ?? 0) >>> (x & 31)) | ((set3[y >>> 5] ?? 0) >>> (y & 31))) & 1;
    a = b;
    b = c;
    n++;
  }
  length = n;
  waiting = k;
  return n;
}

/** Notes where a needle of further tables may begin in the text that `addToScan` folded. */
function filterAgain({ filters: [two, three] }: OpenTables): void {
  let k = 0;
  for (let i = 0; i + 1 < length; i++) {
    const pair = hash2(units[i] ?? 0, units[i + 1] ?? 0);
    const x = pair >>> two.shift;
    const y = (pair + Math.imul(units[i + 2] ?? 0, THIRD)) >>> three.shift;
    candidates[k] = i;
    k += (((two.set[x >>> 5] ?? 0) >>> (x & 31)) | ((three.set[y >>> 5] ?? 0) >>> (y & 31))) & 1;
  }
  waiting = k;
}

/** What a scan found; valid until the next one begins. */
export interface Scanned {
  /** Start, end (UTF-16 units of the folded text) and needle of each hit, by start, the longest first. */
  readonly hits: Int32Array;
  /** Hits times three. */
  readonly used: number;
}

/** Looks at the noted positions. */
export function endScan(tables: OpenTables): Scanned {
  units.fill(0, length, length + MARGIN);
  // The last pair has no third character yet.
  candidates[waiting++] = length - 2;
  return verify(tables);
}

/** Whether any needle stands in the text so far; the text can go on. */
export function lookBack(tables: OpenTables): boolean {
  units.fill(0, length, length + MARGIN);
  if (verify(tables).used > 0) return true;
  // Only a needle that begins near the end may be completed by what follows.
  let kept = 0;
  for (let k = 0; k < waiting; k++) {
    const at = candidates[k] ?? 0;
    if (at > length - LONGEST_NEEDLE) candidates[kept++] = at;
  }
  waiting = kept;
  return false;
}

/** The same text against further tables. */
export function scanAgain(tables: OpenTables): Scanned {
  filterAgain(tables);
  return verify(tables);
}

function verify({ text, lengths, starts, buckets }: OpenTables): Scanned {
  const u = units;
  const [pairs, triples, longer] = buckets;
  let used = 0;
  const look = (at: number, hash: number, { shift, heads, order }: Buckets): void => {
    const bucket = hash >>> shift;
    const end = heads[bucket + 1] ?? 0;
    for (let j = heads[bucket] ?? 0; j < end; j++) {
      const needle = order[j] ?? 0;
      const size = lengths[needle] ?? 0;
      if (at + size > length) continue;
      const start = starts[needle] ?? 0;
      let m = size - 1;
      while (m >= 0 && u[at + m] === text.charCodeAt(start + m)) m--;
      if (m >= 0) continue;
      if (used + 3 > hits.length) hits = grown(hits, used * 2);
      hits[used] = at;
      hits[used + 1] = at + size;
      hits[used + 2] = needle;
      used += 3;
    }
  };
  for (let k = 0; k < waiting; k++) {
    const at = candidates[k] ?? 0;
    if (at < 0) continue;
    const two = (Math.imul(u[at] ?? 0, FIRST) + Math.imul(u[at + 1] ?? 0, SECOND)) | 0;
    const three = (two + Math.imul(u[at + 2] ?? 0, THIRD)) | 0;
    look(at, (three + Math.imul(u[at + 3] ?? 0, FOURTH)) | 0, longer);
    look(at, three, triples);
    look(at, two, pairs);
  }
  return { hits, used };
}

/** Folded offsets at which a raw character fell away, in order: UTF-16 units; a copy. */
export const dropsOfScan = (): Int32Array => drops.slice(0, dropped);

/** Where a folded character stands next, at or after `from`; -1 if nowhere. */
export const indexInScan = (code: number, from: number): number => {
  const at = units.indexOf(code, from);
  return at < length ? at : -1;
};

/** Notes that the raw units at `i` fall away before the folded unit `at`; how many: 0 for a lone half of a selector. */
function drop(raw: string, i: number, at: number): 0 | 1 | 2 {
  const selector = isSelector(raw, i);
  if (!selector && raw.charCodeAt(i) === SELECTOR_LEAD) return 0;
  if (dropped + 2 > drops.length) drops = grown(drops, drops.length * 2);
  drops[dropped++] = at;
  if (!selector) return 1;
  drops[dropped++] = at;
  return 2;
}

function reserve(more: number): void {
  const need = length + more + MARGIN;
  if (need > units.length) units = grown(units, Math.max(need, units.length * 2));
  if (waiting + more + MARGIN > candidates.length)
    candidates = grown(candidates, Math.max(waiting + more + MARGIN, candidates.length * 2));
}

function grown<T extends Uint16Array | Int32Array>(old: T, size: number): T {
  const next = new (old.constructor as new (size: number) => T)(size);
  next.set(old);
  return next;
}
