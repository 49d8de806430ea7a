import type { ChangeSet } from './change-set';
import { type Change, recordsByKey } from './changes';
import type { Layer, LayerRecord } from './layer';

/** Something of the reader's that was there once and is not now: an own entry, or changes of a bundled one. */
export interface Binned {
  readonly day: string;
  readonly record: Exclude<LayerRecord, { kind: 'hidden' }>;
}

/** Words that were deleted, restored to the bundled text or undone, the last ones first. @param history newest first */
export function binOf(history: readonly ChangeSet[], layer: Layer): Binned[] {
  const present = recordsByKey(layer);
  const binned = new Map<string, Binned>();
  for (const { day, changes } of history)
    for (const { key, before, after } of changes)
      for (const record of [after, before])
        if (record && record.kind !== 'hidden' && !present.has(key) && !binned.has(key))
          binned.set(key, { day, record });
  return [...binned.values()];
}

/** What puts a thing back; refused by the store where something else has taken its place. */
export const putBack = ({ record }: Binned): Change[] => [{ key: `entry:${record.id}`, before: null, after: record }];
