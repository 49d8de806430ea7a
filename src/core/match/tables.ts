/**
 * The matcher's tables: needles to look for, in a form that a page can use without building anything. Made once for
 * each version of a dictionary; `open-tables.ts` opens them.
 *
 * A position of a text passes three tests, each dearer than the one before, of which nearly all fail the first:
 * the sieve asks in which groups of needles each of three characters stands at its place, the filters whether the three
 * begin a needle together, and the buckets hold the needles.
 */
import { toBase64 } from '../text/base64';
import { hash2, hash3, pairOf } from './hash';
import { sieveOf } from './sieve-data';

/** Buckets of needles under a hash of their first characters. */
export interface BucketData {
  /** 2 ** bits buckets. */
  readonly bits: number;
  /** Uint16, or Uint32 if `wide`: cells of each bucket. */
  readonly sizes: string;
  readonly wide: boolean;
  /** Uint16: see `cellsOf`. */
  readonly cells: string;
}

/** A bit set of 2 ** bits bits. */
export interface FilterData {
  readonly bits: number;
  readonly set: string;
}

/** Plain data, arrays as base64, little-endian: survives JSON, so that it can travel in a script and in a message. */
export interface Tables {
  /** The characters that stand among the first three of a needle, and an Int32 for each: see `sieve-data.ts`. */
  readonly sieve: { readonly chars: string; readonly masks: string };
  /** Hashes of the needles of two characters, and of the first three of all longer ones. */
  readonly filters: readonly [FilterData, FilterData];
  /** Needles of two characters; those of three and more. */
  readonly pairs: BucketData;
  readonly longer: BucketData;
}

/** Needles of less than two or more than 255 UTF-16 units are not looked for. */
export const isLookedFor = (needle: string): boolean => needle.length >= 2 && needle.length <= 255;

/** A needle with its number. */
interface Needle {
  readonly text: string;
  readonly id: number;
}

/** Needles must be folded. */
export function makeTables(needles: readonly string[]): Tables {
  const all = needles.flatMap((text, id) => (isLookedFor(text) ? [{ text, id }] : []));
  const pairs = all.filter(({ text }) => text.length === 2);
  const longer = all.filter(({ text }) => text.length > 2);
  return {
    sieve: sieveOf(all.map(({ text }) => text)),
    filters: [filterOf(pairs.map(({ text }) => pairHash(text))), filterOf(longer.map(({ text }) => tripleHash(text)))],
    pairs: bucketsOf(pairs, pairHash, pairCells),
    longer: bucketsOf(longer, tripleHash, longerCells),
  };
}

const pairHash = (text: string): number => hash2(pairOf(text.charCodeAt(0), text.charCodeAt(1)));

const tripleHash = (text: string): number => hash3(pairHash(text), text.charCodeAt(2));

const log2 = (n: number): number => Math.ceil(Math.log2(Math.max(2, n)));

/** Bits of a filter for each needle, as a power of two: one position in thirty passes by chance. */
const SPARSE = 5;
const MOST_BITS = 22;

function filterOf(hashes: readonly number[]): FilterData {
  const different = new Set(hashes);
  const bits = Math.min(MOST_BITS, Math.max(5, log2(different.size) + SPARSE));
  const set = new Uint32Array((1 << bits) >>> 5);
  for (const hash of different) {
    const at = hash >>> (32 - bits);
    set[at >>> 5] = (set[at >>> 5] ?? 0) | (1 << (at & 31));
  }
  return { bits, set: bytesOf(set) };
}

function bucketsOf(
  needles: readonly Needle[],
  hashOf: (text: string) => number,
  cellsOf: (bucket: readonly Needle[]) => readonly number[],
): BucketData {
  const bits = log2(needles.length);
  const buckets = Array.from({ length: 1 << bits }, (): Needle[] => []);
  for (const needle of needles) buckets[hashOf(needle.text) >>> (32 - bits)]?.push(needle);
  const cells = buckets.map(cellsOf);
  const wide = cells.some(({ length }) => length > 0xffff);
  const sizes = cells.map(({ length }) => length);
  return {
    bits,
    wide,
    sizes: bytesOf(wide ? Uint32Array.from(sizes) : Uint16Array.from(sizes)),
    cells: bytesOf(Uint16Array.from(cells.flat())),
  };
}

/** Of each needle its two characters and its number in two halves. */
const pairCells = (bucket: readonly Needle[]): number[] =>
  bucket.flatMap(({ text, id }) => [text.charCodeAt(0), text.charCodeAt(1), id & 0xffff, id >>> 16]);

/**
 * The needles of a bucket end to end, in order of their UTF-16 units, so that one walk compares each character of a
 * text once. Of each needle its length in the upper byte and in the lower byte how many characters it shares with the
 * one before, its number in two halves, and the characters that it does not share.
 */
function longerCells(bucket: readonly Needle[]): number[] {
  // A walk finds the shortest first and its finds are turned round: needles that are alike must stand the wrong way.
  const inOrder = [...bucket].sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : b.id - a.id));
  return inOrder.flatMap(({ text, id }, i) => {
    const shared = sharedLength(inOrder[i - 1]?.text ?? '', text);
    const rest = Array.from(text.slice(shared), (_, k) => text.charCodeAt(shared + k));
    return [(text.length << 8) | shared, id & 0xffff, id >>> 16, ...rest];
  });
}

function sharedLength(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a.charCodeAt(n) === b.charCodeAt(n)) n++;
  return n;
}

const bytesOf = (array: Uint16Array | Uint32Array): string =>
  toBase64(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
