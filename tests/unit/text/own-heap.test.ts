import { describe, expect, it } from 'vitest';
import { inOwnHeap } from '../../../src/core/text/own-heap';

describe('a text in the own heap', () => {
  it.each(['', '断头路', '断头路'.repeat(1000), '\u{20000}是一个字。'.repeat(1000), '\ud840'.repeat(1000)])(
    'is the same text (case %#)',
    (text) => {
      expect(inOwnHeap(text) === text).toBe(true);
    },
  );
});
