import { describe, expect, it } from 'vitest';
import { anchorOf, rarityOf } from '../../../src/core/match/anchor';
import { parseTemplate } from '../../../src/core/match/template';

const COMMON = Array.from({ length: 40 }, () => ['中心', '国家', '城市']).flat();

const anchorIn = (form: string) => anchorOf(parseTemplate(form) ?? [], rarityOf([...COMMON, form]));

describe('the anchor of a template', () => {
  it('is its rarest literal', () => {
    expect(anchorIn('国家{noun}之乡')?.literal).toBe('之乡');
    expect(anchorIn('屏障{noun}国家')?.literal).toBe('屏障');
  });

  it('is a single character with the number beside it where the longer literal is common', () => {
    expect(anchorIn('{n}廊{n}中心')).toEqual({ part: 1, literal: '廊', shift: 1 });
    expect(anchorIn('廊{n}中心')).toEqual({ part: 0, literal: '廊', shift: 0 });
  });

  it('is the longer literal where no number stands beside the single character', () => {
    expect(anchorIn('廊{noun}中心')).toMatchObject({ literal: '中心', shift: undefined });
  });

  it('is nothing where there is no literal', () => {
    expect(anchorOf([], rarityOf(COMMON))).toBeUndefined();
  });
});
