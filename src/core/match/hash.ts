/**
 * Hashes of the first two, three and four characters of a needle. The upper bits are the good ones (multiplicative hashing,
 * Knuth, The Art of Computer Programming 3, 6.4).
 */
const FIRST = 0x9e3779b1 | 0;
const SECOND = 0x27d4eb2f | 0;
const THIRD = 0xc2b2ae35 | 0;
const FOURTH = 0x85ebca6b | 0;

/** The part of the first of two characters in their hash. */
export const begin2 = (first: number): number => Math.imul(first, FIRST);

/** @param begun what `begin2` gives of the first */
export const hash2 = (begun: number, second: number): number => (begun + Math.imul(second, SECOND)) | 0;

/** @param two the hash of the first two characters */
export const hash3 = (two: number, third: number): number => (two + Math.imul(third, THIRD)) | 0;

/** @param three the hash of the first three characters */
export const hash4 = (three: number, fourth: number): number => (three + Math.imul(fourth, FOURTH)) | 0;

/** Bits of a bucket's head below those for kinds. */
const PLACE_BITS = 24;

/** Where a bucket begins, of its head. */
export const placeIn = (head: number): number => head & ((1 << PLACE_BITS) - 1);

/** One of eight bits above, by the middle of a hash: what its upper bits have led to may still be of another kind. */
export const kindOf = (hash: number): number => 1 << (PLACE_BITS + ((hash >>> 12) & 7));
