/** Tables opened for scanning. */
import { fromBase64 } from '../text/base64';
import { placeIn } from './hash';
import type { Sieve } from './sieve';
import type { BucketData, ShortData, Tables } from './tables';

/** Bucket `b` holds the needles from `heads[b]` up to `heads[b + 1]`. */
export interface Buckets {
  /** How far a hash is shifted to give its bucket. */
  readonly shift: number;
  readonly heads: Uint32Array;
}

/** Needles of four characters and more: see `LongerData`. */
export interface OpenNeedles extends Buckets {
  readonly cells: Uint16Array;
  readonly count: number;
}

export interface OpenTables {
  readonly sieve: Sieve;
  readonly longer: OpenNeedles;
  readonly triples: OpenShort;
  readonly pairs: OpenShort;
}

/** Needles of one length, end to end; numbered from `first` on. */
export interface OpenShort extends Buckets {
  readonly text: string;
  readonly first: number;
}

/** A fraction of a millisecond for some thousand needles: pages do this cold. */
export function openTables({ sieve, longer, triples, pairs }: Tables): OpenTables {
  const { buckets, cells, count } = longer;
  return {
    sieve: { shift: 32 - sieve.bits, masks: new Uint16Array(fromBase64(sieve.masks).buffer) },
    longer: { ...openBuckets(buckets), cells: new Uint16Array(fromBase64(cells).buffer), count },
    triples: openShort(triples, count),
    pairs: openShort(pairs, count + triples.text.length / 3),
  };
}

const openShort = ({ buckets, text }: ShortData, first: number): OpenShort => ({
  ...openBuckets(buckets),
  text,
  first,
});

const openBuckets = ({ bits, heads }: BucketData): Buckets => ({
  shift: 32 - bits,
  heads: new Uint32Array(fromBase64(heads).buffer),
});

/** How many needles the tables hold: they are numbered from 0 on. */
export const needlesIn = ({ pairs: { first, text } }: OpenTables): number => first + text.length / 2;

/** The needles of the tables as they were, in the order of the tables: for scripts and tests. */
export function needlesOf({ longer, triples, pairs }: OpenTables): string[] {
  const needles: string[] = [];
  const { cells, heads } = longer;
  for (let bucket = 0; bucket + 1 < heads.length; bucket++) {
    const end = placeIn(heads[bucket + 1] ?? 0);
    for (let at = placeIn(heads[bucket] ?? 0) + 2; at < end; ) {
      const [shared, rest] = [(cells[at] ?? 0) >>> 8, (cells[at] ?? 0) & 0xff];
      const more = String.fromCharCode(...cells.subarray(at + 1, at + 1 + rest));
      needles.push((needles.at(-1) ?? '').slice(0, shared) + more);
      at += 1 + rest;
    }
  }
  for (let at = 0; at < triples.text.length; at += 3) needles.push(triples.text.slice(at, at + 3));
  for (let at = 0; at < pairs.text.length; at += 2) needles.push(pairs.text.slice(at, at + 2));
  return needles;
}
