import { describe, expect, it } from 'vitest';
import { type LayerAction, plan } from '../../../src/core/entry/actions';
import { applyLayer, orphans } from '../../../src/core/entry/apply-layer';
import { applyChanges, invert } from '../../../src/core/entry/changes';
import type { Layer } from '../../../src/core/entry/layer';
import type { Entry } from '../../../src/core/entry/types';
import { makeEntry, makeOwn, makeSense } from './make';

const EMPTY: Layer = { revision: 0, records: [] };
const road = makeEntry();
const other = makeEntry({ id: 'bai-gai-hei', head: '白改黑', pinyin: 'bái gǎi hēi', forms: ['白改黑'] });
const bundled = [road, other];

function act(layer: Layer, ...actions: LayerAction[]): Layer {
  return actions.reduce((now, action) => {
    const planned = plan(now, action, '2026-11-24');
    if (!planned.ok) throw new Error(planned.why);
    return applyChanges(now, planned.changes);
  }, layer);
}

const seen = (layer: Layer, entries: readonly Entry[] = bundled) => applyLayer(entries, layer);
const withMeaning = (entry: Entry, zh: string, en = 'x'): Entry => ({
  ...entry,
  senses: [makeSense({ meaning: { zh, en } })],
});

describe('the reader’s layer', () => {
  it('is empty at first: everything as bundled', () => {
    expect(seen(EMPTY)).toEqual(bundled.map((entry) => ({ entry, origin: 'bundled', hidden: false, conflicts: {} })));
  });

  it('adds, edits and deletes an own entry', () => {
    const own = makeOwn('own-1', '三张清单');
    const added = act(EMPTY, { kind: 'save-own', entry: own });
    expect(seen(added)[2]).toEqual({ entry: own, origin: 'own', hidden: false, conflicts: {} });
    const edited = act(added, { kind: 'save-own', entry: { ...own, tier: 'B' } });
    expect(seen(edited)[2]?.entry.tier).toBe('B');
    expect(seen(act(edited, { kind: 'delete-own', id: 'own-1' }))).toHaveLength(2);
    expect(plan(EMPTY, { kind: 'delete-own', id: 'own-1' }, '2026-11-24')).toEqual({
      ok: false,
      why: 'no-such-record',
    });
  });

  it('lets an own entry stand in the place of a bundled one', () => {
    const mine = { ...road, head: '断头公路' };
    const layer = act(EMPTY, { kind: 'save-own', entry: mine });
    expect(seen(layer).map(({ entry, origin }) => [entry.head, origin])).toEqual([
      ['白改黑', 'bundled'],
      ['断头公路', 'own'],
    ]);
  });

  it('keeps only the fields of a bundled entry that differ', () => {
    const layer = act(EMPTY, { kind: 'override', bundled: road, entry: { ...road, tier: 'C' } });
    expect(layer.records).toEqual([
      { kind: 'override', id: road.id, fields: { tier: 'C' }, base: { tier: 'A' }, changed: '2026-11-24' },
    ]);
    expect(seen(layer)[0]).toMatchObject({ origin: 'changed', entry: { tier: 'C' }, conflicts: {} });
  });

  it('drops an override that says what the bundled entry says', () => {
    const layer = act(
      EMPTY,
      { kind: 'override', bundled: road, entry: { ...road, tier: 'C' } },
      { kind: 'override', bundled: road, entry: road },
    );
    expect(layer.records).toEqual([]);
  });

  it('takes an optional field away by an empty one', () => {
    const counted = makeEntry({ counts: [3], match: { notInside: ['断头路口'] } });
    const { counts: _, match: __, ...plain } = counted;
    const layer = act(EMPTY, { kind: 'override', bundled: counted, entry: plain });
    expect(seen(layer, [counted])[0]?.entry).toMatchObject({ counts: [], match: {} });
  });

  it('reverts one field or all', () => {
    const layer = act(EMPTY, { kind: 'override', bundled: road, entry: { ...road, tier: 'C', category: 'policy' } });
    expect(seen(act(layer, { kind: 'revert', id: road.id, field: 'tier' }))[0]?.entry).toMatchObject({
      tier: 'A',
      category: 'policy',
    });
    expect(act(layer, { kind: 'revert', id: road.id }).records).toEqual([]);
  });

  it('hides without losing a change, and shows again', () => {
    const layer = act(
      EMPTY,
      { kind: 'override', bundled: road, entry: { ...road, tier: 'C' } },
      { kind: 'hide', id: road.id },
    );
    expect(seen(layer)[0]).toMatchObject({ hidden: true, origin: 'changed' });
    expect(seen(act(layer, { kind: 'show', id: road.id }))[0]).toMatchObject({ hidden: false, entry: { tier: 'C' } });
  });

  it('changes nothing when an action says what already is', () => {
    const layer = act(EMPTY, { kind: 'hide', id: road.id });
    expect(plan(layer, { kind: 'hide', id: road.id }, '2027-01-01')).toEqual({ ok: true, changes: [] });
  });

  it('takes every action back by its inverted changes', () => {
    const before = act(EMPTY, { kind: 'save-own', entry: makeOwn('own-1', '一') });
    for (const action of [
      { kind: 'delete-own', id: 'own-1' },
      { kind: 'save-own', entry: makeOwn('own-1', '二') },
      { kind: 'hide', id: road.id },
      { kind: 'override', bundled: road, entry: { ...road, tier: 'B' } },
      {
        kind: 'many',
        actions: [
          { kind: 'hide', id: road.id },
          { kind: 'delete-own', id: 'own-1' },
        ],
      },
    ] satisfies LayerAction[]) {
      const planned = plan(before, action, '2026-11-25');
      if (!planned.ok) throw new Error(planned.why);
      const undone = act(applyChanges(before, planned.changes), { kind: 'restore', changes: invert(planned.changes) });
      expect(undone.records).toEqual(before.records);
    }
  });

  it('refuses to take back what has changed since', () => {
    const own = makeOwn('own-1', '一');
    const planned = plan(EMPTY, { kind: 'save-own', entry: own }, '2026-11-24');
    if (!planned.ok) throw new Error(planned.why);
    const later = act(EMPTY, { kind: 'save-own', entry: { ...own, tier: 'C' } });
    expect(plan(later, { kind: 'restore', changes: invert(planned.changes) }, '2026-11-24')).toEqual({
      ok: false,
      why: 'changed-since',
    });
  });
});

describe('a new bundled version', () => {
  const mine = act(EMPTY, {
    kind: 'override',
    bundled: road,
    entry: { ...withMeaning(road, '我的解释。', 'Mine.'), tier: 'C' },
  });

  it('comes through where the reader changed nothing', () => {
    const [item] = seen(mine, [{ ...road, category: 'policy' }]);
    expect(item).toMatchObject({ entry: { category: 'policy', tier: 'C' }, conflicts: {} });
  });

  it('joins different parts of one sense', () => {
    const newer = {
      ...road,
      senses: [makeSense({ certainty: 'confirmed', sources: [{ id: 's', at: '1', for: 'use' }] })],
    };
    const [item] = seen(mine, [newer]);
    expect(item?.conflicts).toEqual({});
    expect(item?.entry.senses[0]).toMatchObject({
      meaning: { zh: '我的解释。' },
      certainty: 'confirmed',
      sources: [{ id: 's' }],
    });
  });

  it('names a field that both changed and keeps the reader’s text', () => {
    const newer = withMeaning(road, '新版解释。', 'New.');
    const [item] = seen(mine, [newer]);
    expect(item?.entry.senses[0]?.meaning.zh).toBe('我的解释。');
    expect(item?.conflicts).toEqual({ senses: newer.senses });
  });

  it('sees a conflict when the number of senses changed', () => {
    const newer = { ...road, senses: [makeSense(), makeSense()] };
    expect(seen(mine, [newer])[0]).toMatchObject({
      conflicts: { senses: newer.senses },
      entry: { senses: [{ meaning: { zh: '我的解释。' } }] },
    });
  });

  it('ends a conflict by the reader’s choice, either way', () => {
    const newer = withMeaning(road, '新版解释。', 'New.');
    const kept = act(mine, { kind: 'keep', bundled: newer, field: 'senses' });
    expect(seen(kept, [newer])[0]).toMatchObject({
      conflicts: {},
      entry: { senses: [{ meaning: { zh: '我的解释。' } }], tier: 'C' },
    });
    const taken = act(mine, { kind: 'revert', id: road.id, field: 'senses' });
    expect(seen(taken, [newer])[0]).toMatchObject({
      conflicts: {},
      entry: { senses: [{ meaning: { zh: '新版解释。' } }], tier: 'C' },
    });
  });

  it('leaves a conflict open while other fields are edited', () => {
    const newer = withMeaning(road, '新版解释。', 'New.');
    const shown = seen(mine, [newer])[0];
    if (!shown) throw new Error('no entry');
    const edited = act(mine, { kind: 'override', bundled: newer, entry: { ...shown.entry, category: 'policy' } });
    expect(seen(edited, [newer])[0]).toMatchObject({
      conflicts: { senses: newer.senses },
      entry: { category: 'policy' },
    });
  });

  it('keeps changes of an entry that it no longer holds', () => {
    expect(orphans([other], mine)).toEqual(mine.records);
    expect(orphans(bundled, mine)).toEqual([]);
  });
});
