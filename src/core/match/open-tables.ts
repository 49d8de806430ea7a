/** Tables opened for scanning. */
import { fromBase64 } from '../text/base64';
import type { BucketData, FilterData, Tables } from './tables';

/** Bucket `b` holds the needles from `heads[b]` up to `heads[b + 1]`. */
export interface Buckets {
  /** How far a hash is shifted to give its bucket. */
  readonly shift: number;
  readonly heads: Uint32Array;
}

/** A set of hashes, one bit each. */
export interface Filter {
  readonly shift: number;
  readonly set: Uint32Array;
}

/** Needles of three characters and more. */
export interface OpenNeedles extends Buckets {
  /** What each needle does not share with the one before, end to end. */
  readonly text: string;
  /** Of each needle: how many characters it shares, and where the others begin in `text`. */
  readonly shared: Uint8Array;
  readonly starts: Uint32Array;
}

export interface OpenTables {
  readonly sieve: { readonly chars: string; readonly masks: Int32Array };
  /** Of needles of two characters; of the first three of all others. */
  readonly filters: readonly [Filter, Filter];
  readonly longer: OpenNeedles;
  readonly pairs: Buckets & { readonly text: string };
}

/** A fraction of a millisecond for some thousand needles: pages do this cold. */
export const openTables = ({ sieve, filters: [two, three], longer, pairs }: Tables): OpenTables => ({
  sieve: { chars: sieve.chars, masks: new Int32Array(fromBase64(sieve.masks).buffer) },
  filters: [openFilter(two), openFilter(three)],
  longer: {
    ...openBuckets(longer.buckets),
    text: longer.text,
    shared: fromBase64(longer.shared),
    starts: sums(fromBase64(longer.rest)),
  },
  pairs: { ...openBuckets(pairs.buckets), text: pairs.text },
});

const openFilter = ({ bits, set }: FilterData): Filter => ({
  shift: 32 - bits,
  set: new Uint32Array(fromBase64(set).buffer),
});

function openBuckets({ bits, sizes, wide }: BucketData): Buckets {
  const bytes = fromBase64(sizes).buffer;
  return { shift: 32 - bits, heads: sums(wide ? new Uint32Array(bytes) : new Uint16Array(bytes)) };
}

/** Running sums, from 0 to the sum of all. */
function sums(sizes: Uint8Array | Uint16Array | Uint32Array): Uint32Array {
  const heads = new Uint32Array(sizes.length + 1);
  let sum = 0;
  for (let i = 0; i < sizes.length; i++) {
    sum += sizes[i] ?? 0;
    heads[i + 1] = sum;
  }
  return heads;
}

/** The needles of the tables as they were, in the order of the tables: for scripts and tests. */
export function needlesOf({ longer, pairs }: OpenTables): string[] {
  const { text, shared, starts } = longer;
  const needles: string[] = [];
  for (let i = 0; i < shared.length; i++)
    needles.push((needles.at(-1) ?? '').slice(0, shared[i]) + text.slice(starts[i], starts[i + 1]));
  for (let at = 0; at < pairs.text.length; at += 2) needles.push(pairs.text.slice(at, at + 2));
  return needles;
}
