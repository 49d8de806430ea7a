import { describe, expect, it } from 'vitest';
import { type Arrangement, arrange } from '../../../src/core/list/arrange';
import { term } from './terms';

const TERMS = [
  term('“走深走实”', { group: 'phrase', count: 2 }),
  term('断头路', { group: 'metaphor', count: 5 }),
  term('五链七群', { group: 'unlisted' }),
  term('挂图作战', { group: 'metaphor', count: 2 }),
];

const names = (wanted: Partial<Arrangement>) =>
  arrange(TERMS, { by: 'page', sort: 'page', filter: '', ...wanted }).map(({ group, terms }) => [
    group,
    ...terms.map(({ surface }) => surface),
  ]);

describe('the list of terms', () => {
  it('stands in page order, by count or by pinyin; quotation marks do not matter, equal counts keep page order', () => {
    expect(names({})).toEqual([[undefined, '“走深走实”', '断头路', '五链七群', '挂图作战']]);
    expect(names({ sort: 'count' })).toEqual([[undefined, '断头路', '“走深走实”', '挂图作战', '五链七群']]);
    expect(names({ sort: 'name' })).toEqual([[undefined, '断头路', '挂图作战', '五链七群', '“走深走实”']]);
  });

  it('is grouped in the order of categories, what the dictionary does not know last, without empty groups', () => {
    expect(names({ by: 'category', sort: 'count' })).toEqual([
      ['metaphor', '断头路', '挂图作战'],
      ['phrase', '“走深走实”'],
      ['unlisted', '五链七群'],
    ]);
  });

  it('is filtered by characters, simplified for traditional and the other way round, and may be empty', () => {
    expect(names({ filter: '斷頭' })).toEqual([[undefined, '断头路']]);
    expect(arrange([term('斷頭路')], { by: 'page', sort: 'page', filter: '断头' })).toHaveLength(1);
    expect(names({ filter: ' 走 ' })).toEqual([[undefined, '“走深走实”']]);
    expect(names({ filter: '没有' })).toEqual([]);
    expect(names({ filter: '没有', by: 'category' })).toEqual([]);
  });

  it('is filtered by pinyin from a syllable on, or by initials, where the pinyin is known', () => {
    const pinyin = new Map([
      ['断头路', 'duàntóulù'],
      ['挂图作战', 'guà tú zuòzhàn'],
    ]);
    const found = (filter: string) =>
      arrange(TERMS, { by: 'page', sort: 'page', filter }, pinyin).flatMap(({ terms }) => terms.map((t) => t.surface));
    expect(found('duan tou')).toEqual(['断头路']);
    expect(found('Tóu')).toEqual(['断头路']);
    expect(found('tu')).toEqual(['挂图作战']);
    expect(found('gtz')).toEqual(['挂图作战']);
    expect(found('uan')).toEqual([]);
    expect(found('zou')).toEqual([]);
  });
});
