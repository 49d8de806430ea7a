/** Stores and backups as released versions left them, frozen: whatever comes later must read them. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { LayerRecord } from '../../../src/core/entry/layer';
import { type Migration, SCHEMA } from '../../../src/core/entry/migrate';
import { readText } from '../../../src/core/files/read-text';
import { openStore } from '../../../src/platform/store/open-store';
import { makeOwn } from '../entry/make';
import { Disk, FakeArea, FakeHistory, type Fate, makeLock, Shelf } from './fakes';

interface Dump {
  readonly storage: Record<string, unknown>;
  /** The records that it holds, in the present shape. */
  readonly layer: readonly LayerRecord[];
}
const read = (name: string): string => readFileSync(`tests/fixtures/dumps/${name}`, 'utf8');
const dump = (name: string): Dump => JSON.parse(read(name));
const today = () => '2026-11-24';
const sorted = (records: readonly LayerRecord[]) =>
  [...records].sort((a, b) => (a.kind + a.id < b.kind + b.id ? -1 : 1));

function open(values: Record<string, unknown>, migrations?: readonly Migration[]) {
  const disk = new Disk();
  disk.values = structuredClone(values);
  const shelf = new Shelf();
  const lock = makeLock();
  const start = (...fates: readonly Fate[]) => {
    const area = new FakeArea(disk);
    area.fates.push(...fates);
    const parts = { area, history: new FakeHistory(shelf, area), locked: lock(area), today };
    return { area, store: openStore(migrations ? { ...parts, migrations } : parts) };
  };
  return { disk, shelf, start };
}

describe('a frozen store', () => {
  it.each(['schema-1.json'])('is read whole, changed and undone: %s', async (name) => {
    const { storage, layer } = dump(name);
    const { start } = open(storage);
    const { store } = start();
    const state = await store.load();
    expect(sorted(state.layer.records)).toEqual(sorted(layer));
    expect([state.quarantined, state.aside]).toEqual([[], []]);
    await store.change({ kind: 'save-own', entry: makeOwn('own-new', '新词') });
    await store.undo();
    expect(sorted((await store.load()).layer.records)).toEqual(sorted(layer));
  });

  it('that a newer version wrote is shown as far as it can be, and not one byte of it is written', async () => {
    const { storage, layer } = dump('schema-99.json');
    const { disk, start } = open(storage);
    const { store } = start();
    const state = await store.load();
    expect(state).toMatchObject({ newerSchema: 99, layer: { records: layer } });
    const why = { kind: 'newer-schema', schema: 99 };
    expect(await store.change({ kind: 'hide', id: 'x' })).toEqual({ ok: false, why });
    expect(await store.change({ kind: 'import', records: layer })).toEqual({ ok: false, why });
    expect((await store.undo()).ok).toBe(false);
    await store.discard(Object.keys(storage));
    expect(disk.values).toEqual(storage);
    expect(disk.written).toBe(0);
  });

  it('comes back from its backup', () => {
    const file = readText(read('schema-1-backup.json'), {
      layer: { revision: 0, records: [] },
      today: today(),
      newId: () => 'own-x',
    });
    expect(file.ok && file.rows.map((row) => row.ok && row.record)).toEqual(dump('schema-1.json').layer);
  });

  it('has a dump of every schema that was ever released', () => {
    for (let schema = 1; schema <= SCHEMA; schema++)
      expect(dump(`schema-${schema}.json`).storage['meta']).toMatchObject({ schema });
  });
});

describe('a migration', () => {
  const { storage, layer } = dump('schema-1.json');
  /** As a later version might: another day of change for every record. */
  const step: Migration = (records) =>
    Object.fromEntries(
      Object.entries(records).map(([key, value]) => [
        key,
        { ...(value as object), ...('changed' in (value as object) ? { changed: '2027-01-01' } : {}) },
      ]),
    );
  const lifted = layer.map((record) => ({ ...record, changed: '2027-01-01' }));
  const add = { kind: 'save-own', entry: makeOwn('own-new', '新词') } as const;

  it('leaves the old bytes beside the new ones, and a snapshot', async () => {
    const { disk, shelf, start } = open(storage, [step]);
    expect((await start().store.change(add)).ok).toBe(true);
    const { meta: _, settings: __, ...old } = storage;
    expect(disk.values['backup:v1']).toEqual(old);
    expect(shelf.points).toMatchObject([{ cause: 'migrate', count: layer.length }]);
    expect(disk.values['settings']).toEqual(storage['settings']);
  });

  it.each([
    { kind: 'dies', written: false },
    { kind: 'dies', written: true },
    { kind: 'rejects' },
  ] satisfies readonly Fate[])('that is cut short (%j) is whole when it is done again', async (fate) => {
    const { start } = open(storage, [step]);
    const first = start(fate);
    await Promise.race([first.store.change(add), first.area.death]);
    const { store } = start();
    const { records } = (await store.load()).layer;
    expect(sorted(records.filter(({ id }) => id !== 'own-new'))).toEqual(sorted(lifted));
    await store.change(add);
    expect((await store.load()).layer.records).toHaveLength(layer.length + 1);
  });
});
