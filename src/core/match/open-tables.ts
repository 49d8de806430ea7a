/** Tables opened for scanning. */
import { fromBase64 } from '../text/base64';
import type { BucketData, FilterData, Tables } from './tables';

/** Bucket `b` holds the cells from `heads[b]` up to `heads[b + 1]`. */
export interface Buckets {
  /** How far a hash is shifted to give its bucket. */
  readonly shift: number;
  readonly heads: Uint32Array;
  readonly cells: Uint16Array;
}

/** A set of hashes, one bit each. */
export interface Filter {
  readonly shift: number;
  readonly set: Uint32Array;
}

export interface OpenTables {
  readonly sieve: { readonly chars: string; readonly masks: Int32Array };
  /** Of needles of two characters; of the first three of all others. */
  readonly filters: readonly [Filter, Filter];
  readonly pairs: Buckets;
  readonly longer: Buckets;
}

/** A fraction of a millisecond for some thousand needles: pages do this cold. */
export const openTables = ({ sieve, filters: [two, three], pairs, longer }: Tables): OpenTables => ({
  sieve: { chars: sieve.chars, masks: new Int32Array(fromBase64(sieve.masks).buffer) },
  filters: [openFilter(two), openFilter(three)],
  pairs: openBuckets(pairs),
  longer: openBuckets(longer),
});

const openFilter = ({ bits, set }: FilterData): Filter => ({
  shift: 32 - bits,
  set: new Uint32Array(fromBase64(set).buffer),
});

function openBuckets({ bits, sizes, wide, cells }: BucketData): Buckets {
  const bytes = fromBase64(sizes).buffer;
  return {
    shift: 32 - bits,
    heads: sums(wide ? new Uint32Array(bytes) : new Uint16Array(bytes)),
    cells: new Uint16Array(fromBase64(cells).buffer),
  };
}

/** Running sums, from 0 to the sum of all. */
function sums(sizes: Uint16Array | Uint32Array): Uint32Array {
  const heads = new Uint32Array(sizes.length + 1);
  let sum = 0;
  for (let i = 0; i < sizes.length; i++) {
    sum += sizes[i] ?? 0;
    heads[i + 1] = sum;
  }
  return heads;
}

/** A needle of the tables. */
export interface TableNeedle {
  readonly id: number;
  readonly text: string;
}

/** The needles of the tables, for those who need them as they were: scripts and tests. */
export function* needlesOf({ pairs, longer }: OpenTables): Generator<TableNeedle> {
  for (let at = 0; at < pairs.cells.length; at += 4) {
    const [a = 0, b = 0, low = 0, high = 0] = pairs.cells.subarray(at, at + 4);
    yield { id: low + high * 0x10000, text: String.fromCharCode(a, b) };
  }
  let text = '';
  for (let at = 0; at < longer.cells.length; ) {
    const [head = 0, low = 0, high = 0] = longer.cells.subarray(at, at + 3);
    const rest = longer.cells.subarray(at + 3, at + 3 + (head >>> 8) - (head & 255));
    text = text.slice(0, head & 255) + String.fromCharCode(...rest);
    yield { id: low + high * 0x10000, text };
    at += 3 + rest.length;
  }
}
