import { describe, expect, it } from 'vitest';
import type { LayerAction } from '../../../src/core/entry/actions';
import type { Layer } from '../../../src/core/entry/layer';
import type { Migration } from '../../../src/core/entry/migrate';
import { openStore } from '../../../src/platform/store/open-store';
import { makeEntry, makeOwn } from '../entry/make';
import { Disk, FakeArea, FakeHistory, makeLock, Shelf } from './fakes';

function setUp(values: Record<string, unknown> = {}, migrations?: readonly Migration[]) {
  const disk = new Disk();
  disk.values = structuredClone(values);
  const shelf = new Shelf();
  const lock = makeLock();
  const open = () => {
    const area = new FakeArea(disk);
    const history = new FakeHistory(shelf, area);
    const parts = { area, history, locked: lock(area), today: () => '2026-11-24' };
    return { area, store: openStore(migrations ? { ...parts, migrations } : parts) };
  };
  return { disk, shelf, open, ...open() };
}

const save = (id: string, head = '清单'): LayerAction => ({ kind: 'save-own', entry: makeOwn(id, head) });
const META = { schema: 1, revision: 3 };
const own = (id: string) => ({ kind: 'own', id, entry: makeOwn(id, '清单'), changed: '2026-11-24' });
const idsOf = (layer: Layer) => layer.records.map(({ id }) => id);

describe('the store', () => {
  it('writes one key a record and the revision, in one set', async () => {
    const { disk, store } = setUp();
    expect(await store.change(save('own-1'))).toMatchObject({
      ok: true,
      layer: { revision: 1, records: [own('own-1')] },
    });
    expect(disk.values).toEqual({
      'entry:own-1': own('own-1'),
      meta: { schema: 1, revision: 1, position: { done: 1, newest: 1 } },
    });
    expect(disk.written).toBe(1);
  });

  it('reads everything once, then only what was written and what an action replaces', async () => {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`entry:own-${i}`, own(`own-${i}`)]));
    const { disk, store } = setUp({ ...many, meta: META });
    await store.load();
    expect(disk.read).toBe(501);
    for (const id of ['own-1', 'own-501', 'own-2']) await store.change(save(id, '两单'));
    expect((await store.load()).layer.records).toHaveLength(501);
    expect(disk.read).toBeLessThan(530);
  });

  it('reads the same at a pace that lets others work', async () => {
    const stored = { meta: META, 'entry:own-1': own('own-1'), 'entry:own-2': { kind: 'own' } };
    const { area, store } = setUp(stored);
    const asked: number[] = [];
    const pace = () => {
      asked.push(asked.length);
      return asked.length % 2 === 0 ? Promise.resolve() : undefined;
    };
    const history = new FakeHistory(new Shelf(), area);
    const slow = openStore({ area, history, locked: makeLock()(area), today: () => '2026-11-24', pace });
    expect(await slow.load()).toEqual(await store.load());
    expect(asked).toHaveLength(3);
  });

  it('does not write over what it remembers otherwise than it is', async () => {
    const { disk, store } = setUp({ meta: META, 'entry:own-1': own('own-1') });
    const { layer } = await store.load();
    disk.values['entry:own-1'] = { ...own('own-1'), entry: makeOwn('own-1', '两单') };
    expect(await store.change(save('own-1', '三单'), layer)).toEqual({ ok: false, why: { kind: 'changed-elsewhere' } });
    expect(disk.values['entry:own-1']).toMatchObject({ entry: { head: '两单' } });
  });

  it('keeps a hidden entry’s changes', async () => {
    const { disk, store } = setUp();
    const road = makeEntry();
    await store.change({ kind: 'override', bundled: road, entry: { ...road, tier: 'C' } });
    await store.change({ kind: 'hide', id: road.id });
    expect(Object.keys(disk.values).sort()).toEqual([`entry:${road.id}`, `hidden:${road.id}`, 'meta']);
  });

  it('deletes by a tombstone in the same set, and sweeps it', async () => {
    const { disk, area, store } = setUp({ meta: META, 'entry:own-1': own('own-1') });
    area.removals.push({ kind: 'rejects' });
    expect((await store.change({ kind: 'delete-own', id: 'own-1' })).ok).toBe(true);
    expect(disk.values['entry:own-1']).toEqual({ kind: 'gone' });
    expect((await store.load()).layer.records).toEqual([]);
    await store.change(save('own-2'));
    expect(Object.keys(disk.values).sort()).toEqual(['entry:own-2', 'meta']);
  });

  it('does not sweep what has come, unheard of, where a tombstone was', async () => {
    const { disk, store } = setUp({ meta: META, 'entry:own-1': { kind: 'gone' } });
    await store.load();
    const broken = { kind: 'own', id: 'own-1', entry: { head: '半截' } };
    disk.values['entry:own-1'] = broken;
    expect(await store.change({ kind: 'save-own', entry: makeOwn('own-2', '清单') })).toMatchObject({ ok: true });
    expect(disk.values['entry:own-1']).toEqual(broken);
  });

  it('does not sweep a record that takes the place of a tombstone', async () => {
    const { disk, store } = setUp({ meta: META, 'entry:own-1': { kind: 'gone' } });
    await store.change(save('own-1'));
    expect(disk.values['entry:own-1']).toEqual(own('own-1'));
  });

  it('says why when the storage refuses, and leaves everything as it was', async () => {
    const { disk, area, store, shelf } = setUp({ meta: META, 'entry:own-1': own('own-1') });
    const before = structuredClone(disk.values);
    area.fates.push({ kind: 'rejects' });
    expect(await store.change(save('own-2'))).toEqual({
      ok: false,
      why: { kind: 'storage', message: 'quota exceeded' },
    });
    expect(disk.values).toEqual(before);
    expect(shelf.sets).toEqual([]);
  });

  it('refuses an entry that the schema refuses', async () => {
    const { disk, store } = setUp();
    const stored = await store.change({ kind: 'save-own', entry: { ...makeOwn('own-1', '清单'), pinyin: '' } });
    expect(stored).toEqual({ ok: false, why: { kind: 'invalid', faults: [{ field: 'entry.pinyin', code: 'empty' }] } });
    expect(disk.written).toBe(0);
  });

  it('never writes what a newer version wrote', async () => {
    const values = { meta: { schema: 2, revision: 9 }, 'entry:own-1': own('own-1'), 'entry:x': { kind: 'unheard-of' } };
    const { disk, store } = setUp(values);
    expect(await store.change(save('own-2'))).toEqual({ ok: false, why: { kind: 'newer-schema', schema: 2 } });
    expect(await store.load()).toMatchObject({ newerSchema: 2, layer: { records: [own('own-1')] } });
    expect(disk.values).toEqual(values);
  });

  it('leaves what it cannot read where it is, and puts it aside before it uses the key', async () => {
    const broken = { ...own('own-1'), entry: { head: '半截' } };
    const { disk, store } = setUp({ meta: META, 'entry:own-1': broken, 'entry:own-2': own('own-3') });
    const state = await store.load();
    expect(state.layer.records).toEqual([]);
    expect(state.quarantined.map(({ key }) => key)).toEqual(['entry:own-1', 'entry:own-2']);
    await store.change(save('own-4'));
    expect(disk.values['entry:own-1']).toEqual(broken);
    await store.change(save('own-1'));
    expect(disk.values).toMatchObject({ 'entry:own-1': own('own-1'), 'quarantine:4:entry:own-1': broken });
  });

  it('goes on with a broken meta and keeps it', async () => {
    const { disk, store } = setUp({ meta: 'x', 'entry:own-1': own('own-1') });
    await store.change(save('own-2'));
    expect(idsOf((await store.load()).layer)).toEqual(['own-1', 'own-2']);
    expect(disk.values).toMatchObject({ meta: { schema: 1, revision: 1 }, 'quarantine:0:meta': 'x' });
    disk.values['meta'] = 'y';
    await store.change(save('own-3'));
    expect(disk.values).toMatchObject({ 'quarantine:0:meta': 'x', 'quarantine:0:meta+': 'y' });
    expect((await store.load()).aside.map(({ key }) => key)).toEqual(['quarantine:0:meta', 'quarantine:0:meta+']);
  });

  it('takes away what could not be read when the reader says so, and nothing else', async () => {
    const { disk, store } = setUp({ meta: META, 'entry:own-1': own('own-1'), 'entry:own-2': 3, 'quarantine:1:x': 4 });
    await store.discard(['entry:own-1', 'entry:own-2', 'quarantine:1:x', 'meta']);
    expect(disk.values).toEqual({ meta: META, 'entry:own-1': own('own-1') });
  });

  it('does not take a lost revision for a sign that nothing changed', async () => {
    const { disk, store, open } = setUp({ meta: { schema: 1, revision: 1 }, 'entry:own-1': own('own-1') });
    const seen = (await store.load()).layer;
    disk.values['meta'] = 'x';
    await open().store.change(save('own-1', '别处改过'));
    expect(await store.change(save('own-1', '此处改过'), seen)).toMatchObject({ why: { kind: 'changed-elsewhere' } });
  });

  it('migrates in memory and stores the result, with the old bytes, at the first write', async () => {
    const old = { 'entry:own-1': { kind: 'mine', id: 'own-1' }, 'entry:own-9': { kind: 'mine', id: 'own-9' } };
    const step: Migration = () => ({ 'entry:own-1': own('own-1') });
    const { disk, store } = setUp({ meta: { schema: 1, revision: 3 }, ...old }, [step]);
    expect(idsOf((await store.load()).layer)).toEqual(['own-1']);
    expect(disk.written).toBe(0);
    await store.change(save('own-2'));
    expect(disk.values).toMatchObject({ 'entry:own-1': own('own-1'), 'entry:own-2': own('own-2'), 'backup:v1': old });
    expect(disk.written).toBe(1);
    expect(disk.values['entry:own-9']).toEqual({ kind: 'gone' });
  });

  it('does not overwrite what another tab changed in the same entry, and does not mind other entries', async () => {
    const { open, store } = setUp({ meta: META, 'entry:own-1': own('own-1') });
    const seen = (await store.load()).layer;
    const other = open().store;
    await other.change(save('own-1', '别处改过'), seen);
    expect(await store.change(save('own-1', '此处改过'), seen)).toEqual({
      ok: false,
      why: { kind: 'changed-elsewhere' },
    });
    expect((await store.change(save('own-2'), seen)).ok).toBe(true);
  });

  it('tells every page of a change until its signal ends it', async () => {
    const { open, store } = setUp();
    const end = new AbortController();
    const heard: number[] = [];
    open().store.onChanged((layer) => heard.push(layer.revision), end.signal);
    await store.change(save('own-1'));
    await store.change(save('own-2'));
    await new Promise((resolve) => setTimeout(resolve, 5));
    end.abort();
    await store.change(save('own-3'));
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(heard.at(-1)).toBe(2);
  });
});
