/**
 * The data of the sieve. Each pair of neighbouring characters has, by its hash, for each of the first three places of a
 * needle one bit for each lane: whether a needle of that lane has the pair there. Three pairs in a row may begin a needle
 * only where one lane has each of them at its place. (Groups of patterns in bit masks, as in Hyperscan: Wang et al.,
 * NSDI 2019, 4.2; there by single characters.)
 */
import { packNumbers } from '../text/base64';
import { begin2, hash2 } from './hash';

/** Needles of two characters, of three, and three groups of longer ones: the bits of one place. */
export const TWO = 0b00001;
export const THREE = 0b00010;
export const LONGER = 0b11100;
export const LANES = 5;
const GROUPS = 3;

/** What a pair has that stands in no needle: anything may follow a needle of two or three characters. */
export const ANYTHING = (TWO << LANES) | ((TWO | THREE) << (2 * LANES));

export interface SieveData {
  /** The table holds 2 ** bits masks. */
  readonly bits: number;
  /** Uint16 for each hash of a pair, as base64: the bits of the first place lowest. */
  readonly masks: string;
}

/** Bits of the table beyond those that number the needles: three pairs each, of which many are the same. */
const SPARSE = 2;
const LEAST_BITS = 8;
/** 64 kB, for every page is sent them, as long as there are not many more needles than masks. */
const MOST_BITS = 15;

export function sieveOf(needles: readonly string[]): SieveData {
  const bits = bitsFor(needles.length);
  const masks = new Uint16Array(1 << bits).fill(ANYTHING);
  for (const needle of needles) {
    const lane = laneOf(needle);
    for (let place = 0; place < Math.min(3, needle.length - 1); place++) {
      const hash = hash2(begin2(needle.charCodeAt(place)), needle.charCodeAt(place + 1));
      const at = hash >>> (32 - bits);
      masks[at] = (masks[at] ?? 0) | (lane << (place * LANES));
    }
  }
  return { bits, masks: packNumbers(masks) };
}

function bitsFor(count: number): number {
  const enough = Math.ceil(Math.log2(Math.max(1, count)));
  const bits = enough + SPARSE;
  return Math.max(LEAST_BITS, enough > MOST_BITS ? bits : Math.min(bits, MOST_BITS));
}

/** Needles with the same first character are in one group: what one of them lets through the others do too. */
function laneOf(needle: string): number {
  if (needle.length === 2) return TWO;
  if (needle.length === 3) return THREE;
  return 1 << (LANES - GROUPS + ((begin2(needle.charCodeAt(0)) >>> 16) % GROUPS));
}
