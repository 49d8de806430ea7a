/** Every acknowledged edit is there, whatever becomes of the storage and the process. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LayerAction } from '../../src/core/entry/actions';
import { plan } from '../../src/core/entry/actions';
import { applyChanges } from '../../src/core/entry/changes';
import { equal } from '../../src/core/entry/equal';
import type { Layer } from '../../src/core/entry/layer';
import { openStore, type Stored } from '../../src/platform/store/open-store';
import { makeEntry, makeOwn } from '../unit/entry/make';
import { Disk, FakeArea, FakeHistory, type Fate, makeLock } from '../unit/store/fakes';

const bundled = makeEntry();
const id = fc.constantFrom('own-1', 'own-2', 'own-3');
const tier = fc.constantFrom('A', 'B', 'C');

const action: fc.Arbitrary<LayerAction> = fc.oneof(
  fc.record({
    kind: fc.constant('save-own' as const),
    entry: fc.tuple(id, tier).map(([i, t]) => makeOwn(i, '清单', { tier: t })),
  }),
  fc.record({ kind: fc.constant('delete-own' as const), id }),
  fc.record({ kind: fc.constant('hide' as const), id: fc.constant(bundled.id) }),
  fc.record({ kind: fc.constant('show' as const), id: fc.constant(bundled.id) }),
  tier.map((t) => ({ kind: 'override' as const, bundled, entry: { ...bundled, tier: t } })),
);
const fate: fc.Arbitrary<Fate> = fc.oneof(
  { weight: 4, arbitrary: fc.nat(5).map((turns) => ({ kind: 'works' as const, turns })) },
  { weight: 2, arbitrary: fc.constant({ kind: 'rejects' as const }) },
  { weight: 2, arbitrary: fc.boolean().map((written) => ({ kind: 'dies' as const, written })) },
);
const step = fc.record({ tab: fc.nat(1), action, fate, sweep: fate, undo: fc.boolean(), broken: fc.boolean() });
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const today = () => '2026-11-24';
const sorted = (layer: Layer) => [...layer.records].sort((a, b) => (a.kind + a.id < b.kind + b.id ? -1 : 1));

/** Two tabs of one reader on one disk. A tab that died is opened anew. */
function openTabs() {
  const disk = new Disk();
  const history = new FakeHistory();
  const lock = makeLock();
  const open = () => {
    const area = new FakeArea(disk);
    return { area, store: openStore({ area, history, locked: lock(area), today }) };
  };
  const tabs = new Map<number, ReturnType<typeof open>>();
  const play = ({ tab, action, fate, sweep, undo, broken }: Step): Promise<Stored | 'died'> => {
    const old = tabs.get(tab);
    const used = old && !old.area.dead ? old : open();
    tabs.set(tab, used);
    used.area.fates.splice(0, Infinity, fate);
    used.area.removals.splice(0, Infinity, sweep);
    history.broken = broken;
    return Promise.race([undo ? used.store.undo() : used.store.change(action), used.area.death]);
  };
  return { play, load: () => open().store.load() };
}

/** What may be on the disk after a step: what was, what was meant, or, if the process died, either. */
function judge({ undo, action }: Step, end: Stored | 'died', before: Layer, now: Layer): void {
  const planned = plan(before, action, today());
  const meant = planned.ok ? applyChanges(before, planned.changes) : before;
  expect(now.revision).toBeGreaterThanOrEqual(before.revision);
  if (end === 'died') expect(undo || [before, meant].some((layer) => equal(sorted(layer), sorted(now)))).toBe(true);
  else if (!end.ok) expect(sorted(now)).toEqual(sorted(before));
  else expect([sorted(now), sorted(now)]).toEqual([sorted(end.layer), sorted(undo ? end.layer : meant)]);
}

describe('histories of the store', () => {
  it('keep every acknowledged edit, through refusals, deaths and two tabs', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const { play, load } = openTabs();
        let known: Layer = { revision: 0, records: [] };
        for (const step of steps) {
          const end = await play(step);
          const state = await load();
          judge(step, end, known, state.layer);
          expect(state.quarantined).toEqual([]);
          known = state.layer;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('keep all of 200 interleaved edits of two tabs', async () => {
    const disk = new Disk();
    const lock = makeLock();
    const history = new FakeHistory();
    const tabs = [0, 1].map(() => {
      const area = new FakeArea(disk);
      return openStore({ area, history, locked: lock(area), today });
    });
    const done = await Promise.all(
      Array.from({ length: 200 }, (_, i) =>
        tabs[i % 2]?.change({ kind: 'save-own', entry: makeOwn(`own-${i}`, '清单') }),
      ),
    );
    expect(done.every((stored) => stored?.ok)).toBe(true);
    expect((await tabs[0]?.load())?.layer).toMatchObject({ revision: 200 });
    expect((await tabs[0]?.load())?.layer.records).toHaveLength(200);
  });

  it('would count wrongly without the lock: the check can see it', async () => {
    const area = new FakeArea(new Disk());
    const store = openStore({ area, history: new FakeHistory(), locked: (task) => task(), today });
    await Promise.all(
      Array.from({ length: 20 }, (_, i) => store.change({ kind: 'save-own', entry: makeOwn(`own-${i}`, '清单') })),
    );
    expect((await store.load()).layer.revision).toBeLessThan(20);
  });
});
