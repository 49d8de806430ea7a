/** What the store answers, and why it refuses. */
import type { LayerAction } from '../../core/entry/actions';
import { type Change, recordsByKey } from '../../core/entry/changes';
import { equal } from '../../core/entry/equal';
import type { Layer, LayerRecord } from '../../core/entry/layer';
import { checkRecord } from '../../core/entry/record-schema';
import type { Fault } from '../../core/entry/validate';

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
  /** The way back to it is no longer remembered. */
  | { readonly kind: 'snapshot-gone' }
  | { readonly kind: 'storage'; readonly message: string };

/** The action that was undone or redone. */
export interface Did {
  readonly action: LayerAction['kind'];
  readonly changes: readonly Change[];
}

export type Stored =
  | { readonly ok: true; readonly layer: Layer; readonly did?: Did }
  | { readonly ok: false; readonly why: StoreFault };

export const refuse = (why: StoreFault): Stored => ({ ok: false, why });

export function faultsOf(record: LayerRecord): readonly Fault[] {
  const checked = checkRecord(record);
  return checked.ok ? [] : checked.faults;
}

/** Whether what `changes` replaces is what the reader saw. Revisions do not tell: they begin anew where `meta` is lost. */
export function sameRecords(seen: Layer, changes: readonly Change[]): boolean {
  const records = recordsByKey(seen);
  return changes.every(({ key, before }) => equal(records.get(key) ?? null, before));
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
