import { describe, expect, it } from 'vitest';
import { densityOf } from '../../../src/core/list/density';
import { frameOf, joinOverviews } from '../../../src/core/list/join';
import type { PageOverview } from '../../../src/core/list/overview';
import { term } from './terms';

const overview = (terms: PageOverview['terms'], density = densityOf(0, [])): PageOverview => ({
  count: terms.reduce((sum, { count }) => sum + count, 0),
  terms,
  density,
  writing: 'simplified',
});

describe('a page and its frames as one list', () => {
  it('counts a term of both once, in the page’s order', () => {
    const page = overview([term('断头路', { count: 2 }), term('乡村振兴')]);
    const frame = overview([term('共同富裕'), term('断头路', { count: 3 })]);
    const { count, terms } = joinOverviews([page, frame]);
    expect(count).toBe(7);
    expect(terms.map(({ surface, count }) => [surface, count])).toEqual([
      ['断头路', 5],
      ['乡村振兴', 1],
      ['共同富裕', 1],
    ]);
    expect(joinOverviews([page])).toBe(page);
  });

  it('is written as the page is, or as its first frame with terms where the page has none', () => {
    const frame = { ...overview([term('共同富裕')]), writing: 'traditional' } as const;
    expect(joinOverviews([overview([term('断头路')]), frame]).writing).toBe('simplified');
    expect(joinOverviews([overview([]), frame]).writing).toBe('traditional');
  });

  it('puts the frames’ text after the page’s in the map', () => {
    // 100 characters of which the first half is marked, then 300 of which the last third is.
    const page = densityOf(100, [{ before: 0, within: 50 }], 4);
    const frame = densityOf(300, [{ before: 200, within: 100 }], 4);
    const { all, marked, parts } = joinOverviews([overview([], page), overview([], frame)]).density;
    expect([all, marked]).toEqual([400, 150]);
    // The third part of the frame is a third marked, and counts as evenly so.
    expect(parts.map((share) => Math.round(share * 100))).toEqual([50, 0, 17, 83]);
    const empty = joinOverviews([overview([], densityOf(0, [], 4)), overview([], page)]).density;
    expect(empty.parts).toEqual([1, 1, 0, 0]);
    const nothing = joinOverviews([overview([]), overview([])]).density;
    expect(nothing.parts.every((share) => share === 0)).toBe(true);
  });

  it('finds the nth place of a term in the frame that holds it, round again', () => {
    const counts = [
      { frame: 0, count: 2 },
      { frame: 7, count: 0 },
      { frame: 9, count: 1 },
    ];
    expect([0, 1, 2, 3].map((nth) => frameOf(nth, counts)?.frame)).toEqual([0, 0, 9, 0]);
    expect(frameOf(2, counts)).toEqual({ frame: 9, before: 2, of: 3 });
    expect(frameOf(0, [{ frame: 0, count: 0 }])).toBeUndefined();
  });
});
