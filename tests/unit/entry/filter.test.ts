import { describe, expect, it } from 'vitest';
import { plan } from '../../../src/core/entry/actions';
import { applyChanges, invert } from '../../../src/core/entry/changes';
import { applyFilter, type Filter, withFacet } from '../../../src/core/entry/filter';
import type { LayerRecord, ReaderEntry } from '../../../src/core/entry/layer';
import { inEra } from '../../../src/core/entry/period';
import { idsFor, several } from '../../../src/core/entry/several';
import { sortEntries } from '../../../src/core/entry/sort';
import { makeEntry, makeOwn, makeSense } from './make';

const item = (entry: ReaderEntry['entry'], over: Partial<ReaderEntry> = {}): ReaderEntry => ({
  entry,
  origin: 'bundled',
  hidden: false,
  conflicts: {},
  ...over,
});
const since = (date: string) =>
  makeSense({
    origin: { where: { zh: '报告', en: 'report' }, date, precision: 'year', kind: 'announced', certainty: 'confirmed' },
  });
const taizhou = item(
  makeEntry({ id: 'a', senses: [makeSense({ level: 'city', regions: ['331000'], period: { from: '2019' } })] }),
);
const old = item(
  makeEntry({
    id: 'b',
    tier: 'B',
    senses: [since('1958'), { ...since('2020'), status: { state: 'fading', asOf: '2026' } }],
  }),
);
const own = item(makeOwn('own-1', '三张清单', { tier: 'B' }), { origin: 'own', conflicts: { tier: 'A' } });
const all = [taizhou, old, own];
const ids = (filter: Filter) => applyFilter(all, filter).items.map(({ entry }) => entry.id);

describe('the filter', () => {
  it('asks for weight, reach, province, period, status and conflicts, of any sense', () => {
    expect(ids({ scope: 'all', tier: 'B' })).toEqual(['b', 'own-1']);
    expect(ids({ scope: 'all', level: 'city' })).toEqual(['a']);
    expect(ids({ scope: 'all', province: '330000' })).toEqual(['a']);
    expect(ids({ scope: 'all', era: '2017-2021' })).toEqual(['a', 'b']);
    expect(ids({ scope: 'all', era: '1949-1977' })).toEqual(['b']);
    expect(ids({ scope: 'all', state: 'fading' })).toEqual(['b']);
    expect(ids({ scope: 'conflict' })).toEqual(['own-1']);
    expect(ids({ scope: 'own', tier: 'A' })).toEqual([]);
  });

  it('counts what each other value of a facet would show, and each other scope', () => {
    const { counts } = applyFilter(all, { scope: 'all', tier: 'B', state: 'current' });
    expect(Object.fromEntries(counts.of('tier'))).toEqual({ A: 1, B: 2 });
    expect(Object.fromEntries(counts.of('state'))).toEqual({ current: 2, fading: 1 });
    expect(Object.fromEntries(counts.of('province'))).toEqual({});
    expect(applyFilter(all, { scope: 'own', tier: 'B' }).counts.scope).toMatchObject({ all: 2, own: 1, conflict: 1 });
  });

  it('takes a facet away again', () => {
    expect(withFacet({ scope: 'own', tier: 'B' }, 'tier', undefined)).toEqual({ scope: 'own' });
  });

  it('knows the era of every kind of date', () => {
    expect([inEra('1948'), inEra('2012-11'), inEra('2026-08-21'), inEra(undefined)]).toEqual([
      '0-1948',
      '2012-2016',
      '2022-',
      undefined,
    ]);
  });
});

describe('the order', () => {
  const order = (items: readonly ReaderEntry[]) => items.map(({ entry }) => entry.id);
  const records: readonly LayerRecord[] = [
    { kind: 'own', id: 'own-1', entry: own.entry, changed: '2026-11-20' },
    { kind: 'hidden', id: 'b', changed: '2026-11-21' },
  ];

  it('puts what the reader touched last first, and what has no date last', () => {
    expect(order(sortEntries(all, 'touched', { revision: 1, records }))).toEqual(['b', 'own-1', 'a']);
    expect(order(sortEntries(all, 'newest', { revision: 1, records }))).toEqual(['a', 'b', 'own-1']);
    expect(order(sortEntries(all, 'oldest', { revision: 1, records }))).toEqual(['b', 'a', 'own-1']);
    expect(sortEntries(all, 'match', { revision: 1, records })).toBe(all);
  });
});

describe('several entries at once', () => {
  const records: readonly LayerRecord[] = [
    { kind: 'own', id: 'own-1', entry: own.entry, changed: '2026-11-20' },
    { kind: 'override', id: 'a', fields: { tier: 'C' }, base: { tier: 'A' }, changed: '2026-11-20' },
    { kind: 'hidden', id: 'b', changed: '2026-11-21' },
  ];
  const layer = { revision: 3, records };
  const chosen = ['a', 'b', 'own-1'];

  it.each([
    ['hide', ['hidden:a', 'hidden:own-1']],
    ['show', ['hidden:b']],
    ['delete-own', ['entry:own-1']],
    ['revert', ['entry:a']],
  ] as const)('%s touches only what it can, and can be turned round', (kind, keys) => {
    const planned = plan(layer, several(kind, idsFor(layer, kind, chosen)), '2026-11-24');
    const changes = planned.ok ? planned.changes : [];
    expect(changes.map(({ key }) => key)).toEqual(keys);
    const after = applyChanges(layer, changes);
    expect(new Set(applyChanges(after, invert(changes)).records)).toEqual(new Set(records));
  });

  it('takes no longer than their number asks for', () => {
    const ids = Array.from({ length: 20_000 }, (_, i) => `e-${i}`);
    const begun = performance.now();
    const planned = plan({ revision: 0, records: [] }, several('hide', ids), '2026-11-24');
    expect(planned.ok && planned.changes.length).toBe(20_000);
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});
