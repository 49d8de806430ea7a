/**
 * Hashes of the first two, three and four characters of a needle, each made from the one before by one
 * multiplication and one addition, so that a scan pays one of each for a character. The upper bits are the good ones
 * (multiplicative hashing, Knuth, The Art of Computer Programming 3, 6.4).
 */
export const FIRST = 0x9e3779b1 | 0;
export const SECOND = 0x85ebca6b | 0;
export const THIRD = 0xc2b2ae35 | 0;
export const FOURTH = 0x27d4eb2f | 0;

export const hash2 = (a: number, b: number): number => (Math.imul(a, FIRST) + Math.imul(b, SECOND)) | 0;

/** Of the first `length` characters (2, 3 or 4) of a needle. */
export function hashOf(needle: string, length: number): number {
  let hash = hash2(needle.charCodeAt(0), needle.charCodeAt(1));
  if (length > 2) hash = (hash + Math.imul(needle.charCodeAt(2), THIRD)) | 0;
  if (length > 3) hash = (hash + Math.imul(needle.charCodeAt(3), FOURTH)) | 0;
  return hash;
}
