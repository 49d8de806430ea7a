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
import { toBase64 } from '../text/base64';
import { begin2, hash2, hash3, hash4 } from './hash';
import { type SieveData, sieveOf } from './sieve-data';

/** Needles lie in 2 ** bits buckets, one after the other: Uint32 for each, where it begins, and for the end of all. */
export interface BucketData {
  readonly bits: number;
  readonly heads: string;
}

/** Plain data, arrays as base64, little-endian: survives JSON, so that it can travel in a script and in a message. */
export interface Tables {
  readonly sieve: SieveData;
  /** Needles of four characters and more, by the hash of the first four. Those with the same four make a run. */
  readonly longer: {
    readonly buckets: BucketData;
    /** What each needle does not share with the one before, end to end; the first of a run is whole. */
    readonly text: string;
    /** Uint8 for each needle: how many characters it shares. */
    readonly shared: string;
    /** Uint32 for each needle, where the others begin in `text`, and for the end of all. */
    readonly starts: string;
  };
  /** Needles of three characters; they are numbered after the longer ones. */
  readonly triples: ShortData;
  /** Needles of two characters; they are numbered last. */
  readonly pairs: ShortData;
}

/** Needles of one length, end to end. */
export interface ShortData {
  readonly buckets: BucketData;
  readonly text: string;
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
  const longTexts = textsOf(longer.needles);
  const tripleTexts = textsOf(triples.needles);
  const pairTexts = textsOf(pairs.needles);
  const tables: Tables = {
    sieve: sieveOf([...longTexts, ...tripleTexts, ...pairTexts]),
    longer: { buckets: longer.buckets, ...withoutShared(longTexts) },
    triples: { buckets: triples.buckets, text: tripleTexts.join('') },
    pairs: { buckets: pairs.buckets, text: pairTexts.join('') },
  };
  return { tables, places: [...longer.needles, ...triples.needles, ...pairs.needles].map(({ place }) => place) };
}

const textsOf = (needles: readonly Needle[]): string[] => needles.map(({ text }) => text);

const byText = (a: Needle, b: Needle): number => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);

const hashOfTwo = (text: string): number => hash2(begin2(text.charCodeAt(0)), text.charCodeAt(1));
const hashOfThree = (text: string): number => hash3(hashOfTwo(text), text.charCodeAt(2));
const hashOfFour = (text: string): number => hash4(hashOfThree(text), text.charCodeAt(3));

const log2 = (n: number): number => Math.ceil(Math.log2(Math.max(2, n)));

/** Deals needles out to buckets; in each they keep their order. */
function dealt(needles: readonly Needle[], hashOf: (text: string) => number) {
  const bits = log2(needles.length);
  const buckets = Array.from({ length: 1 << bits }, (): Needle[] => []);
  for (const needle of needles) buckets[hashOf(needle.text) >>> (32 - bits)]?.push(needle);
  return { needles: buckets.flat(), buckets: { bits, heads: sums(buckets.map(({ length }) => length)) } };
}

function withoutShared(texts: readonly string[]): Omit<Tables['longer'], 'buckets'> {
  const shared = texts.map((text, i) => {
    const length = sharedLength(texts[i - 1] ?? '', text);
    return length < 4 ? 0 : length;
  });
  return {
    text: texts.map((text, i) => text.slice(shared[i])).join(''),
    shared: toBase64(Uint8Array.from(shared)),
    starts: sums(texts.map((text, i) => text.length - (shared[i] ?? 0))),
  };
}

function sharedLength(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a.charCodeAt(n) === b.charCodeAt(n)) n++;
  return n;
}

/** Running sums, from 0 to the sum of all: pages would have to work them out before anything is compiled. */
function sums(sizes: readonly number[]): string {
  const running = new Uint32Array(sizes.length + 1);
  sizes.forEach((size, i) => {
    running[i + 1] = (running[i] ?? 0) + size;
  });
  return bytesOf(running);
}

const bytesOf = (array: Uint32Array): string => toBase64(new Uint8Array(array.buffer));
