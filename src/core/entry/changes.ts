/** What one action of the reader does to the layer, as values that can be stored, checked and turned round. */
import { equal } from './equal';
import type { Layer, LayerRecord } from './layer';

/** One record before and after; `null` where there was or is none. */
export interface Change {
  readonly key: string;
  readonly before: LayerRecord | null;
  readonly after: LayerRecord | null;
}

/** The name of a record in the store. An entry can be both changed and hidden, so the two have names of their own. */
export const recordKey = (record: Pick<LayerRecord, 'id' | 'kind'>): string =>
  record.kind === 'hidden' ? `hidden:${record.id}` : `entry:${record.id}`;

export const recordsByKey = (layer: Layer): ReadonlyMap<string, LayerRecord> =>
  new Map(layer.records.map((record) => [recordKey(record), record]));

/** The layer after `changes`, one revision on. */
export function applyChanges(layer: Layer, changes: readonly Change[]): Layer {
  const records = new Map(recordsByKey(layer));
  for (const { key, after } of changes) {
    if (after) records.set(key, after);
    else records.delete(key);
  }
  return { revision: layer.revision + 1, records: [...records.values()] };
}

/** The changes that take back `changes`. */
export const invert = (changes: readonly Change[]): Change[] =>
  changes.map(({ key, before, after }) => ({ key, before: after, after: before })).reverse();

/** The changes that lead from one set of records to another. */
export function difference(from: readonly LayerRecord[], to: readonly LayerRecord[]): Change[] {
  const before = new Map(from.map((record) => [recordKey(record), record]));
  const after = new Map(to.map((record) => [recordKey(record), record]));
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((key) => ({ key, before: before.get(key) ?? null, after: after.get(key) ?? null }))
    .filter((change) => !equal(change.before, change.after));
}
