/**
 * The matcher's tables: needles to look for, in a form that a page can use without building anything. Made once for
 * each version of a dictionary; `open-tables.ts` opens them.
 *
 * A position of a text passes two tests, of which nearly all fail the first: the sieve asks in which groups of needles
 * each of three pairs of characters stands at its place, and the buckets hold the needles.
 *
 * Needles lie in the buckets of a hash of their first characters: two, three, or four of all longer ones, which stand in
 * each bucket in order, each without the characters that it shares with the one before, so that one walk compares each
 * character of a text once. Many needles begin with the same three characters, few with the same four.
 */
import { packNumbers } from '../text/base64';
import { begin2, hash2, hash3, hash4, kindOf } from './hash';
import { type SieveData, sieveOf } from './sieve-data';

/** Needles in 2 ** bits buckets, one after the other. */
export interface BucketData {
  readonly bits: number;
  /**
   * Uint32 for each bucket, where it begins in the cells, and for the end of all. The upper bits tell of which kinds the
   * hashes of its needles are: see `kindOf`.
   */
  readonly heads: string;
  /** Uint16: needles of one length, end to end. */
  readonly cells: string;
}

/** Plain data, arrays as base64, little-endian: survives JSON, so that it can travel in a script and in a message. */
export interface Tables {
  readonly sieve: SieveData;
  /** Needles of four characters and more, by the hash of the first four. Those with the same four make a run. */
  readonly longer: LongerData;
  /** Needles of three characters; they are numbered after the longer ones. */
  readonly triples: BucketData;
  /** Needles of two characters; they are numbered last. */
  readonly pairs: BucketData;
}

/**
 * Everything that is asked of a bucket lies together, for memory is fetched by the line. Cells: the number of the
 * bucket's first needle, low half and high half, and then for each needle how many characters it shares with the one
 * before (upper byte), how many more it has (lower byte), and those.
 */
export interface LongerData extends BucketData {
  /** How many needles. */
  readonly count: number;
}

/** Tables with what their needles were: the place in the given list of each needle, in the order of the tables. */
export interface MadeTables {
  readonly tables: Tables;
  readonly places: readonly number[];
}

/** Needles of less than two or more than 255 UTF-16 units are not looked for. */
const isLookedFor = (text: string): boolean => text.length >= 2 && text.length <= 255;

interface Needle {
  readonly text: string;
  readonly place: number;
}

/** Needles must be folded. */
export function makeTables(needles: readonly string[]): MadeTables {
  const all = needles.flatMap((text, place) => (isLookedFor(text) ? [{ text, place }] : []));
  // A walk finds the shortest first and its finds are turned round: longer ones that are alike stand the wrong way.
  const longer = dealt(
    all.filter(({ text }) => text.length > 3).sort((a, b) => byText(a, b) || b.place - a.place),
    hashOfFour,
  );
  const short = (length: number, hashOf: (text: string) => number) =>
    dealt(
      all.filter(({ text }) => text.length === length).sort((a, b) => byText(a, b) || a.place - b.place),
      hashOf,
    );
  const triples = short(3, hashOfThree);
  const pairs = short(2, hashOfTwo);
  const inOrder = [longer, triples, pairs].flatMap(({ buckets }) => buckets.flat());
  const tables: Tables = {
    sieve: sieveOf(inOrder.map(({ text }) => text)),
    longer: longerData(longer),
    triples: shortData(triples),
    pairs: shortData(pairs),
  };
  return { tables, places: inOrder.map(({ place }) => place) };
}

const byText = (a: Needle, b: Needle): number => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);

const hashOfTwo = (text: string): number => hash2(begin2(text.charCodeAt(0)), text.charCodeAt(1));
const hashOfThree = (text: string): number => hash3(hashOfTwo(text), text.charCodeAt(2));
const hashOfFour = (text: string): number => hash4(hashOfThree(text), text.charCodeAt(3));

const log2 = (n: number): number => Math.ceil(Math.log2(Math.max(2, n)));

interface Dealt {
  readonly bits: number;
  readonly buckets: readonly (readonly Needle[])[];
  /** The kinds of the hashes in each bucket: see `kindOf`. */
  readonly kinds: readonly number[];
}

/** Deals needles out to buckets; in each they keep their order. */
function dealt(needles: readonly Needle[], hashOf: (text: string) => number): Dealt {
  const bits = log2(needles.length);
  const buckets = Array.from({ length: 1 << bits }, (): Needle[] => []);
  const kinds = buckets.map(() => 0);
  for (const needle of needles) {
    const hash = hashOf(needle.text);
    const at = hash >>> (32 - bits);
    buckets[at]?.push(needle);
    kinds[at] = (kinds[at] ?? 0) | kindOf(hash);
  }
  return { bits, buckets, kinds };
}

/** @param records the cells of each bucket. Heads are running sums: pages would have to work them out before anything is compiled */
function bucketData({ bits, kinds }: Dealt, records: readonly (readonly number[])[]): BucketData {
  const heads = new Uint32Array(records.length + 1);
  let at = 0;
  records.forEach(({ length }, i) => {
    heads[i] = ((kinds[i] ?? 0) | at) >>> 0;
    at += length;
  });
  heads[records.length] = at;
  const cells = Uint16Array.from(records.flat());
  return { bits, heads: packNumbers(heads), cells: packNumbers(cells) };
}

const shortData = (dealt: Dealt): BucketData =>
  bucketData(
    dealt,
    dealt.buckets.map((bucket) => bucket.flatMap(({ text }) => codesOf(text))),
  );

function longerData(dealt: Dealt): LongerData {
  let count = 0;
  const records = dealt.buckets.map((bucket) => {
    if (bucket.length === 0) return [];
    const first = count;
    count += bucket.length;
    return [first & 0xffff, first >>> 16, ...bucket.flatMap(({ text }, i) => cellsOf(text, bucket[i - 1]?.text))];
  });
  return { ...bucketData(dealt, records), count };
}

function cellsOf(text: string, before = ''): number[] {
  const same = sharedLength(before, text);
  const shared = same < 4 ? 0 : same;
  const rest = text.slice(shared);
  return [(shared << 8) | rest.length, ...codesOf(rest)];
}

const codesOf = (text: string): number[] => Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));

function sharedLength(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a.charCodeAt(n) === b.charCodeAt(n)) n++;
  return n;
}
