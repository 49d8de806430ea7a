import { describe, expect, it } from 'vitest';
import type { ReaderEntry } from '../../../src/core/entry/layer';
import { readPinyin } from '../../../src/core/entry/pinyin';
import { guessPinyin, readingsOf } from '../../../src/core/entry/readings';
import { search } from '../../../src/core/entry/search';
import { buildIndex } from '../../../src/core/entry/search-index';
import type { Entry } from '../../../src/core/entry/types';
import { makeEntry, makeSense } from './make';

const bundled = (entry: Entry): ReaderEntry => ({ entry, origin: 'bundled', hidden: false, conflicts: {} });
const text = (zh: string, en: string) => [makeSense({ meaning: { zh, en } })];

const entries = [
  makeEntry(),
  makeEntry({
    id: 'bai-gai-hei',
    head: '白改黑',
    pinyin: 'bái gǎi hēi',
    forms: ['白改黑', '白加黑'],
    senses: text('道路改造。', 'Broad resurfacing.'),
  }),
  makeEntry({ id: 'fang-an', head: '方案', pinyin: "fāng'àn", forms: ['方案'], senses: text('计划。', 'A plan.') }),
  makeEntry({
    id: '152',
    head: '“152”体系',
    pinyin: '152 tǐxì',
    forms: ['152体系'],
    senses: text('数字化改革的架构。', 'A frame.'),
  }),
  makeEntry({
    id: 'ping-an',
    head: '平安{place}',
    pinyin: 'píng’ān',
    forms: ['平安{place}', '平安{place}建设'],
    senses: text('治安。', 'Safety.'),
  }),
  makeEntry({ id: 'lv', head: '绿道', pinyin: 'lǜdào', forms: ['绿道'], senses: text('步行路。', 'A path.') }),
].map(bundled);
const index = buildIndex(entries);
const find = (query: string) => search(index, query).map(({ entry }) => entry.id);

describe('search', () => {
  it('finds a template by a text that has all its parts in order', () => {
    const sum = bundled(makeEntry({ id: 'sum', head: '{n}+{n}', forms: ['{n}+{n}+{n}'] }));
    const found = (query: string) => search(buildIndex([sum]), query).length;
    expect(['1+2+3', '1+23+N'].map(found)).toEqual([1, 1]);
    expect(['没有这个词', '1+2', '++123', '1++23', '12+3+'].map(found)).toEqual([0, 0, 0, 0, 0]);
  });

  it('gives everything in the order of pinyin when nothing is asked', () => {
    expect(find('  ')).toEqual(['152', 'bai-gai-hei', 'duan-tou-lu', 'fang-an', 'lv', 'ping-an']);
  });

  it.each([
    ['断头路', ['duan-tou-lu']],
    ['斷頭路', ['duan-tou-lu']],
    ['頭', ['duan-tou-lu']],
    ['白加黑', ['bai-gai-hei']],
    ['“１５２”', ['152']],
    ['duàntóulù', ['duan-tou-lu']],
    ['duan tou lu', ['duan-tou-lu']],
    ['DuanTou', ['duan-tou-lu']],
    ['duan4tou2lu4', ['duan-tou-lu']],
    ['toulu', ['duan-tou-lu']],
    ['duán', []],
    ['dtl', ['duan-tou-lu']],
    ['bgh', ['bai-gai-hei']],
    ['lv dao', ['lv']],
    ['lüdào', ['lv']],
    ['fangan', ['fang-an']],
    ['152tx', ['152']],
    ['平安台州', ['ping-an']],
    ['架构', ['152']],
    ['stops short', ['duan-tou-lu']],
    ['short road', ['duan-tou-lu']],
    ['没有的词', []],
  ])('finds %s', (query, ids) => expect(find(query)).toEqual(ids));

  it('ranks the term before its part, and both before meanings', () => {
    const ranked = buildIndex(
      [
        makeEntry({ id: 'c', head: '城市', pinyin: 'chéngshì', forms: ['城市'], senses: text('有公路。', 'x') }),
        makeEntry({ id: 'b', head: '国家公路', pinyin: 'guójiā gōnglù', forms: ['国家公路'] }),
        makeEntry({ id: 'a', head: '公路网', pinyin: 'gōnglùwǎng', forms: ['公路网'] }),
        makeEntry({ id: 'z', head: '公路', pinyin: 'gōnglù', forms: ['公路'] }),
      ].map(bundled),
    );
    expect(search(ranked, '公路').map(({ entry }) => entry.id)).toEqual(['z', 'a', 'b', 'c']);
  });

  it('puts a whole English word before a part of one', () => {
    expect(find('road')).toEqual(['duan-tou-lu', 'bai-gai-hei']);
  });

  it('answers each key press over 5,000 entries without a pause that a reader would notice', () => {
    const many = buildIndex(
      Array.from({ length: 5000 }, (_, i) =>
        bundled(
          makeEntry({
            id: `e-${i}`,
            head: `断头路${i}`,
            forms: [`断头路${i}`],
            senses: text('规划相连却没有修通。'.repeat(20), 'A road. '.repeat(40)),
          }),
        ),
      ),
    );
    const time = (query: string) => {
      const start = performance.now();
      search(many, query);
      return performance.now() - start;
    };
    // The best of three: another process may have the processor.
    for (const query of ['d', 'du', 'dua', '断', '断头', 'road', 'xyz', 'short road'])
      expect(Math.min(time(query), time(query), time(query))).toBeLessThan(250);
  });
});

describe('pinyin', () => {
  it.each([
    ['duàntóulù', 'dtl'],
    ['liǎng gè wéihù', 'lgwh'],
    ["fāng'àn", 'fa'],
    ['fāngàn', 'fg'],
    ['zhōngguó xíng', 'zgx'],
    ['nǚ’ér', 'ne'],
    ['152 tǐxì', '152tx'],
    ['jiārù', 'jr'],
    ['xiǎokāng', 'xk'],
    ['èrshí', 'es'],
    ['yìdiǎnr', 'yd'],
  ])('takes the initials of %s', (pinyin, initials) => expect(readPinyin(pinyin).initials).toBe(initials));

  it('suggests pinyin from what the dictionary spells', () => {
    const readings = readingsOf(entries.map(({ entry }) => entry));
    expect(guessPinyin('断路', readings)).toBe('duàn lù');
    expect(guessPinyin('绿路', readings)).toBe('lǜ lù');
    expect(guessPinyin('断墙', readings)).toBeUndefined();
  });
});
