import { describe, expect, it } from 'vitest';
import { findFormulas } from '../../../src/core/match/formula';

const found = (text: string) => findFormulas(text).map((f) => `${f.shape} ${text.slice(f.start, f.end)}`);

describe('unlisted formulas', () => {
  it.each([
    ['明晰“152”体系的任务', 'number 152'],
    ['细化“三中心六功能”方案', 'number 三中心六功能'],
    ['构建一核两翼三区发展格局', 'number 一核两翼三区'],
    ['推行“1+3+N”模式', 'number 1+3+N'],
    ['聚焦“市场采购+”发力', 'plus 市场采购+'],
    ['实行网格+警格联动', 'plus 网格+警格'],
    ['做到“高星级、高标准、高品位”', 'parallel 高星级、高标准、高品位'],
    ['实施“蓝鹰工程”', 'named 蓝鹰工程'],
    ['弘扬“争先”精神', 'named “争先”精神'],
    ['推动产业扩能提质', 'clipped 扩能提质'],
  ])('%s: %s', (text, formula) => {
    expect(found(text)).toEqual([formula]);
  });

  it.each([
    '“五一”期间游客增加',
    '他毕业于“二中”',
    '每组“二至三人”',
    '他说“我们的行动”',
    '“今天吃什么？”',
    '电影“红高粱”上映',
    '三月四日天晴',
    '计算 2+3=5',
    '提高增长质量',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
