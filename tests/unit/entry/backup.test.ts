import { describe, expect, it } from 'vitest';
import { readBackup, writeBackup } from '../../../src/core/entry/backup';
import type { Layer } from '../../../src/core/entry/layer';
import { migrate } from '../../../src/core/entry/migrate';
import { makeOwn } from './make';

const changed = '2026-11-24';
const layer: Layer = {
  revision: 7,
  records: [
    { kind: 'own', id: 'own-1', entry: makeOwn('own-1', '三张清单'), changed },
    { kind: 'override', id: 'a', fields: { tier: 'C' }, base: { tier: 'A' }, changed },
    { kind: 'hidden', id: 'a', changed },
  ],
};
const file = (over: object) => JSON.stringify({ format: 'tifa-layer', schema: 1, records: layer.records, ...over });

describe('the backup file', () => {
  it('comes back as it went', () => {
    expect(readBackup(writeBackup(layer, changed))).toEqual({ ok: true, records: layer.records });
    expect(readBackup(`\ufeff${writeBackup(layer, changed)}`).ok).toBe(true);
  });

  it('refuses what is no backup', () => {
    expect(readBackup('{')).toEqual({ ok: false, why: 'not-json' });
    for (const text of [
      'null',
      '[]',
      '{"records":[]}',
      file({ format: 'other' }),
      file({ schema: 0 }),
      file({ records: {} }),
    ])
      expect(readBackup(text)).toEqual({ ok: false, why: 'not-a-backup' });
  });

  it('refuses a newer schema', () => {
    expect(readBackup(file({ schema: 99 }))).toEqual({ ok: false, why: 'newer', schema: 99 });
  });

  it('names the record, the entry and the field of every fault', () => {
    const bad = { ...layer.records[0], entry: { ...makeOwn('own-1', '三张清单'), tier: 'Z', pinyin: '' } };
    expect(readBackup(file({ records: [layer.records[1], bad, layer.records[1], 3] }))).toEqual({
      ok: false,
      why: 'faults',
      faults: [
        { record: 2, name: '三张清单', field: 'entry.pinyin', code: 'empty' },
        { record: 2, name: '三张清单', field: 'entry.tier', code: 'choice' },
        { record: 3, name: 'a', field: 'id', code: 'duplicate' },
        { record: 4, name: '', field: '', code: 'kind' },
      ],
    });
  });

  it('is not deceived by keys of the prototype', () => {
    const hostile = file({}).replace('"kind":"own"', '"__proto__":{"x":1},"kind":"own"');
    readBackup(hostile);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});

describe('migrations', () => {
  const rename = (records: Readonly<Record<string, unknown>>) => ({ ...records, two: 2 });
  it('run in order from the stored schema on', () => {
    expect(migrate(1, { a: 1 }, [rename, (r) => ({ ...r, three: Object.keys(r).length })])).toEqual({
      kind: 'migrated',
      from: 1,
      records: { a: 1, two: 2, three: 2 },
    });
    expect(migrate(2, { a: 1 }, [rename]).kind).toBe('current');
    expect(migrate(3, { a: 1 }, [rename])).toEqual({ kind: 'newer', from: 3, records: { a: 1 } });
  });
});
