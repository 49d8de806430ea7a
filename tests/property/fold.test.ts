import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldText } from '../../src/core/text/fold';
import { anyText, RUNS } from './alphabet';

describe('fold', () => {
  it('maps every folded unit back to a raw unit that folds to it', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const folded = fold(raw);
        const { text, length } = folded;
        expect(length).toBe(text.length);
        expect(folded.rawOffset(length)).toBe(raw.length);
        const wrong = [...text.split('').keys()].filter((i) => {
          const at = folded.rawOffset(i);
          return (i > 0 && at <= folded.rawOffset(i - 1)) || foldText(raw.charAt(at)) !== text.charAt(i);
        });
        expect(wrong).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('drops nothing but quotation marks, breaks and invisible characters', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const folded = fold(raw);
        const { length } = folded;
        const kept = new Set(Array.from({ length }, (_, i) => folded.rawOffset(i)));
        for (let i = 0; i < raw.length; i++) {
          if (kept.has(i)) continue;
          const isLow = i > 0 && (raw.codePointAt(i - 1) ?? 0) > 0xffff;
          expect(String.fromCodePoint(raw.codePointAt(isLow ? i - 1 : i) ?? 0)).toMatch(
            /[“”‘’「」『』"']|[\p{Cf}\p{Mn}\p{Cc}\p{Zl}\p{Zp}]/u,
          );
        }
      }),
      { numRuns: RUNS / 10 },
    );
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        expect(foldText(foldText(raw))).toBe(foldText(raw));
      }),
      { numRuns: RUNS / 10 },
    );
  });
});
