/**
 * Hashes of the first two, three and four characters of a needle. The upper bits are the good ones (multiplicative hashing,
 * Knuth, The Art of Computer Programming 3, 6.4).
 */
const FIRST = 0x9e3779b1 | 0;
const THIRD = 0xc2b2ae35 | 0;
const FOURTH = 0x85ebca6b | 0;

/** Two characters as one number. */
export const pairOf = (a: number, b: number): number => (a << 16) | b;

export const hash2 = (pair: number): number => Math.imul(pair, FIRST);

/** @param two the hash of the first two characters */
export const hash3 = (two: number, third: number): number => (two + Math.imul(third, THIRD)) | 0;

/** @param three the hash of the first three characters */
export const hash4 = (three: number, fourth: number): number => (three + Math.imul(fourth, FOURTH)) | 0;
