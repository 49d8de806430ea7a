import { type Change, recordKey } from '../../core/entry/changes';
import type { Layer } from '../../core/entry/layer';
import { SCHEMA } from '../../core/entry/migrate';
import type { Position } from '../../core/entry/timeline';
import { GONE, META, type StoreState } from './read-state';

/**
 * Every key that one action of the reader writes, for one single `set`.
 * @param next the layer after `changes`
 * @param position where it then stands in the history
 */
export function itemsToWrite(
  state: StoreState,
  changes: readonly Change[],
  next: Layer,
  position: Position | undefined,
): Record<string, unknown> {
  return {
    ...migratedItems(state),
    ...rescuedItems(state, changes),
    ...Object.fromEntries(changes.map(({ key, after }) => [key, after ?? GONE])),
    [META]: { schema: SCHEMA, revision: next.revision, ...(position ? { position } : {}) },
  };
}

/** The first write after a migration stores all records in the new shape, and the old bytes beside them. */
function migratedItems({ migrated, layer, quarantined }: StoreState): Record<string, unknown> {
  if (!migrated) return {};
  const kept = [
    ...layer.records.map((record) => [recordKey(record), record] as const),
    ...quarantined.map(({ key, value }) => [key, value] as const),
  ];
  const dropped = Object.keys(migrated.records).map((key) => [key, GONE] as const);
  return { ...Object.fromEntries([...dropped, ...kept]), [`backup:v${migrated.from}`]: migrated.records };
}

/** A value that could not be read is put aside before its key is used again. */
function rescuedItems({ quarantined, layer, aside }: StoreState, changes: readonly Change[]): Record<string, unknown> {
  const used = new Set([META, ...changes.map(({ key }) => key)]);
  const taken = new Set(aside.map(({ key }) => key));
  const free = (name: string): string => (taken.has(name) ? free(`${name}+`) : name);
  return Object.fromEntries(
    quarantined
      .filter(({ key }) => used.has(key))
      .map(({ key, value }) => [free(`quarantine:${layer.revision}:${key}`), value]),
  );
}
