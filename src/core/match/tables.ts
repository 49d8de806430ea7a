/**
 * The matcher's tables: needles to look for, in a form that a page can use without building anything.
 *
 * Two bit sets tell for nearly every position of a text that nothing begins there: one of the needles of two
 * characters, one of the first three characters of all longer ones. What passes is looked up in the buckets of a hash
 * table: needles of two, of three, and of four and more characters each have their own, so that the buckets of
 * common beginnings (全面, 中国特色) stay short.
 */
import { fromBase64, toBase64 } from '../text/base64';
import { hashOf } from './hash';

/** Buckets of the needles whose first `key` characters are hashed; arrays as base64, little-endian. */
interface BucketData {
  /** 2 ** bits buckets. */
  readonly bits: number;
  /** Uint16: needles in each bucket. */
  readonly sizes: string;
  /** Uint16, or Uint32 if `wide`: the needles, bucket by bucket, the longest first. */
  readonly order: string;
}

/** Plain data: survives JSON, so that it can travel in a script and in a message. */
export interface Tables {
  /** All needles end to end; folded. */
  readonly text: string;
  /** Uint8: the length of each needle in UTF-16 units; 0 for one that is not looked for. */
  readonly lengths: string;
  readonly wide: boolean;
  /** Bit sets of the hashes of two and of three characters; 2 ** bits bits each. */
  readonly filters: readonly [
    { readonly bits: number; readonly set: string },
    { readonly bits: number; readonly set: string },
  ];
  readonly buckets: readonly [BucketData, BucketData, BucketData];
}

const LONGEST_NEEDLE = 255;

/** Bits of a filter for each needle, as a power of two: one position in a hundred passes by chance. */
const SPARSE = 7;
const LARGEST = 22;

const log2 = (n: number): number => Math.ceil(Math.log2(Math.max(2, n)));

/** Needles must be folded. Those of less than two or more than 255 UTF-16 units are not looked for. */
export function makeTables(needles: readonly string[]): Tables {
  const usable = (needle: string) => needle.length >= 2 && needle.length <= LONGEST_NEEDLE;
  const lengths = Uint8Array.from(needles, (needle) => (usable(needle) ? needle.length : 0));
  const wide = needles.length > 0xffff;
  const ofLength = (least: number, most: number) =>
    needles.flatMap((needle, i) => (usable(needle) && needle.length >= least && needle.length <= most ? [i] : []));
  const long = ofLength(3, LONGEST_NEEDLE);
  return {
    text: needles.filter(usable).join(''),
    lengths: toBase64(lengths),
    wide,
    filters: [makeFilter(needles, ofLength(2, 2), 2), makeFilter(needles, long, 3)],
    buckets: [
      makeBuckets(needles, ofLength(2, 2), 2, wide),
      makeBuckets(needles, ofLength(3, 3), 3, wide),
      makeBuckets(needles, ofLength(4, LONGEST_NEEDLE), 4, wide),
    ],
  };
}

function makeFilter(needles: readonly string[], members: readonly number[], key: number) {
  const hashes = new Set(members.map((i) => hashOf(needles[i] ?? '', key)));
  const bits = Math.min(LARGEST, Math.max(5, log2(hashes.size) + SPARSE));
  const set = new Uint32Array((1 << bits) >>> 5);
  for (const hash of hashes) {
    const at = hash >>> (32 - bits);
    set[at >>> 5] = (set[at >>> 5] ?? 0) | (1 << (at & 31));
  }
  return { bits, set: toBase64(new Uint8Array(set.buffer)) };
}

function makeBuckets(needles: readonly string[], members: readonly number[], key: number, wide: boolean): BucketData {
  const bits = log2(members.length);
  const buckets = Array.from({ length: 1 << bits }, (): number[] => []);
  for (const i of members) buckets[hashOf(needles[i] ?? '', key) >>> (32 - bits)]?.push(i);
  for (const bucket of buckets) bucket.sort((a, b) => (needles[b]?.length ?? 0) - (needles[a]?.length ?? 0) || a - b);
  const order = wide ? Uint32Array.from(buckets.flat()) : Uint16Array.from(buckets.flat());
  const sizes = Uint16Array.from(buckets, (bucket) => bucket.length);
  return { bits, sizes: bytesOf(sizes), order: bytesOf(order) };
}

const bytesOf = (array: Uint16Array | Uint32Array): string => toBase64(new Uint8Array(array.buffer));

/** Bucket `b` holds `order[heads[b]]` to `order[heads[b + 1] - 1]`. */
export interface Buckets {
  /** How far a hash is shifted to give its bucket. */
  readonly shift: number;
  readonly heads: Uint32Array;
  readonly order: Uint16Array | Uint32Array;
}

export interface Filter {
  readonly shift: number;
  readonly set: Uint32Array;
}

/** Tables opened for scanning. */
export interface OpenTables {
  readonly text: string;
  readonly lengths: Uint8Array;
  /** Where each needle begins in `text`. */
  readonly starts: Uint32Array;
  readonly filters: readonly [Filter, Filter];
  readonly buckets: readonly [Buckets, Buckets, Buckets];
}

/** A fraction of a millisecond for some thousand needles: pages do this cold. */
export function openTables(tables: Tables): OpenTables {
  const lengths = fromBase64(tables.lengths);
  const [two, three] = tables.filters;
  const [pairs, triples, longer] = tables.buckets;
  return {
    text: tables.text,
    lengths,
    starts: sums(lengths),
    filters: [openFilter(two), openFilter(three)],
    buckets: [openBuckets(pairs, tables.wide), openBuckets(triples, tables.wide), openBuckets(longer, tables.wide)],
  };
}

const openFilter = ({ bits, set }: { bits: number; set: string }): Filter => ({
  shift: 32 - bits,
  set: new Uint32Array(fromBase64(set).buffer),
});

function openBuckets({ bits, sizes, order }: BucketData, wide: boolean): Buckets {
  const bytes = fromBase64(order).buffer;
  return {
    shift: 32 - bits,
    heads: sums(new Uint16Array(fromBase64(sizes).buffer)),
    order: wide ? new Uint32Array(bytes) : new Uint16Array(bytes),
  };
}

/** Running sums, from 0 to the sum of all. */
function sums(sizes: Uint8Array | Uint16Array): Uint32Array {
  const heads = new Uint32Array(sizes.length + 1);
  let sum = 0;
  for (let i = 0; i < sizes.length; i++) {
    sum += sizes[i] ?? 0;
    heads[i + 1] = sum;
  }
  return heads;
}
