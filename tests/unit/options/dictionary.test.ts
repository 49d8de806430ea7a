import { describe, expect, it } from 'vitest';
import type { Filter } from '../../../src/core/entry/filter';
import { listOf } from '../../../src/options/dictionary/list-of';
import { makeDictionary, withLayer } from '../../../src/options/state/dictionary';
import { makeEntry, makeOwn } from '../entry/make';

const road = makeEntry();
const plan = makeEntry({
  id: 'fang-an',
  head: '方案',
  pinyin: 'fāng’àn',
  forms: ['方案'],
  category: 'policy',
  domains: ['government'],
});
const changed = '2026-11-24';
const layer = {
  revision: 1,
  records: [
    { kind: 'own', id: 'own-1', entry: makeOwn('own-1', '三张清单'), changed },
    { kind: 'override', id: road.id, fields: { tier: 'C' }, base: { tier: 'A' }, changed },
    { kind: 'hidden', id: plan.id, changed },
    { kind: 'hidden', id: 'left-the-dictionary', changed },
  ],
} as const;

describe('the dictionary of the page', () => {
  const dictionary = makeDictionary({ entries: [road, plan], sources: [], places: {} }, layer);

  it('lists and counts by scope, category and domain', () => {
    const list = (query: string, filter: Filter) => listOf(dictionary, { query, filter, order: 'match' });
    const ids = (query: string, filter: Filter) => list(query, filter).items.map(({ entry }) => entry.id);
    expect(list('', { scope: 'all' }).counts.scope).toEqual({
      all: 3,
      own: 1,
      changed: 1,
      hidden: 1,
      conflict: 0,
    });
    expect(ids('', { scope: 'own' })).toEqual(['own-1']);
    expect(ids('', { scope: 'hidden' })).toEqual(['fang-an']);
    expect(ids('', { scope: 'all', category: 'policy' })).toEqual(['fang-an']);
    expect(ids('', { scope: 'all', domain: 'urban' })).toEqual(['own-1', 'duan-tou-lu']);
    expect(ids('dtl', { scope: 'changed' })).toEqual(['duan-tou-lu']);
  });

  it('answers by the terms alone while the rest is still to be read', () => {
    const fresh = makeDictionary({ entries: [road, plan], sources: [], places: {} }, { revision: 0, records: [] });
    const ids = (query: string, readAhead: boolean) =>
      listOf(fresh, { query, filter: { scope: 'all' }, order: 'match' }, readAhead).items.map(({ entry }) => entry.id);
    expect(ids('断头', false)).toEqual(['duan-tou-lu']);
    expect(ids('road', false)).toEqual([]);
    expect(ids('road', true)).toEqual(['duan-tou-lu', 'fang-an']);
    expect(ids('road', false)).toEqual(['duan-tou-lu', 'fang-an']);
  });

  it('names changes that have lost their entry', () => {
    expect(dictionary.orphans).toEqual([layer.records[3]]);
  });

  it('follows a new layer and reads only what changed again', () => {
    const next = withLayer(dictionary, { revision: 2, records: layer.records.slice(1, 2) });
    expect([...next.entries.keys()]).toEqual(['duan-tou-lu', 'fang-an']);
    const before = dictionary.index.find(({ item }) => item.entry === plan);
    const after = next.index.find(({ item }) => item.entry === plan);
    expect(after?.words).toBe(before?.words);
    expect(after?.item.hidden).toBe(false);
  });
});
