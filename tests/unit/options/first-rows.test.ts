import { beforeEach, describe, expect, it, vi } from 'vitest';
import { bundledRows } from '../../../src/core/entry/first-rows';
import type { LayerRecord } from '../../../src/core/entry/layer';
import type { Entry } from '../../../src/core/entry/types';
import { listOf } from '../../../src/options/dictionary/list-of';
import { makeDictionary } from '../../../src/options/state/dictionary';
import { loadFirstRows, rememberFirstRows } from '../../../src/options/state/first-rows';
import { makeEntry, makeOwn } from '../entry/make';

const fake = vi.hoisted(() => ({ stored: {} as Record<string, unknown> }));

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { getURL: (path: string) => `extension:/${path}` },
    storage: {
      local: {
        get: async (keys: readonly string[]) =>
          Object.fromEntries(keys.flatMap((key) => (key in fake.stored ? [[key, fake.stored[key]]] : []))),
        onChanged: { addListener: () => undefined, removeListener: () => undefined },
      },
    },
  },
}));

const changed = '2026-11-24';
const packaged = (count: number): Entry[] =>
  // In another order than the list has.
  Array.from({ length: count }, (_, i) => makeEntry({ id: `b-${i}`, pinyin: `b ${1000 + i}` })).reverse();
const pack = (entries: readonly Entry[]) =>
  vi.stubGlobal('fetch', async (url: string) =>
    Response.json(url.endsWith('/dictionary/first-rows.json') ? bundledRows(entries) : null),
  );
const wholeOf = (entries: readonly Entry[], records: readonly LayerRecord[]) =>
  makeDictionary({ entries, sources: [], places: {} }, { revision: 7, records });
const mine: LayerRecord = { kind: 'own', id: 'own-1', entry: makeOwn('own-1', '清单', { pinyin: 'b 1001' }), changed };
const late: LayerRecord = { kind: 'own', id: 'own-2', entry: makeOwn('own-2', '作战', { pinyin: 'zuo' }), changed };
const whole = wholeOf(packaged(60), [mine, late]);
const meta = { schema: 1, revision: 7 };

const ALL = { query: '', filter: { scope: 'all' }, order: 'match' } as const;
const rows = async (storage: Storage) =>
  listOf(await loadFirstRows(storage), ALL).items.map(({ entry, hidden }) => (hidden ? `(${entry.id})` : entry.id));
const bundledIds = (count: number) => Array.from({ length: count }, (_, i) => `b-${i}`);

let storage: Storage;

describe('the rows with which the list begins', () => {
  beforeEach(() => {
    const kept = new Map<string, string>();
    storage = {
      length: 0,
      key: () => null,
      clear: () => kept.clear(),
      removeItem: (key) => void kept.delete(key),
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
    };
    pack(packaged(60));
    fake.stored = { 'entry:own-1': mine, 'entry:own-2': late, meta };
    rememberFirstRows(storage, whole);
  });

  it('are those of the whole list, and count as it does', async () => {
    const { items, count, counts, awaited } = listOf(await loadFirstRows(storage), ALL);
    const list = listOf(whole, ALL);
    expect(items).toEqual(list.items.slice(0, 30));
    expect(items.map(({ entry }) => entry.id)).toContain('own-1');
    expect([count, awaited, counts.scope]).toEqual([62, true, list.counts.scope]);
  });

  it('are the bundled ones at the first visit', async () => {
    storage.clear();
    fake.stored = {};
    const { items, count, counts } = listOf(await loadFirstRows(storage), ALL);
    expect(items.map(({ entry }) => entry.id)).toEqual(bundledIds(30));
    expect([count, counts.scope]).toEqual([60, { all: 60, own: 0, changed: 0, hidden: 0, conflict: 0 }]);
  });

  it('are those of a new version at the first visit after it came', async () => {
    const next = [...packaged(60), makeEntry({ id: 'new', pinyin: 'a' })];
    pack(next);
    const list = listOf(wholeOf(next, [mine, late]), ALL);
    const { items, counts } = listOf(await loadFirstRows(storage), ALL);
    expect(items).toEqual(list.items.slice(0, 30));
    expect(counts.scope).toEqual(list.counts.scope);
  });

  it('say what the reader made of them since', async () => {
    const entry = makeOwn('own-1', '两单', { pinyin: 'a' });
    fake.stored = {
      meta: { schema: 1, revision: 9 },
      'entry:own-1': { ...mine, entry },
      'hidden:b-0': { kind: 'hidden', id: 'b-0', changed },
    };
    expect((await rows(storage)).slice(0, 3)).toEqual(['own-1', '(b-0)', 'b-1']);
    fake.stored = { meta };
    expect(await rows(storage)).not.toContain('own-1');
  });

  it('are checked as everything that is read', async () => {
    fake.stored = { meta, 'entry:own-1': { ...mine, entry: { ...makeOwn('own-1', '清单'), pinyin: 7 } } };
    expect(await rows(storage)).toEqual(bundledIds(30));
  });

  it('do without what was forgotten, and count nothing then', async () => {
    const kept = storage.getItem('first-rows') ?? '';
    for (const bad of ['', 'null', '{"ids":[]}', kept.replace('"own-1"', '7'), kept.replace('"own":2', '"own":-2')]) {
      storage.setItem('first-rows', bad);
      const { items, counts } = listOf(await loadFirstRows(storage), ALL);
      expect(items.map(({ entry }) => entry.id)).toEqual(bundledIds(30));
      expect(counts.scope).toEqual({});
    }
  });

  it('tell nothing of what is asked beyond them', async () => {
    const begun = await loadFirstRows(storage);
    for (const asked of [{ query: 'b' }, { order: 'newest' as const }, { filter: { scope: 'own' as const } }])
      expect(listOf(begun, { ...ALL, ...asked })).toMatchObject({ items: [], awaited: true });
  });
});
