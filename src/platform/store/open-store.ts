import { type LayerAction, plan } from '../../core/entry/actions';
import { applyChanges, type Change, invert, recordsByKey } from '../../core/entry/changes';
import { equal } from '../../core/entry/equal';
import type { Layer } from '../../core/entry/layer';
import type { Migration } from '../../core/entry/migrate';
import { checkRecord } from '../../core/entry/record-schema';
import type { Fault } from '../../core/entry/validate';
import { onKeyChanged, type StoreArea } from './area';
import type { History } from './history';
import { META, readState, type StoreState } from './read-state';
import { itemsToWrite } from './write-state';

export interface StoreParts {
  readonly area: StoreArea;
  readonly history: History;
  /** Runs one task at a time across all pages and workers of the extension. */
  readonly locked: <T>(task: () => Promise<T>) => Promise<T>;
  /** YYYY-MM-DD */
  readonly today: () => string;
  readonly migrations?: readonly Migration[];
}

export type StoreFault =
  | { readonly kind: 'newer-schema'; readonly schema: number }
  /** Another page changed the same entry after this one last looked. */
  | { readonly kind: 'changed-elsewhere' }
  | { readonly kind: 'no-such-record' }
  | { readonly kind: 'changed-since' }
  | { readonly kind: 'nothing-to-undo' }
  | { readonly kind: 'invalid'; readonly faults: readonly Fault[] }
  /** An action that replaces much is not done without a way back. */
  | { readonly kind: 'no-history' }
  | { readonly kind: 'storage'; readonly message: string };

export type Stored = { readonly ok: true; readonly layer: Layer } | { readonly ok: false; readonly why: StoreFault };

export interface Store {
  load(): Promise<StoreState>;
  /** @param seen the layer that the reader looked at: a record changed since then is not overwritten */
  change(action: LayerAction, seen?: Layer): Promise<Stored>;
  undo(): Promise<Stored>;
  onChanged(listener: (layer: Layer) => void, signal: AbortSignal): void;
}

interface Terms {
  readonly seen: Layer | undefined;
  /** Whether the action goes into the history; taking one back does not. */
  readonly remember: boolean;
}

/** Actions that touch many records at once. */
const SWEEPING: ReadonlySet<LayerAction['kind']> = new Set<LayerAction['kind']>(['import', 'replace']);

/** The reader's layer in a storage area: one action, one `set`, under one lock. */
export function openStore({ area, history, locked, today, migrations }: StoreParts): Store {
  const load = () => readState(area, migrations);

  async function write(state: StoreState, action: LayerAction, { seen, remember }: Terms): Promise<Stored> {
    if (state.newerSchema !== undefined) return refuse({ kind: 'newer-schema', schema: state.newerSchema });
    const planned = plan(state.layer, action, today());
    if (!planned.ok) return refuse({ kind: planned.why });
    const { changes } = planned;
    if (changes.length === 0) return { ok: true, layer: state.layer };
    if (seen && !sameRecords(seen, state.layer, changes)) return refuse({ kind: 'changed-elsewhere' });
    const faults = changes.flatMap(({ after }) => (after ? faultsOf(after) : []));
    if (faults.length > 0) return refuse({ kind: 'invalid', faults });
    return commit(state, changes, remember ? action.kind : undefined);
  }

  /** The history comes first: should the process die in between, there is one undo too many and no word too few. */
  async function commit(state: StoreState, changes: readonly Change[], kind?: LayerAction['kind']): Promise<Stored> {
    const set = kind && (await history.push(kind, today(), changes).catch(() => undefined));
    if (kind && SWEEPING.has(kind) && set === undefined) return refuse({ kind: 'no-history' });
    const layer = applyChanges(state.layer, changes);
    try {
      await area.set(itemsToWrite(state, changes, layer));
    } catch (error) {
      if (set !== undefined) await history.drop(set).catch(() => undefined);
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

  async function run(action: LayerAction, terms: Terms): Promise<Stored> {
    try {
      return await locked(async () => write(await load(), action, terms));
    } catch (error) {
      return refuse({ kind: 'storage', message: messageOf(error) });
    }
  }

  const change = (action: LayerAction, seen?: Layer): Promise<Stored> => run(action, { seen, remember: true });

  async function undo(): Promise<Stored> {
    const [last] = await history.list().catch(() => []);
    if (!last) return refuse({ kind: 'nothing-to-undo' });
    const stored = await run({ kind: 'restore', changes: invert(last.changes) }, { seen: undefined, remember: false });
    // A set that cannot be taken back any more would bar the way to older ones.
    if (stored.ok || stored.why.kind === 'changed-since') await history.drop(last.id).catch(() => undefined);
    return stored;
  }

  function onChanged(listener: (layer: Layer) => void, signal: AbortSignal): void {
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

  return { load, change, undo, onChanged };
}

const refuse = (why: StoreFault): Stored => ({ ok: false, why });

function faultsOf(record: NonNullable<Change['after']>): readonly Fault[] {
  const checked = checkRecord(record);
  return checked.ok ? [] : checked.faults;
}

function sameRecords(seen: Layer, stored: Layer, changes: readonly Change[]): boolean {
  if (seen.revision === stored.revision) return true;
  const records = recordsByKey(seen);
  return changes.every(({ key, before }) => equal(records.get(key) ?? null, before));
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
