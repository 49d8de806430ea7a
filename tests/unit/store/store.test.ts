import { describe, expect, it } from 'vitest';
import type { LayerAction } from '../../../src/core/entry/actions';
import { binOf } from '../../../src/core/entry/bin';
import type { Layer } from '../../../src/core/entry/layer';
import type { Migration } from '../../../src/core/entry/migrate';
import { openStore } from '../../../src/platform/store/open-store';
import { makeEntry, makeOwn } from '../entry/make';
import { Disk, FakeArea, FakeHistory, makeLock } from './fakes';

function setUp(values: Record<string, unknown> = {}, migrations?: readonly Migration[]) {
  const disk = new Disk();
  disk.values = structuredClone(values);
  const history = new FakeHistory();
  const lock = makeLock();
  const open = () => {
    const area = new FakeArea(disk);
    const parts = { area, history, locked: lock(area), today: () => '2026-11-24' };
    return { area, store: openStore(migrations ? { ...parts, migrations } : parts) };
  };
  return { disk, history, open, ...open() };
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
    expect(disk.values).toEqual({ 'entry:own-1': own('own-1'), meta: { schema: 1, revision: 1 } });
    expect(disk.written).toBe(1);
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

  it('does not sweep a record that takes the place of a tombstone', async () => {
    const { disk, store } = setUp({ meta: META, 'entry:own-1': { kind: 'gone' } });
    await store.change(save('own-1'));
    expect(disk.values['entry:own-1']).toEqual(own('own-1'));
  });

  it('says why when the storage refuses, and leaves everything as it was', async () => {
    const { disk, area, store, history } = setUp({ meta: META, 'entry:own-1': own('own-1') });
    const before = structuredClone(disk.values);
    area.fates.push({ kind: 'rejects' });
    expect(await store.change(save('own-2'))).toEqual({
      ok: false,
      why: { kind: 'storage', message: 'quota exceeded' },
    });
    expect(disk.values).toEqual(before);
    expect(history.sets).toEqual([]);
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

describe('undo and the bin', () => {
  it('takes back one action after the other', async () => {
    const { store } = setUp();
    await store.change(save('own-1'));
    await store.change(save('own-1', '改过'));
    await store.change({ kind: 'delete-own', id: 'own-1' });
    const heads = [];
    for (let i = 0; i < 3; i++) {
      const undone = await store.undo();
      heads.push(undone.ok && undone.layer.records.map((record) => record.kind === 'own' && record.entry.head));
    }
    expect(heads).toEqual([['改过'], ['清单'], []]);
    expect(await store.undo()).toEqual({ ok: false, why: { kind: 'nothing-to-undo' } });
  });

  it('does not take back what has changed since, nor stands in its own way', async () => {
    const { store, history } = setUp();
    await store.change(save('own-1'));
    await store.change(save('own-2'));
    history.sets = history.sets.map((set) =>
      set.id === 2 ? { ...set, changes: [{ key: 'entry:own-2', before: null, after: null }] } : set,
    );
    expect(await store.undo()).toEqual({ ok: false, why: { kind: 'changed-since' } });
    expect(await store.undo()).toMatchObject({ ok: true });
    expect(idsOf((await store.load()).layer)).toEqual(['own-2']);
  });

  it('lists deleted entries until they are back', async () => {
    const { store, history } = setUp();
    await store.change(save('own-1'));
    const deleted = await store.change({ kind: 'delete-own', id: 'own-1' });
    if (!deleted.ok) throw new Error('not deleted');
    const [binned] = binOf(await history.list(), deleted.layer);
    expect(binned).toEqual({ day: '2026-11-24', record: own('own-1') });
    const back = await store.change(save('own-1'));
    expect(back.ok && binOf(await history.list(), back.layer)).toEqual([]);
  });

  it('goes on without a history, but replaces nothing wholesale', async () => {
    const { store, history } = setUp();
    history.broken = true;
    expect((await store.change(save('own-1'))).ok).toBe(true);
    expect(await store.change({ kind: 'import', records: [] })).toMatchObject({ ok: true });
    expect(await store.change({ kind: 'replace', records: [] })).toEqual({ ok: false, why: { kind: 'no-history' } });
    expect(await store.undo()).toEqual({ ok: false, why: { kind: 'nothing-to-undo' } });
  });
});
