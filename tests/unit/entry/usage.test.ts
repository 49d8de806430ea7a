import { describe, expect, it } from 'vitest';
import { bars, type CorpusUsage, summarise } from '../../../src/core/entry/usage';

const reports: CorpusUsage = {
  corpus: 'work-reports',
  from: '1954',
  to: '2023',
  counts: [
    ['2004', 1],
    ['2016', 4],
    ['2020', 2],
  ],
};
const news: CorpusUsage = {
  corpus: 'evening-news',
  from: '2022-01',
  to: '2022-10',
  counts: [
    ['2022-01', 3],
    ['2022-06', 6],
  ],
};

describe('usage of an entry', () => {
  it('is said in words', () => {
    expect(summarise(reports)).toEqual({ first: '2004', last: '2020', peak: '2016', total: 7 });
    expect(summarise({ ...reports, counts: [] })).toBeUndefined();
  });

  it('is drawn to scale, years and months alike', () => {
    expect(bars(reports).map((b) => [b.x.toFixed(3), b.height])).toEqual([
      ['0.714', 0.25],
      ['0.886', 1],
      ['0.943', 0.5],
    ]);
    expect(bars(news).map((b) => [b.x, b.width, b.height])).toEqual([
      [0, 0.1, 0.5],
      [0.5, 0.1, 1],
    ]);
  });
});
