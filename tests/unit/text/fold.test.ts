import { describe, expect, it } from 'vitest';
import { fold, foldText } from '../../../src/core/text/fold';

describe('fold', () => {
  it.each([
    ['數字化改革', '数字化改革'],
    ['“１５２”体系', '152体系'],
    ['「白改黑」', '白改黑'],
    ['ＡＩ＋', 'ai+'],
    ['三件\n\n套', '三件套'],
    ['12—17周岁', '12-17周岁'],
    ['共同\u200b富\ufe0f裕', '共同富裕'],
    ['党的建设\u3000总体', '党的建设 总体'],
  ])('folds %j to %j', (raw, folded) => {
    expect(foldText(raw)).toBe(folded);
  });

  it('keeps the way back over dropped characters', () => {
    const folded = fold('“白\n改”黑');
    expect([0, 1, 2, 3].map((i) => folded.rawOffset(i))).toEqual([1, 3, 5, 6]);
  });

  it('keeps half surrogate pairs in texts of any length', () => {
    const text = '甲'.repeat(600);
    expect(foldText(`${text}\ud83d${text}`)).toBe(`${text}\ud83d${text}`);
    expect(foldText(`數${text}😀`)).toBe(`数${text}😀`);
  });
});
