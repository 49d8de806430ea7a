import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textFacts } from '../../../src/core/page/facts';
import { placeRows } from '../../../src/core/page/place-rows';
import { isWithin, placeBook } from '../../../src/core/page/places';

const places = placeBook(placeRows(readFileSync('dictionaries/places.tsv', 'utf8')));
const factsOf = (text: string) => textFacts(text, {}, places);

describe('pageFacts', () => {
  it.each([
    ['路桥新闻 2021年9月19日 星期日', '2021-09-19'],
    ['来源：本站 2021-9-5 09:30', '2021-09-05'],
    ['9月18日，全市召开会议', undefined],
  ])('date of %j', (text, date) => {
    expect(factsOf(text).date).toBe(date);
  });

  it('takes the places that the text names most', () => {
    expect(factsOf('路桥区委书记赴企业调研。路桥区将加快建设。路桥区、椒江区。').regions).toEqual(['331004']);
    expect(factsOf('会议在北京召开。').regions).toEqual([]);
  });
});

describe('places', () => {
  it('knows full and short names and the names of autonomous places', () => {
    for (const name of ['浙江', '台州', '路桥区', '内蒙古', '延边', '香港'])
      expect(places.names.edgesAt(name, 0, 'right'), name).toContain(name.length);
    for (const name of ['和平', '解放', '建设']) expect(places.names.edgesAt(name, 0, 'right'), name).toEqual([]);
  });

  it('places lie within their city and province', () => {
    expect([
      isWithin('331004', '330000'),
      isWithin('331004', '331000'),
      isWithin('331000', '331004'),
      isWithin('331004', '320000'),
    ]).toEqual([true, true, false, false]);
  });
});
