import { describe, expect, it } from 'vitest';
import type { Layer } from '../../../src/core/entry/layer';
import { migrate } from '../../../src/core/entry/migrate';
import { readBackup, writeBackup } from '../../../src/core/files/backup';
import { makeOwn } from '../entry/make';

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
const why = (text: string) => {
  const read = readBackup(text);
  return read.ok ? 'read' : read.why;
};

describe('the backup file', () => {
  it('comes back as it went, each record with its line', () => {
    const text = writeBackup(layer, changed);
    const read = readBackup(text);
    const begins = text.split('\n').flatMap((line, i) => (line === '    {' ? [i + 1] : []));
    expect(read.ok && read.rows.map((row) => row.ok && row.record)).toEqual(layer.records);
    expect(read.ok && read.rows.map(({ line }) => line)).toEqual(begins);
    expect(begins).toHaveLength(3);
  });

  it('says where JSON is broken', () => {
    expect(why('{"a": 1,\n "b": }')).toEqual({ kind: 'syntax', line: 2, column: 7 });
    expect(why('{"a": [1')).toEqual({ kind: 'syntax', line: 1, column: 9 });
    expect(why('{"records": [],\n"records": []}')).toEqual({ kind: 'duplicate-key', line: 2, key: 'records' });
    expect(why(`{"a":\n${'['.repeat(1_000_000)}`)).toEqual({ kind: 'too-deep', line: 2 });
  });

  it('refuses what is no backup, and names what is missing', () => {
    expect(why('[]')).toMatchObject({ kind: 'not-ours' });
    expect(why('{"records":[]}')).toEqual({ kind: 'not-ours', field: 'format' });
    expect(why(file({ format: 'other' }))).toEqual({ kind: 'not-ours', field: 'format' });
    expect(why(file({ schema: 0 }))).toEqual({ kind: 'not-ours', field: 'schema' });
    expect(why(file({ records: {} }))).toEqual({ kind: 'not-ours', field: 'records' });
    expect(why(file({ extra: 1 }))).toEqual({ kind: 'not-ours', field: 'extra' });
  });

  it('refuses a newer schema', () => {
    expect(why(file({ schema: 99 }))).toEqual({ kind: 'newer', schema: 99 });
  });

  it('names the line, the entry and the field of every fault, and still reads the others', () => {
    const bad = { ...layer.records[0], entry: { ...makeOwn('own-1', '三张清单'), tier: 'Z', pinyin: '' } };
    const lines = [layer.records[1], bad, layer.records[1], 3].map((record) => JSON.stringify(record)).join(',\n');
    const read = readBackup(`{"format":"tifa-layer","schema":1,"records":[\n${lines}]}`);
    expect(read.ok && read.rows).toEqual([
      { line: 2, name: 'a', ok: true, record: layer.records[1] },
      {
        line: 3,
        name: '三张清单',
        ok: false,
        faults: [
          { field: 'entry.pinyin', code: 'empty' },
          { field: 'entry.tier', code: 'choice', bound: 'A, B, C' },
        ],
      },
      { line: 4, name: 'a', ok: false, faults: [{ field: 'id', code: 'duplicate', bound: '2' }] },
      { line: 5, name: '', ok: false, faults: [{ field: '', code: 'kind' }] },
    ]);
  });

  it.each(['__proto__', 'constructor', 'toString', 'prototype'])(
    'refuses the key %s instead of passing over it',
    (key) => {
      for (const [where, place] of [
        ['"kind":"own"', key],
        ['"meaning":{', `entry.senses.0.meaning.${key}`],
      ] as const) {
        const text = file({}).replace(
          where,
          where.endsWith('{') ? `${where}"${key}":{"x":1},` : `"${key}":{"x":1},${where}`,
        );
        const read = readBackup(text);
        expect(read.ok && read.rows[0]).toMatchObject({ ok: false, faults: [{ field: place, code: 'unknown' }] });
      }
      expect(({} as Record<string, unknown>)['x']).toBeUndefined();
    },
  );

  it.each(['__proto__', 'constructor', 'prototype'])('refuses a slot named %s, which the schema passes over', (key) => {
    const forms = [{ text: '平安{place}', slots: { place: { max: 4 } } }];
    const entry = makeOwn('own-1', '平安', { forms });
    const text = JSON.stringify({
      format: 'tifa-layer',
      schema: 1,
      records: [{ kind: 'own', id: 'own-1', entry, changed }],
    });
    const whole = readBackup(text);
    expect(whole.ok && whole.rows[0]?.ok).toBe(true);
    const read = readBackup(text.replace('"slots":{', `"slots":{"${key}":{"max":1},`));
    expect(read.ok && read.rows[0]).toMatchObject({
      ok: false,
      faults: [{ field: `entry.forms.0.slots.${key}`, code: 'unknown' }],
    });
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
