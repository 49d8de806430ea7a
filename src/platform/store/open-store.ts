import { type LayerAction, plan } from '../../core/entry/actions';
import type { ChangeSet, Snapshot } from '../../core/entry/change-set';
import { applyChanges, type Change } from '../../core/entry/changes';
import type { Layer } from '../../core/entry/layer';
import { type Migration, SCHEMA } from '../../core/entry/migrate';
import type { Position } from '../../core/entry/timeline';
import { faultsOf, messageOf, refuse, type Stored, type StoreFault, sameRecords } from './answers';
import { onKeyChanged, type StoreArea } from './area';
import type { History, Kept } from './history';
import { META, type Pace, readState, type StoreState } from './read-state';
import { rememberedArea } from './remembered-area';
import { currentPosition, type Travel, tidy, travelBack, travelForth, travelTo } from './travel';
import { itemsToWrite } from './write-state';

export type { Did, Stored, StoreFault } from './answers';

export interface StoreParts {
  readonly area: StoreArea;
  readonly history: History;
  /** Runs one task at a time across all pages and workers of the extension. */
  readonly locked: <T>(task: () => Promise<T>) => Promise<T>;
  /** YYYY-MM-DD */
  readonly today: () => string;
  readonly migrations?: readonly Migration[];
  /** At which the whole layer is read where nothing waits under the lock. */
  readonly pace?: Pace;
}

export interface Store {
  load(): Promise<StoreState>;
  /** @param seen the layer that the reader looked at: a record changed since then is not overwritten */
  change(action: LayerAction, seen?: Layer): Promise<Stored>;
  undo(): Promise<Stored>;
  redo(): Promise<Stored>;
  /** Takes the whole layer to where it was; an action like any other, so it can be undone. */
  goTo(snapshot: Snapshot): Promise<Stored>;
  /** Takes away values that could not be read, or were put aside, at the reader's wish. Rejects if the storage does. */
  discard(keys: readonly string[]): Promise<void>;
  onChanged(listener: (layer: Layer) => void, signal: AbortSignal): void;
}

/** What an action does to what is stored now, or why it is not done. */
interface Ready {
  readonly state: StoreState;
  readonly changes: readonly Change[] | StoreFault;
}

/** Actions of this many records or more get a snapshot, whatever they are. */
const MANY = 20;
const SWEEPING: ReadonlySet<LayerAction['kind']> = new Set<LayerAction['kind']>(['import', 'many', 'travel']);

/** The reader's layer in a storage area: one action, one `set`, under one lock. */
export function openStore({ history, locked, today, migrations, pace, ...parts }: StoreParts): Store {
  const area = rememberedArea(parts.area);
  const load = () => readState(area, migrations);

  /** The changes of an action, or why it is not done. */
  function prepare(state: StoreState, action: LayerAction, seen?: Layer): readonly Change[] | StoreFault {
    if (state.newerSchema !== undefined) return { kind: 'newer-schema', schema: state.newerSchema };
    const planned = plan(state.layer, action, today());
    if (!planned.ok) return { kind: planned.why };
    if (seen && !sameRecords(seen, planned.changes)) return { kind: 'changed-elsewhere' };
    const faults = planned.changes.flatMap(({ after }) => (after ? faultsOf(after) : []));
    return faults.length > 0 ? { kind: 'invalid', faults } : planned.changes;
  }

  /** The same, after a look into the storage itself at what is to be replaced or swept; the rest is trusted to memory. */
  async function ready(remembered: StoreState, action: LayerAction, seen?: Layer): Promise<Ready> {
    const changes = prepare(remembered, action, seen);
    if ('kind' in changes) return { state: remembered, changes };
    if (await area.holds([...changes.map(({ key }) => key), ...remembered.gone])) return { state: remembered, changes };
    const state = await load();
    return { state, changes: prepare(state, action, seen) };
  }

  /** The history comes first: should the process die in between, there is one set too many and no word too few. */
  async function act(remembered: StoreState, action: LayerAction, seen?: Layer): Promise<Stored> {
    const { state, changes } = await ready(remembered, action, seen);
    if ('kind' in changes) return refuse(changes);
    if (changes.length === 0) return { ok: true, layer: state.layer };
    const before = await currentPosition(state, history).catch(() => undefined);
    const kept = await remember(state, action.kind, changes, before).catch(() => undefined);
    if (!kept && SWEEPING.has(action.kind)) return refuse({ kind: 'no-history' });
    const stored = await commit(state, changes, kept ? { done: kept.set, newest: kept.set } : before);
    if (kept) await settle(stored, kept);
    return stored;
  }

  async function remember(
    state: StoreState,
    action: LayerAction['kind'],
    changes: readonly Change[],
    position: Position = { done: 0, newest: 0 },
  ): Promise<Kept> {
    const set: Omit<ChangeSet, 'id'> = { parent: position.done, action, day: today(), schema: SCHEMA, changes };
    const cause = state.migrated ? 'migrate' : action;
    if (cause !== 'migrate' && !SWEEPING.has(action) && changes.length < MANY) return history.push(set);
    const count = state.layer.records.length;
    return history.push(set, { at: position.done, cause, day: today(), count });
  }

  /** What was not done is not remembered; now and then what is too old goes. */
  async function settle(stored: Stored, { set, snapshot }: Kept): Promise<void> {
    if (stored.ok) await tidy(history, { done: set, newest: set });
    else await history.forget([set], snapshot === undefined ? [] : [snapshot]).catch(() => undefined);
  }

  async function commit(state: StoreState, changes: readonly Change[], position?: Position): Promise<Stored> {
    const layer = applyChanges(state.layer, changes);
    try {
      await area.set(itemsToWrite(state, changes, layer, position));
    } catch (error) {
      return refuse({ kind: 'storage', message: messageOf(error) });
    }
    await sweep(state, changes);
    return { ok: true, layer };
  }

  /** Removes tombstones. If it fails, the next action tries again; nobody reads them meanwhile. */
  async function sweep({ gone }: StoreState, changes: readonly Change[]): Promise<void> {
    const swept = new Set(gone);
    for (const { key, after } of changes) after ? swept.delete(key) : swept.add(key);
    if (swept.size > 0) await area.remove([...swept]).catch(() => undefined);
  }

  /** Along the history; nothing is added to it. */
  async function move(remembered: StoreState, { set, changes: steps, position, past }: Travel): Promise<Stored> {
    const { state, changes } = await ready(remembered, { kind: 'travel', changes: steps });
    if (!('kind' in changes)) {
      const stored = await commit(state, changes, position);
      return stored.ok ? { ...stored, did: { action: set.action, changes: set.changes } } : stored;
    }
    // A set that does not fit any more would bar the way to the others.
    if (changes.kind === 'changed-since')
      await area.set(itemsToWrite(state, [], state.layer, past)).catch(() => undefined);
    return refuse(changes);
  }

  async function run(task: (state: StoreState) => Promise<Stored>): Promise<Stored> {
    try {
      return await locked(async () => task(await load()));
    } catch (error) {
      return refuse({ kind: 'storage', message: messageOf(error) });
    }
  }

  const along = (find: typeof travelBack): Promise<Stored> =>
    run(async (state) => {
      const travel = await find(state, history).catch(() => undefined);
      return travel ? move(state, travel) : refuse({ kind: 'nothing-to-undo' });
    });

  return {
    load: () => readState(area, migrations, pace),
    change: (action, seen) => run((state) => act(state, action, seen)),
    undo: () => along(travelBack),
    redo: () => along(travelForth),
    goTo: (snapshot) =>
      run(async (state) => {
        const changes = await travelTo(state, history, snapshot).catch(() => undefined);
        return changes ? act(state, { kind: 'travel', changes }) : refuse({ kind: 'snapshot-gone' });
      }),
    discard: (keys) =>
      locked(async () => {
        const { quarantined, aside, newerSchema } = await readState(parts.area, migrations);
        const idle = new Set([...quarantined, ...aside].map(({ key }) => key));
        if (newerSchema === undefined) await area.remove(keys.filter((key) => key !== META && idle.has(key)));
      }),
    onChanged: (listener, signal) => listen(area, load, listener, signal),
  };
}

function listen(
  area: StoreArea,
  load: () => Promise<StoreState>,
  listener: (layer: Layer) => void,
  signal: AbortSignal,
): void {
  let asked = 0;
  onKeyChanged(
    area,
    META,
    async () => {
      const turn = ++asked;
      const state = await load().catch(() => undefined);
      // Reads may overtake each other; only the last one asked for tells what is there now.
      if (state && turn === asked && !signal.aborted) listener(state.layer);
    },
    signal,
  );
}
