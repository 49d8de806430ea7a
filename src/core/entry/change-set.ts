import type { LayerAction } from './actions';
import { type Change, difference } from './changes';
import type { LayerRecord } from './layer';
import { migrate, SCHEMA, type StoredRecords } from './migrate';

/** One action of the reader, as the history keeps it. */
export interface ChangeSet {
  readonly id: number;
  /** The set after which it was done; 0 for the first of all. */
  readonly parent: number;
  readonly action: LayerAction['kind'];
  /** YYYY-MM-DD: the history says no more of when the reader worked. */
  readonly day: string;
  /** The schema of its records. */
  readonly schema: number;
  readonly changes: readonly Change[];
}

/** A point in the history to which the whole layer can be taken back. */
export interface Snapshot {
  readonly id: number;
  /** The last set that was done then; 0 if none. */
  readonly at: number;
  /** Before what it was taken. */
  readonly cause: LayerAction['kind'] | 'migrate';
  /** YYYY-MM-DD */
  readonly day: string;
  /** How many records the layer had. */
  readonly count: number;
}

/** A set that an older version kept, its records brought to the present schema. */
export function upToDate(set: ChangeSet, schema = SCHEMA, lift = migrate): ChangeSet {
  if (set.schema >= schema) return set;
  const lifted = (side: 'before' | 'after') => {
    const records: StoredRecords = Object.fromEntries(
      set.changes.flatMap((change) => (change[side] ? [[change.key, change[side]]] : [])),
    );
    return Object.values(lift(set.schema, records).records) as LayerRecord[];
  };
  return { ...set, schema, changes: difference(lifted('before'), lifted('after')) };
}
