import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LayerRecord } from '../../../src/core/entry/layer';
import { listOf } from '../../../src/options/dictionary/list-of';
import { makeDictionary } from '../../../src/options/state/dictionary';
import { loadFirstRows, rememberFirstRows } from '../../../src/options/state/first-rows';
import { makeEntry, makeOwn } from '../entry/make';

const fake = vi.hoisted(() => ({ version: '1.0.0', stored: {} as Record<string, unknown> }));

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { getManifest: () => ({ version: fake.version }) },
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
const bundled = Array.from({ length: 60 }, (_, i) => makeEntry({ id: `b-${i}`, pinyin: `b ${1000 + i}` }));
const mine: LayerRecord = { kind: 'own', id: 'own-1', entry: makeOwn('own-1', '清单', { pinyin: 'b 1001' }), changed };
const whole = makeDictionary(bundled, [], { revision: 7, records: [mine] });

const ALL = { query: '', filter: { scope: 'all' }, order: 'match' } as const;
const rows = async (storage: Storage) => {
  const begun = await loadFirstRows(storage);
  return begun && listOf(begun, ALL).items.map(({ entry, hidden }) => (hidden ? `(${entry.id})` : entry.id));
};

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
    fake.version = '1.0.0';
    fake.stored = { 'entry:own-1': mine, meta: { schema: 1, revision: 7 } };
    rememberFirstRows(storage, whole);
  });

  it('are those of the whole list, and count as it does', async () => {
    const begun = await loadFirstRows(storage);
    const { items, count, counts, awaited } = listOf(begun ?? whole, ALL);
    const list = listOf(whole, ALL);
    expect(items).toEqual(list.items.slice(0, 30));
    expect([count, awaited, counts.scope]).toEqual([61, true, list.counts.scope]);
  });

  it('say what the reader made of them since', async () => {
    const entry = makeOwn('own-1', '两单', { pinyin: 'a' });
    fake.stored = {
      meta: { schema: 1, revision: 9 },
      'entry:own-1': { ...mine, entry },
      'hidden:b-0': { kind: 'hidden', id: 'b-0', changed },
    };
    expect((await rows(storage))?.slice(0, 3)).toEqual(['own-1', '(b-0)', 'b-1']);
    fake.stored = {};
    expect(await rows(storage)).not.toContain('own-1');
  });

  it('are checked as everything that is read', async () => {
    fake.stored = { 'entry:own-1': { ...mine, entry: { ...makeOwn('own-1', '清单'), pinyin: 7 } } };
    expect(await rows(storage)).toEqual(bundled.slice(0, 29).map(({ id }) => id));
    for (const bad of ['', 'null', '{"version":"1.0.0"}', storage.getItem('first-rows')?.replace('"b-3"', '7')]) {
      storage.setItem('first-rows', bad ?? '');
      expect(await loadFirstRows(storage)).toBeUndefined();
    }
  });

  it('are not those of another version', async () => {
    fake.version = '1.0.1';
    expect(await loadFirstRows(storage)).toBeUndefined();
  });

  it('tell nothing of what is asked beyond them', async () => {
    const begun = (await loadFirstRows(storage)) ?? whole;
    for (const asked of [{ query: 'b' }, { order: 'newest' as const }, { filter: { scope: 'own' as const } }])
      expect(listOf(begun, { ...ALL, ...asked })).toMatchObject({ items: [], awaited: true });
  });
});
