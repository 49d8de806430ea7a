import { describe, expect, it } from 'vitest';
import { textBlocks } from '../../../src/core/text/blocks';
import { continues } from '../../../src/core/text/join';

describe('continues', () => {
  const column = '各镇要压实主体责任，严格执行“三件';
  it.each([
    [column, '套”、日常清洁等措施，守好小门。', true],
    [column, '　　套装产品上市，价格不变。', false],
    [`${column}套”。`, '会议要求，各地抓好落实。', false],
    ['区领导参加分会场会议', '会议强调，要压实责任。', false],
    [column, '本报讯（记者 王某）昨日，区里召开会议。', false],
    [column, '城市品质', false],
  ])('%j + %j: %j', (first, second, whole) => {
    expect(continues(first, second)).toBe(whole);
  });
});

describe('textBlocks', () => {
  it('joins a column break over empty lines and keeps offsets', () => {
    const text = '标题\n\n关于市场采购贸易工作，市场采\n\n购贸易中心要深入谋划，形成品牌。\n\n另一段，也是正文。\n';
    const blocks = textBlocks(text);
    expect(blocks.map((b) => b.text.replace(/\n/g, '⏎'))).toEqual([
      '标题',
      '关于市场采购贸易工作，市场采⏎⏎购贸易中心要深入谋划，形成品牌。',
      '另一段，也是正文。',
    ]);
    for (const b of blocks) expect(text.slice(b.start, b.start + b.text.length)).toBe(b.text);
    expect(blocks.map((b) => b.heading)).toEqual([true, false, false]);
  });
});
