import { describe, expect, it } from 'vitest';
import { listOf } from '../../../src/options/dictionary/list-of';
import { makeDictionary } from '../../../src/options/state/dictionary';
import { shownIn } from '../../../src/options/state/shown';
import { makeEntry, makeOwn } from '../entry/make';

const road = makeEntry();
const mine = makeOwn('own-1', '断水路');
const { index, layer, bundled, entries } = makeDictionary(
  { entries: [road], sources: [], places: {} },
  { revision: 1, records: [{ kind: 'own', id: mine.id, entry: mine, changed: '2026-11-30' }] },
);
const write = (zh: string) => zh.replaceAll('断头', '斷頭').replaceAll('断', '斷');
const headIn = (shown: ReturnType<typeof shownIn>, id: string) => {
  const item = entries.get(id);
  return item && shown.show(item).entry.head;
};

describe('entries that are read in the options page', () => {
  const shown = shownIn(write, bundled);

  it('are written in traditional characters, those of the reader as they were written', () => {
    expect([shown.lang, headIn(shown, road.id), headIn(shown, mine.id)]).toEqual(['zh-Hant', '斷頭路', '断水路']);
  });

  it('are found in both writings', () => {
    const found = (query: string) =>
      listOf({ index, layer }, { query, filter: { scope: 'all' }, order: 'match' }).items;
    for (const query of ['断头路', '斷頭路']) expect(found(query).map(shown.show)[0]?.entry.head).toBe('斷頭路');
  });

  it('are the same objects each time, so that a list that is drawn anew costs nothing', () => {
    for (const item of index.map((row) => row.item)) expect(shown.show(item)).toBe(shown.show(item));
  });

  it('stay as they are stored while there is no table', () => {
    const stored = shownIn(undefined, bundled);
    expect([stored.lang, headIn(stored, road.id)]).toEqual(['zh-CN', '断头路']);
  });
});
