import type { LayerAction } from './actions';
import { type Change, recordsByKey } from './changes';
import type { Layer, LayerRecord } from './layer';

/** One action of the reader, as the history keeps it. `day` is YYYY-MM-DD. */
export interface ChangeSet {
  readonly id: number;
  readonly action: LayerAction['kind'];
  readonly day: string;
  readonly changes: readonly Change[];
}

/** A deleted own entry that can come back. */
export interface Binned {
  readonly day: string;
  readonly record: Extract<LayerRecord, { kind: 'own' }>;
}

/** Own entries that were deleted and are not there now, the last deleted first. @param history newest first */
export function binOf(history: readonly ChangeSet[], layer: Layer): Binned[] {
  const present = recordsByKey(layer);
  const binned = new Map<string, Binned>();
  for (const { day, changes } of history)
    for (const { key, before, after } of changes)
      if (before?.kind === 'own' && after === null && !present.has(key) && !binned.has(key))
        binned.set(key, { day, record: before });
  return [...binned.values()];
}
