import { describe, expect, it } from 'vitest';
import { checkRecord } from '../../../src/core/entry/record-schema';
import { DOMAINS } from '../../../src/core/entry/schema';
import { checkEntry } from '../../../src/core/entry/validate';
import { makeEntry, makeSense } from './make';

const faultsOf = (value: unknown) => {
  const checked = checkEntry(value);
  return checked.ok ? [] : checked.faults;
};

describe('checking an entry', () => {
  it('passes a whole one', () => expect(checkEntry(makeEntry())).toEqual({ ok: true, value: makeEntry() }));

  it.each([
    [
      { ...makeEntry(), head: '' },
      { field: 'head', code: 'empty' },
    ],
    [
      { ...makeEntry(), head: ' 断' },
      { field: 'head', code: 'empty' },
    ],
    [
      { ...makeEntry(), head: '字'.repeat(65) },
      { field: 'head', code: 'too-long', bound: '64' },
    ],
    [
      { ...makeEntry(), forms: Array.from({ length: 61 }, (_, i) => `断头路${i}`) },
      { field: 'forms', code: 'too-many', bound: '60' },
    ],
    [
      { ...makeEntry(), head: '\ud800' },
      { field: 'head', code: 'unicode' },
    ],
    [
      { ...makeEntry(), forms: [] },
      { field: 'forms', code: 'empty' },
    ],
    [
      { ...makeEntry(), domains: ['nowhere'] },
      { field: 'domains.0', code: 'choice', bound: DOMAINS.join(', ') },
    ],
    [
      { ...makeEntry(), counts: [0] },
      { field: 'counts.0', code: 'too-small', bound: '1' },
    ],
    [
      { ...makeEntry(), id: 'Röt' },
      { field: 'id', code: 'id' },
    ],
    [
      { ...makeEntry(), colour: 'red' },
      { field: 'colour', code: 'unknown' },
    ],
    [
      { ...makeEntry(), senses: [makeSense({ status: { state: 'current', asOf: 'May' } })] },
      { field: 'senses.0.status.asOf', code: 'date' },
    ],
    [
      { ...makeEntry(), senses: [makeSense({ regions: ['12'] })] },
      { field: 'senses.0.regions.0', code: 'region' },
    ],
    [
      { ...makeEntry(), senses: [makeSense({ meaning: { zh: '', en: 'x' } })] },
      { field: 'senses.0.meaning.zh', code: 'empty' },
    ],
    [
      { ...makeEntry(), tier: undefined },
      { field: 'tier', code: 'missing' },
    ],
    ['text', { field: '', code: 'kind' }],
    [undefined, { field: '', code: 'missing' }],
  ])('says where and what, %#', (value, fault) => expect(faultsOf(value)).toEqual([fault]));

  it('names a missing field', () => {
    const { senses: _, ...rest } = makeEntry();
    expect(faultsOf(rest)).toEqual([{ field: 'senses', code: 'missing' }]);
  });
});

describe('checking a stored record', () => {
  const changed = '2026-11-24';
  it('passes the three kinds', () => {
    for (const record of [
      { kind: 'own', id: 'duan-tou-lu', entry: makeEntry(), changed },
      { kind: 'override', id: 'a', fields: { tier: 'C' }, base: { tier: 'A' }, changed },
      { kind: 'hidden', id: 'a', changed },
    ])
      expect(checkRecord(record)).toEqual({ ok: true, value: record });
  });

  it('refuses what is none of them', () => {
    expect(checkRecord({ kind: 'gone', id: 'a', changed }).ok).toBe(false);
    expect(checkRecord({ kind: 'own', id: 'other', entry: makeEntry(), changed })).toEqual({
      ok: false,
      faults: [{ field: 'entry.id', code: 'id' }],
    });
    expect(checkRecord({ kind: 'override', id: 'a', fields: { id: 'b' }, base: {}, changed }).ok).toBe(false);
    expect(checkRecord(null).ok).toBe(false);
  });
});
