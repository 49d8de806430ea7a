/** Every acknowledged edit is there, whatever becomes of the storage, the history and the process. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LayerAction } from '../../src/core/entry/actions';
import { plan } from '../../src/core/entry/actions';
import { applyChanges } from '../../src/core/entry/changes';
import { equal } from '../../src/core/entry/equal';
import type { Layer, LayerRecord } from '../../src/core/entry/layer';
import { openStore, type Stored } from '../../src/platform/store/open-store';
import { makeEntry, makeOwn } from '../unit/entry/make';
import { Disk, FakeArea, FakeHistory, type Fate, makeLock, Shelf } from '../unit/store/fakes';
import { RUNS } from './alphabet';

/** 2,000 in `npm test`, 20,000 in the long run. */
const HISTORIES = RUNS > 100_000 ? 20_000 : Math.ceil(RUNS / 50);

const bundled = makeEntry();
const id = fc.constantFrom('own-1', 'own-2', 'own-3');
const tier = fc.constantFrom('A', 'B', 'C');
const today = () => '2026-11-24';

const entry = fc.tuple(id, tier).map(([i, t]) => makeOwn(i, '清单', { tier: t }));
const record = entry.map((e): LayerRecord => ({ kind: 'own', id: e.id, entry: e, changed: today() }));
const single: fc.Arbitrary<LayerAction> = fc.oneof(
  entry.map((e) => ({ kind: 'save-own' as const, entry: e })),
  fc.record({ kind: fc.constant('delete-own' as const), id }),
  fc.record({ kind: fc.constant('hide' as const), id: fc.constant(bundled.id) }),
  fc.record({ kind: fc.constant('show' as const), id: fc.constant(bundled.id) }),
  fc.constant({ kind: 'revert' as const, id: bundled.id }),
  tier.map((t) => ({ kind: 'override' as const, bundled, entry: { ...bundled, tier: t } })),
);
const action: fc.Arbitrary<LayerAction> = fc.oneof(
  { weight: 5, arbitrary: single },
  { weight: 1, arbitrary: fc.array(record, { maxLength: 4 }).map((records) => ({ kind: 'import' as const, records })) },
  { weight: 1, arbitrary: fc.array(single, { maxLength: 3 }).map((actions) => ({ kind: 'many' as const, actions })) },
);

const fate: fc.Arbitrary<Fate> = fc.oneof(
  { weight: 8, arbitrary: fc.nat(5).map((turns) => ({ kind: 'works' as const, turns })) },
  { weight: 2, arbitrary: fc.constant({ kind: 'rejects' as const }) },
  { weight: 2, arbitrary: fc.boolean().map((written) => ({ kind: 'dies' as const, written })) },
);
const fates = fc.array(fate, { maxLength: 3 });

const move = fc.oneof(
  { weight: 6, arbitrary: action.map((what) => ({ kind: 'act' as const, what })) },
  { weight: 3, arbitrary: fc.constant({ kind: 'undo' as const }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'redo' as const }) },
  { weight: 1, arbitrary: fc.nat(4).map((which) => ({ kind: 'snapshot' as const, which })) },
);
const step = fc.record({
  tab: fc.nat(1),
  move,
  reads: fates,
  writes: fates,
  removals: fates,
  history: fates,
  broken: fc.oneof({ weight: 6, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  /** The disk is full: nothing larger than what is there goes in. */
  full: fc.oneof({ weight: 6, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  /** No tab hears of what is written. */
  silent: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const sorted = (layer: Layer) => [...layer.records].sort((a, b) => (a.kind + a.id < b.kind + b.id ? -1 : 1));
const same = (a: Layer, b: Layer) => equal(sorted(a), sorted(b));

/** Two tabs of one reader on one disk. A tab that died is opened anew. */
function openTabs() {
  const disk = new Disk();
  const shelf = new Shelf();
  const lock = makeLock();
  const open = () => {
    const area = new FakeArea(disk);
    const history = new FakeHistory(shelf, area);
    return { area, history, store: openStore({ area, history, locked: lock(area), today }) };
  };
  const tabs = new Map<number, ReturnType<typeof open>>();
  const play = async (step: Step): Promise<Stored | 'died'> => {
    const old = tabs.get(step.tab);
    const used = old && !old.area.dead ? old : open();
    tabs.set(step.tab, used);
    used.area.reads.splice(0, Infinity, ...step.reads);
    used.area.fates.splice(0, Infinity, ...step.writes);
    used.area.removals.splice(0, Infinity, ...step.removals);
    used.history.fates.splice(0, Infinity, ...step.history);
    shelf.broken = step.broken;
    disk.silent = step.silent;
    disk.room = step.full ? JSON.stringify(disk.values).length : Number.POSITIVE_INFINITY;
    const snapshot = step.move.kind === 'snapshot' ? shelf.points.at(-1 - step.move.which) : undefined;
    const done = ((): Promise<Stored> => {
      if (step.move.kind === 'act') return used.store.change(step.move.what);
      if (step.move.kind === 'redo') return used.store.redo();
      return snapshot ? used.store.goTo(snapshot) : used.store.undo();
    })();
    const end = await Promise.race([done, used.area.death]);
    disk.room = Number.POSITIVE_INFINITY;
    shelf.broken = false;
    disk.silent = false;
    return end;
  };
  return { play, load: () => open().store.load(), disk };
}

/** What may be on the disk after an action: what was, what was meant, or, if the process died, either. */
function judge({ move }: Step, end: Stored | 'died', before: Layer, now: Layer): void {
  expect(now.revision).toBeGreaterThanOrEqual(before.revision);
  if (end !== 'died') {
    if (end.ok) expect(same(end.layer, now)).toBe(true);
    else expect(same(before, now)).toBe(true);
  }
  if (move.kind !== 'act') return;
  const planned = plan(before, move.what, today());
  const meant = planned.ok ? applyChanges(before, planned.changes) : before;
  if (end === 'died') expect(same(before, now) || same(meant, now)).toBe(true);
  else if (end.ok) expect(same(meant, now)).toBe(true);
}

const CALM = { reads: [], removals: [], history: [], broken: false, full: false, silent: false };

/** The states that undo and redo can reach, and which of them is now. */
interface Line {
  readonly states: readonly Layer[];
  readonly at: number;
}

function follow({ states, at }: Line, how: 'act' | 'undo' | 'redo', end: Stored | 'died', now: Layer): Line {
  if (end === 'died') return { states, at };
  if (!end.ok) {
    if (how !== 'act') expect(at).toBe(how === 'undo' ? 0 : states.length - 1);
    return { states, at };
  }
  if (how === 'undo') return { states, at: at - 1 };
  if (how === 'redo') return { states, at: at + 1 };
  return same(now, states[at] ?? now) ? { states, at } : { states: [...states.slice(0, at + 1), now], at: at + 1 };
}

describe('histories of the store', () => {
  it('keep every acknowledged edit, through refusals, full disks, deaths and two tabs', async () => {
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
      { numRuns: HISTORIES },
    );
  });

  it('go back and forth through exactly the states that were, as long as the history works', async () => {
    const quiet = fc.record({ tab: fc.nat(1), move, dies: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(quiet, { maxLength: 20 }), async (steps) => {
        const { play, load } = openTabs();
        let line: Line = { states: [(await load()).layer], at: 0 };
        for (const { tab, move, dies } of steps) {
          if (move.kind === 'snapshot') continue;
          const writes: Fate[] = dies ? [{ kind: 'dies', written: false }] : [];
          const end = await play({ ...CALM, tab, move, writes });
          const { layer } = await load();
          line = follow(line, move.kind, end, layer);
          expect(sorted(layer)).toEqual(sorted(line.states[line.at] ?? layer));
        }
      }),
      { numRuns: HISTORIES },
    );
  });

  it('lose no other entry and no byte when one is corrupted on the disk', async () => {
    const junk = fc.oneof(fc.jsonValue(), fc.constant({ kind: 'own', id: 'own-1', entry: { head: '半截' } }));
    const run = fc.array(fc.record({ step, victim: fc.nat(), junk, hit: fc.boolean() }), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(run, async (steps) => {
        const { play, load, disk } = openTabs();
        const bad: unknown[] = [];
        for (const { step, victim, junk, hit } of steps) {
          const before = await load();
          const keys = Object.keys(disk.values).filter((key) => key.startsWith('entry:'));
          const key = keys[victim % Math.max(1, keys.length)];
          if (hit && key !== undefined && !before.quarantined.some((item) => item.key === key)) {
            disk.values[key] = structuredClone(junk);
            if ((await load()).quarantined.some((item) => item.key === key)) bad.push(junk);
          }
          await play(step);
          const { quarantined, aside } = await load();
          const kept = [...quarantined, ...aside].map(({ value }) => value);
          for (const value of bad) expect(kept).toContainEqual(value);
        }
      }),
      { numRuns: HISTORIES },
    );
  });

  it('keep all of 200 interleaved edits of two tabs', async () => {
    const disk = new Disk();
    const lock = makeLock();
    const shelf = new Shelf();
    const tabs = [0, 1].map(() => {
      const area = new FakeArea(disk);
      return openStore({ area, history: new FakeHistory(shelf, area), locked: lock(area), today });
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
    const history = new FakeHistory(new Shelf(), area);
    const store = openStore({ area, history, locked: (task) => task(), today });
    await Promise.all(
      Array.from({ length: 20 }, (_, i) => store.change({ kind: 'save-own', entry: makeOwn(`own-${i}`, '清单') })),
    );
    expect((await store.load()).layer.revision).toBeLessThan(20);
  });
});
