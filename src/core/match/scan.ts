/**
 * Finds every occurrence of every needle in a text: folds it and notes, in one pass, the few positions where the filters
 * of the tables say that something may begin; then looks at those.
 *
 * All scans share one set of buffers, so results must be read before the next scan.
 */
import { blankTags, FOLDS } from '../text/fold';
import { FIRST, hash2, SECOND, THIRD } from './hash';
import { lookAt } from './look';
import type { OpenTables } from './tables';

let units = new Uint16Array(1 << 14);
let noted = new Int32Array(1 << 14);
let drops = new Int32Array(1 << 14);
let hits = new Int32Array(3 << 10);

/** Room for the look of a hash beyond the end. */
const MARGIN = 4;

/** What a scan found; valid until the next one. */
export interface Scanned {
  /** Start, end (UTF-16 units of the folded text) and needle of each hit, by start, the longest first. */
  readonly hits: Int32Array;
  /** Hits times three. */
  readonly used: number;
  /** The folded text: its first `length` units. */
  readonly units: Uint16Array;
  readonly length: number;
  /** Folded offsets at which raw units fell away, in order: the first `dropped`. */
  readonly drops: Int32Array;
  readonly dropped: number;
}

/** Folds a raw text and finds the needles of the tables in it. */
export function scan(tables: OpenTables, text: string): Scanned {
  const raw = blankTags(text);
  reserve(raw.length);
  const [two, three] = tables.filters;
  const set2 = two.set;
  const shift2 = two.shift;
  const set3 = three.set;
  const shift3 = three.shift;
  const out = units;
  const marked = noted;
  const gone = drops;
  const folds = FOLDS;
  let n = 0;
  let k = 0;
  let d = 0;
  let a = 0;
  let b = 0;
  for (let i = 0; i < raw.length; i++) {
    const c = folds[raw.charCodeAt(i)] ?? 0;
    if (c === 0) {
      gone[d++] = n;
      continue;
    }
    out[n] = c;
    const pair = (Math.imul(a, FIRST) + Math.imul(b, SECOND)) | 0;
    const x = pair >>> shift2;
    const y = (pair + Math.imul(c, THIRD)) >>> shift3;
    marked[k] = n - 2;
    k += (((set2[x >>> 5] ?? 0) >>> (x & 31)) | ((set3[y >>> 5] ?? 0) >>> (y & 31))) & 1;
    a = b;
    b = c;
    n++;
  }
  // The last pair has no third character.
  marked[k++] = n - 2;
  out.fill(0, n, n + MARGIN);
  return look(tables, { units: out, length: n, drops: gone, dropped: d }, k);
}

/** The text that was scanned last against further tables. */
export function scanAgain(tables: OpenTables, text: Scanned): Scanned {
  const [two, three] = tables.filters;
  const { units: u, length } = text;
  let k = 0;
  for (let i = 0; i + 1 < length; i++) {
    const pair = hash2(u[i] ?? 0, u[i + 1] ?? 0);
    const x = pair >>> two.shift;
    const y = (pair + Math.imul(u[i + 2] ?? 0, THIRD)) >>> three.shift;
    noted[k] = i;
    k += (((two.set[x >>> 5] ?? 0) >>> (x & 31)) | ((three.set[y >>> 5] ?? 0) >>> (y & 31))) & 1;
  }
  return look(tables, text, k);
}

type Text = Omit<Scanned, 'hits' | 'used'>;

function look(tables: OpenTables, text: Text, count: number): Scanned {
  const used = lookAt(tables, text.units, text.length, noted, count, (at, i, size, needle) => {
    if (i + 3 > hits.length) hits = grown(hits, hits.length * 2);
    hits[i] = at;
    hits[i + 1] = at + size;
    hits[i + 2] = needle;
  });
  const { units: u, length, drops: d, dropped } = text;
  return { hits, used, units: u, length, drops: d, dropped };
}

function reserve(size: number): void {
  if (size + MARGIN <= units.length) return;
  const room = Math.max(size + MARGIN, units.length * 2);
  units = new Uint16Array(room);
  noted = new Int32Array(room);
  drops = new Int32Array(room);
}

function grown(old: Int32Array<ArrayBuffer>, size: number): Int32Array<ArrayBuffer> {
  const next = new Int32Array(size);
  next.set(old);
  return next;
}
