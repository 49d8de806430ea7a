/** Tables opened for scanning. */
import { fromBase64 } from '../text/base64';
import type { Sieve } from './sieve';
import type { BucketData, ShortData, Tables } from './tables';

/** Bucket `b` holds the needles from `heads[b]` up to `heads[b + 1]`. */
export interface Buckets {
  /** How far a hash is shifted to give its bucket. */
  readonly shift: number;
  readonly heads: Uint32Array;
}

/** Needles of four characters and more. */
export interface OpenNeedles extends Buckets {
  /** What each needle does not share with the one before, end to end. */
  readonly text: string;
  /** Of each needle: how many characters it shares, and where the others begin in `text`. */
  readonly shared: Uint8Array;
  readonly starts: Uint32Array;
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
  const shared = fromBase64(longer.shared);
  return {
    sieve: { shift: 32 - sieve.bits, masks: new Uint16Array(fromBase64(sieve.masks).buffer) },
    longer: { ...openBuckets(longer.buckets), text: longer.text, shared, starts: openNumbers(longer.starts) },
    triples: openShort(triples, shared.length),
    pairs: openShort(pairs, shared.length + triples.text.length / 3),
  };
}

const openShort = ({ buckets, text }: ShortData, first: number): OpenShort => ({
  ...openBuckets(buckets),
  text,
  first,
});

const openBuckets = ({ bits, heads }: BucketData): Buckets => ({ shift: 32 - bits, heads: openNumbers(heads) });

const openNumbers = (packed: string): Uint32Array => new Uint32Array(fromBase64(packed).buffer);

/** How many needles the tables hold: they are numbered from 0 on. */
export const needlesIn = ({ pairs: { first, text } }: OpenTables): number => first + text.length / 2;

/** The needles of the tables as they were, in the order of the tables: for scripts and tests. */
export function needlesOf({ longer, triples, pairs }: OpenTables): string[] {
  const { text, shared, starts } = longer;
  const needles: string[] = [];
  for (let i = 0; i < shared.length; i++)
    needles.push((needles.at(-1) ?? '').slice(0, shared[i]) + text.slice(starts[i], starts[i + 1]));
  for (let at = 0; at < triples.text.length; at += 3) needles.push(triples.text.slice(at, at + 3));
  for (let at = 0; at < pairs.text.length; at += 2) needles.push(pairs.text.slice(at, at + 2));
  return needles;
}
