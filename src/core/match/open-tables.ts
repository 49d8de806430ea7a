/** Tables opened for scanning. */
import { unpack16, unpack32 } from '../text/base64';
import { placeIn } from './hash';
import type { Sieve } from './sieve';
import type { BucketData, Tables } from './tables';

/** Needles in buckets; numbered from `first` on. */
export interface Buckets {
  /** How far a hash is shifted to give its bucket. */
  readonly shift: number;
  /** Where each bucket begins in the cells, and what kinds of hashes it has: see `hash.ts`. */
  readonly heads: Uint32Array;
  readonly cells: Uint16Array;
  readonly first: number;
}

export interface OpenTables {
  readonly sieve: Sieve;
  readonly longer: Buckets;
  readonly triples: Buckets;
  readonly pairs: Buckets;
  /** How many needles there are. */
  readonly count: number;
}

/** A fraction of a millisecond for some thousand needles: pages do this cold. */
export function openTables({ sieve, longer, triples: three, pairs: two }: Tables): OpenTables {
  const triples = openBuckets(three, longer.count);
  const pairs = openBuckets(two, longer.count + triples.cells.length / 3);
  return {
    sieve: { shift: 32 - sieve.bits, masks: unpack16(sieve.masks) },
    longer: openBuckets(longer, 0),
    triples,
    pairs,
    count: pairs.first + pairs.cells.length / 2,
  };
}

const openBuckets = ({ bits, heads, cells }: BucketData, first: number): Buckets => ({
  shift: 32 - bits,
  heads: unpack32(heads),
  cells: unpack16(cells),
  first,
});

/** The needles of the tables as they were, in the order of the tables: for scripts and tests. */
export function needlesOf({ longer, triples, pairs }: OpenTables): string[] {
  const needles: string[] = [];
  const { cells, heads } = longer;
  for (let bucket = 0; bucket + 1 < heads.length; bucket++) {
    const end = placeIn(heads[bucket + 1] ?? 0);
    for (let at = placeIn(heads[bucket] ?? 0) + 2; at < end; ) {
      const [shared, rest] = [(cells[at] ?? 0) >>> 8, (cells[at] ?? 0) & 0xff];
      needles.push((needles.at(-1) ?? '').slice(0, shared) + textOf(cells, at + 1, at + 1 + rest));
      at += 1 + rest;
    }
  }
  for (const [short, length] of [[triples.cells, 3] as const, [pairs.cells, 2] as const])
    for (let at = 0; at < short.length; at += length) needles.push(textOf(short, at, at + length));
  return needles;
}

const textOf = (cells: Uint16Array, from: number, to: number): string =>
  String.fromCharCode(...cells.subarray(from, to));
