import { describe, expect, it } from 'vitest';
import type { LayerAction } from '../../../src/core/entry/actions';
import { binOf, putBack } from '../../../src/core/entry/bin';
import { upToDate } from '../../../src/core/entry/change-set';
import { SNAPSHOTS_KEPT } from '../../../src/core/entry/keep-history';
import type { LayerRecord } from '../../../src/core/entry/layer';
import { openStore, type Stored } from '../../../src/platform/store/open-store';
import { makeOwn } from '../entry/make';
import { Disk, FakeArea, FakeHistory, makeLock, Shelf } from './fakes';

const changed = '2026-11-24';

function setUp() {
  const disk = new Disk();
  const shelf = new Shelf();
  const lock = makeLock();
  const open = () => {
    const area = new FakeArea(disk);
    const history = new FakeHistory(shelf, area);
    return { area, history, store: openStore({ area, history, locked: lock(area), today: () => changed }) };
  };
  const heads = async () =>
    (await open().store.load()).layer.records.map((record) => record.kind === 'own' && record.entry.head);
  return { disk, shelf, open, heads, ...open() };
}

const save = (id: string, head = '清单'): LayerAction => ({ kind: 'save-own', entry: makeOwn(id, head) });
const record = (id: string, head = '清单'): LayerRecord => ({ kind: 'own', id, entry: makeOwn(id, head), changed });
const importOf = (...records: LayerRecord[]): LayerAction => ({ kind: 'import', records });
const failed = (stored: Stored) => (stored.ok ? undefined : stored.why.kind);

describe('undo and redo', () => {
  it('go back and forth through every action, in whatever page, also after a restart', async () => {
    const { open, heads } = setUp();
    const seen = [await heads()];
    for (const action of [
      save('own-1'),
      save('own-1', '改过'),
      { kind: 'delete-own', id: 'own-1' } as const,
      importOf(record('own-2', '二'), record('own-3', '三')),
      { kind: 'many', actions: [save('own-4', '四'), { kind: 'delete-own', id: 'own-2' }] } as const,
    ]) {
      expect(await open().store.change(action)).toMatchObject({ ok: true });
      seen.push(await heads());
    }
    for (let round = 0; round < 2; round++) {
      for (const before of seen.slice(0, -1).reverse()) {
        expect(await open().store.undo()).toMatchObject({ ok: true });
        expect((await heads()).toSorted()).toEqual(before.toSorted());
      }
      expect(failed(await open().store.undo())).toBe('nothing-to-undo');
      for (const after of seen.slice(1)) {
        expect(await open().store.redo()).toMatchObject({ ok: true });
        expect((await heads()).toSorted()).toEqual(after.toSorted());
      }
      expect(failed(await open().store.redo())).toBe('nothing-to-undo');
    }
  });

  it('say what was undone and redone', async () => {
    const { store } = setUp();
    await store.change(save('own-1'));
    const did = { action: 'save-own', changes: [{ key: 'entry:own-1', before: null, after: record('own-1') }] };
    expect(await store.undo()).toMatchObject({ did });
    expect(await store.redo()).toMatchObject({ did });
  });

  it('do not lead into a branch that a new action has left', async () => {
    const { store, heads } = setUp();
    await store.change(save('own-1', '一'));
    await store.change(save('own-2', '二'));
    await store.undo();
    await store.change(save('own-3', '三'));
    expect(failed(await store.redo())).toBe('nothing-to-undo');
    await store.undo();
    await store.undo();
    expect(await heads()).toEqual([]);
    await store.redo();
    await store.redo();
    expect(await heads()).toEqual(['一', '三']);
  });

  it('keep the way forth when an action fails or its process dies before it is written', async () => {
    const { open, heads, store } = setUp();
    await store.change(save('own-1', '一'));
    await store.undo();
    const refusing = open();
    refusing.area.fates.push({ kind: 'rejects' });
    await refusing.store.change(save('own-2', '二'));
    const dying = open();
    dying.area.fates.push({ kind: 'dies', written: false });
    await Promise.race([dying.store.change(save('own-3', '三')), dying.area.death]);
    expect(await open().store.redo()).toMatchObject({ ok: true });
    expect(await heads()).toEqual(['一']);
    expect(failed(await open().store.redo())).toBe('nothing-to-undo');
  });

  it('do not do again what the very first action meant when its process died before it was written', async () => {
    const { open, heads } = setUp();
    const dying = open();
    dying.area.fates.push({ kind: 'dies', written: false });
    await Promise.race([dying.store.change(save('own-1', '一')), dying.area.death]);
    expect(failed(await open().store.undo())).toBe('nothing-to-undo');
    expect(failed(await open().store.redo())).toBe('nothing-to-undo');
    expect(await heads()).toEqual([]);
  });

  it('do not take back what was changed without a history, nor stand in their own way', async () => {
    const { store, shelf, heads } = setUp();
    await store.change(save('own-1', '一'));
    await store.change(save('own-2', '二'));
    shelf.broken = true;
    await store.change(save('own-2', '改过'));
    shelf.broken = false;
    expect(failed(await store.undo())).toBe('changed-since');
    expect(await store.undo()).toMatchObject({ ok: true });
    expect(await heads()).toEqual(['改过']);
  });

  it('are not missed by what needs no way back', async () => {
    const { store, shelf } = setUp();
    shelf.broken = true;
    expect((await store.change(save('own-1'))).ok).toBe(true);
    expect((await store.change(importOf())).ok).toBe(true);
    expect(failed(await store.change(importOf(record('own-2'))))).toBe('no-history');
    expect(failed(await store.undo())).toBe('nothing-to-undo');
  });

  it('understand the sets that an older schema kept', () => {
    const old = { id: 1, parent: 0, action: 'save-own', day: changed, schema: 1 } as const;
    const before = record('own-1', '旧');
    const set = { ...old, changes: [{ key: 'entry:own-1', before: null, after: before }] };
    const lift = (from: number, records: Readonly<Record<string, unknown>>) =>
      ({
        kind: 'migrated',
        from,
        records: Object.fromEntries(Object.keys(records).map((key) => [key, record('own-1', '新')])),
      }) as const;
    expect(upToDate(set, 2, lift)).toEqual({
      ...set,
      schema: 2,
      changes: [{ key: 'entry:own-1', before: null, after: record('own-1', '新') }],
    });
    expect(upToDate(set, 1, lift)).toBe(set);
  });
});

describe('snapshots', () => {
  it('are taken before an import and before many changes, and lead back whole', async () => {
    const { store, history, heads } = setUp();
    await store.change(save('own-1', '一'));
    await store.change(importOf(record('own-1', '改'), record('own-2', '二')));
    await store.change({ kind: 'many', actions: [{ kind: 'delete-own', id: 'own-1' }] });
    const [second, first] = await history.snapshots();
    expect([first, second]).toMatchObject([
      { cause: 'import', count: 1, day: changed },
      { cause: 'many', count: 2 },
    ]);
    if (!first || !second) throw new Error('no snapshots');
    await store.goTo(first);
    expect(await heads()).toEqual(['一']);
    await store.goTo(second);
    expect((await heads()).toSorted()).toEqual(['二', '改']);
    await store.undo();
    expect(await heads()).toEqual(['一']);
  });

  it('can be reached across a branch that was left', async () => {
    const { store, history, heads } = setUp();
    await store.change(importOf(record('own-1', '一')));
    await store.change(importOf(record('own-2', '二')));
    const [point] = await history.snapshots();
    if (!point) throw new Error('no snapshot');
    await store.undo();
    await store.undo();
    await store.change(save('own-3', '三'));
    await store.goTo(point);
    expect(await heads()).toEqual(['一']);
  });

  it('are given up, not guessed, where a part of the way is lost', async () => {
    const { store, history, shelf, heads } = setUp();
    await store.change(importOf(record('own-1', '一')));
    await store.change(save('own-1', '二'));
    const [point] = await history.snapshots();
    if (!point) throw new Error('no snapshot');
    shelf.sets = shelf.sets.filter(({ id }) => id !== 1);
    expect(failed(await store.goTo(point))).toBe('snapshot-gone');
    expect(await heads()).toEqual(['二']);
  });

  it('leave no more than twenty behind, each of which still leads back', async () => {
    const { store, history } = setUp();
    for (let i = 0; i < 50; i++) await store.change(importOf(record('own-1', `第${i}次`)));
    const points = await history.snapshots();
    expect(points).toHaveLength(SNAPSHOTS_KEPT);
    for (const point of points) expect(await store.goTo(point)).toMatchObject({ ok: true });
  });

  it('are dropped with the action that failed', async () => {
    const { store, area, history } = setUp();
    area.fates.push({ kind: 'rejects' });
    expect(failed(await store.change(importOf(record('own-1'))))).toBe('storage');
    expect(await history.snapshots()).toEqual([]);
  });
});

describe('the bin', () => {
  const binned = async ({ store, shelf }: ReturnType<typeof setUp>) =>
    binOf([...shelf.sets].reverse(), (await store.load()).layer);

  it('holds deleted entries until they are back', async () => {
    const stage = setUp();
    await stage.store.change(save('own-1'));
    await stage.store.change({ kind: 'delete-own', id: 'own-1' });
    const [item] = await binned(stage);
    expect(item).toEqual({ day: changed, record: record('own-1') });
    if (item) await stage.store.change({ kind: 'restore', changes: putBack(item) });
    expect(await binned(stage)).toEqual([]);
    expect(await stage.heads()).toEqual(['清单']);
  });

  it('holds what an undo took away, also when a new action has left that branch', async () => {
    const stage = setUp();
    await stage.store.change(save('own-1', '写了很久'));
    await stage.store.undo();
    await stage.store.change(save('own-2'));
    expect(await binned(stage)).toEqual([{ day: changed, record: record('own-1', '写了很久') }]);
  });

  it('does not put a thing back over what has taken its place', async () => {
    const { store } = setUp();
    await store.change(save('own-1'));
    const item = { day: changed, record: record('own-1') } as Parameters<typeof putBack>[0];
    expect(failed(await store.change({ kind: 'restore', changes: putBack(item) }))).toBe('changed-since');
  });
});
