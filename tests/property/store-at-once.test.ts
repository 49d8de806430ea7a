/** Two tabs that act and read at the same time, while every call of the storage takes its own time. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LayerAction } from '../../src/core/entry/actions';
import type { Layer } from '../../src/core/entry/layer';
import { openStore } from '../../src/platform/store/open-store';
import { makeOwn } from '../unit/entry/make';
import { Disk, FakeArea, FakeHistory, type Fate, makeLock, Shelf } from '../unit/store/fakes';
import { RUNS } from './alphabet';

/** 2,000 in `npm test`, 20,000 in the long run. */
const HISTORIES = RUNS > 100_000 ? 20_000 : Math.ceil(RUNS / 50);
const IDS = ['own-1', 'own-2', 'own-3'];

const late = fc.nat(8).map((turns): Fate => ({ kind: 'works', turns }));
const fate = fc.oneof({ weight: 6, arbitrary: late }, { weight: 1, arbitrary: fc.constant<Fate>({ kind: 'rejects' }) });
const step = fc.record({
  tab: fc.nat(1),
  /** Turns that go by before it begins. */
  after: fc.nat(400),
  what: fc.constantFrom('save', 'save', 'delete', 'read'),
  id: fc.constantFrom(...IDS),
});
const schedule = fc.record({
  steps: fc.array(step, { maxLength: 12 }),
  reads: fc.array(fate, { maxLength: 30 }),
  writes: fc.array(fate, { maxLength: 12 }),
  removals: fc.array(late, { maxLength: 6 }),
  silent: fc.boolean(),
});
type Schedule = typeof schedule extends fc.Arbitrary<infer T> ? T : never;

const wordsOf = ({ records }: Layer) =>
  Object.fromEntries(records.flatMap((record) => (record.kind === 'own' ? [[record.id, record.entry.head]] : [])));

/** What was acknowledged, by revision: the word that an id has from then on, or none. */
type Log = Map<number, { readonly id: string; readonly word: string | undefined }>;

function wordsAt(log: Log, revision: number): Record<string, string> {
  const words: Record<string, string> = {};
  for (const [at, { id, word }] of [...log].sort(([a], [b]) => a - b)) {
    if (at > revision) break;
    if (word === undefined) delete words[id];
    else words[id] = word;
  }
  return words;
}

interface Seen {
  readonly layer: Layer;
  /** The last revision that was acknowledged when the reading began. */
  readonly known: number;
}

async function play({ steps, reads, writes, removals, silent }: Schedule) {
  const disk = new Disk();
  disk.silent = silent;
  const shelf = new Shelf();
  const lock = makeLock();
  const tabs = [0, 1].map((tab) => {
    const area = new FakeArea(disk);
    area.reads.push(...reads.slice(tab * 15, tab * 15 + 15));
    area.fates.push(...writes.slice(tab * 6, tab * 6 + 6));
    area.removals.push(...removals.slice(tab * 3, tab * 3 + 3));
    return openStore({ area, history: new FakeHistory(shelf, area), locked: lock(area), today: () => '2026-11-24' });
  });
  const log: Log = new Map();
  const seen: Seen[] = [];
  const run = async ({ tab, after, what, id }: (typeof steps)[number], i: number) => {
    for (let turn = 0; turn < after; turn++) await Promise.resolve();
    const store = tabs[tab];
    if (!store) return;
    if (what === 'read') {
      const known = Math.max(0, ...log.keys());
      const state = await store.load().catch(() => undefined);
      if (state) seen.push({ layer: state.layer, known });
      return;
    }
    const word = what === 'save' ? `词${i}` : undefined;
    const action: LayerAction =
      word === undefined ? { kind: 'delete-own', id } : { kind: 'save-own', entry: makeOwn(id, word) };
    const stored = await store.change(action);
    if (stored.ok) log.set(stored.layer.revision, { id, word });
  };
  await Promise.all(steps.map(run));
  const last = openStore({
    area: new FakeArea(disk),
    history: new FakeHistory(shelf, new FakeArea(disk)),
    locked: lock(new FakeArea(disk)),
    today: () => '2026-11-24',
  });
  return { log, seen, end: (await last.load()).layer };
}

describe('two tabs at once', () => {
  it('keep every acknowledged edit in one order, and never show an older one after it was acknowledged', async () => {
    let edits = 0;
    await fc.assert(
      fc.asyncProperty(schedule, async (given) => {
        const { log, seen, end } = await play(given);
        edits += log.size;
        expect([...log.keys()].sort((a, b) => a - b)).toEqual(Array.from({ length: log.size }, (_, i) => i + 1));
        expect(end.revision).toBe(log.size);
        expect(wordsOf(end)).toEqual(wordsAt(log, log.size));
        for (const { layer, known } of seen) {
          expect(layer.revision).toBeGreaterThanOrEqual(known);
          expect(wordsOf(layer)).toEqual(wordsAt(log, layer.revision));
        }
      }),
      { numRuns: HISTORIES },
    );
    expect(edits).toBeGreaterThan(HISTORIES);
  });
});
