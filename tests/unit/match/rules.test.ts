import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../src/core/entry/types';
import { entryOf, surfaces } from './marker';

const ruled = (form: string, match: Rule) => [entryOf('x', { forms: [form], match })];

describe('rules of an entry', () => {
  it('notInside refuses longer words that hold the form', () => {
    const entries = ruled('一把手', { notInside: ['一把手枪'] });
    expect(surfaces('强化“一把手”责任', entries)).toEqual(['一把手']);
    expect(surfaces('警方缴获一把手枪', entries)).toEqual([]);
  });

  it('near means the same sentence, window means characters', () => {
    const entries = ruled('三件套', { any: [{ near: ['口罩'] }] });
    expect(surfaces('戴口罩，落实三件套。', entries)).toEqual(['三件套']);
    expect(surfaces('戴口罩。床上三件套。', entries)).toEqual([]);
    const close = ruled('三件套', { any: [{ near: ['口罩'], window: 3 }] });
    expect(surfaces('戴口罩并坚持落实三件套', close)).toEqual([]);
  });

  it('any asks for one condition, none forbids each; fields of one condition are ANDed', () => {
    const entries = ruled('人防', { none: [{ near: ['技防'] }, { near: ['物防'] }] });
    expect(surfaces('人防工程建设', entries)).toEqual(['人防']);
    expect(surfaces('人防、物防、技防措施', entries)).toEqual([]);
    const both = ruled('白改黑', { any: [{ near: ['路'], after: ['改造'] }] });
    expect(surfaces('这条路完成白改黑改造', both)).toEqual(['白改黑']);
    expect(surfaces('这条路完成白改黑工程', both)).toEqual([]);
  });

  it('before, after and quoted look at what stands directly beside', () => {
    expect(surfaces('召开“两节”期间会议', ruled('两节', { any: [{ quoted: true }] }))).toEqual(['两节']);
    expect(surfaces('召开两节期间会议', ruled('两节', { any: [{ quoted: true }] }))).toEqual([]);
    expect(surfaces('上了两节课', ruled('两节', { none: [{ after: ['课'] }] }))).toEqual([]);
    expect(surfaces('抓住牛鼻子', ruled('牛鼻子', { any: [{ before: ['抓住'] }] }))).toEqual(['牛鼻子']);
  });

  it('dates and places hold only where the page says them', () => {
    const dated = ruled('健康码', { any: [{ from: '2020-02', to: '2022-12' }] });
    expect(surfaces('请出示健康码', dated, { date: '2021-09-19' })).toEqual(['健康码']);
    expect(surfaces('请出示健康码', dated, { date: '2023-01-05' })).toEqual([]);
    expect(surfaces('请出示健康码', dated)).toEqual([]);
    const local = ruled('跑道', { any: [{ region: ['330000'] }] });
    expect(surfaces('明晰跑道任务', local, { place: '路桥区' })).toEqual(['跑道']);
    expect(surfaces('明晰跑道任务', local, { place: '成都市' })).toEqual([]);
  });

  it('pageHas asks the whole page', () => {
    const entries = ruled('重大应用', { any: [{ pageHas: ['数字化改革'] }] });
    expect(surfaces('数字化改革。打造重大应用。', entries)).toEqual(['重大应用']);
    expect(surfaces('打造重大应用。', entries)).toEqual([]);
  });

  it('acrossBreaks: false keeps to one line', () => {
    expect(surfaces('三件\n套', ruled('三件套', {}))).toEqual(['三件\n套']);
    expect(surfaces('三件\n套', ruled('三件套', { acrossBreaks: false }))).toEqual([]);
  });

  it('short forms must not cut a word, unless the rule says so', () => {
    expect(surfaces('中国传统战略思想', [entryOf('统战')])).toEqual([]);
    expect(surfaces('做好统战工作', [entryOf('统战')])).toEqual(['统战']);
    expect(surfaces('中国传统战略思想', ruled('统战', { boundary: false }))).toEqual(['统战']);
  });

  it('a form of its own rules does not take those of the entry', () => {
    const entries = [
      entryOf('x', { forms: ['一把手', { text: '党政一把手', match: {} }], match: { any: [{ quoted: true }] } }),
    ];
    expect(surfaces('一把手和党政一把手', entries)).toEqual(['党政一把手']);
  });
});
