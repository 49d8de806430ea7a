import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseIn, densityOf, extremes, percent } from '../../../src/core/list/density';

describe('the density of official language', () => {
  it('counts Chinese characters, rare ones once, and nothing else', () => {
    expect(chineseIn('“152”体系，2021年 GDP、カナ。')).toBe(3);
    expect(chineseIn('\u{20000}龥㐀')).toBe(3);
    expect(chineseIn('')).toBe(0);
  });

  it('is the share of characters within marks, and the same for each part of the page', () => {
    const density = densityOf(
      100,
      [
        { before: 0, within: 10 },
        { before: 45, within: 10 },
      ],
      10,
    );
    expect(density.marked).toBe(20);
    expect(density.parts).toEqual([1, 0, 0, 0, 0.5, 0.5, 0, 0, 0, 0]);
  });

  it('is nothing on a page without text, and never more than all', () => {
    expect(densityOf(0, [], 4)).toEqual({ all: 0, marked: 0, parts: [0, 0, 0, 0] });
    expect(densityOf(0, [{ before: 0, within: 3 }], 2).parts).toEqual([0, 0]);
    expect(densityOf(4, [{ before: 2, within: 5 }], 2)).toEqual({ all: 4, marked: 4, parts: [0, 1] });
  });

  it('loses no character of a mark between the parts', () => {
    const mark = fc.record({ before: fc.nat(500), within: fc.nat(60) });
    fc.assert(
      fc.property(fc.integer({ min: 560, max: 2000 }), mark, fc.integer({ min: 1, max: 60 }), (all, one, parts) => {
        const { parts: shares } = densityOf(all, [one], parts);
        const sum = shares.reduce((total, share) => total + (share * all) / parts, 0);
        expect(sum).toBeCloseTo(one.within, 6);
      }),
    );
  });

  it('is said in hundredths, and the map in tenths', () => {
    expect([0, 0.001, 0.164, 1].map(percent)).toEqual([0, 1, 16, 100]);
    const { most, least } = extremes(densityOf(100, [{ before: 31, within: 5 }]));
    expect(most).toEqual({ tenth: 4, share: 0.5 });
    expect(least.share).toBe(0);
  });
});
