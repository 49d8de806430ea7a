/**
 * The reader's layer as it is stored: one key a record, and `meta` with the schema and the revision. Nothing read here
 * is trusted; what does not pass the schema stays where it lies and is reported.
 */
import * as v from 'valibot';
import { recordKey } from '../../core/entry/changes';
import type { Layer, LayerRecord } from '../../core/entry/layer';
import { type Migration, migrate, SCHEMA } from '../../core/entry/migrate';
import { checkRecord } from '../../core/entry/record-schema';
import type { Position } from '../../core/entry/timeline';
import type { Fault } from '../../core/entry/validate';
import type { StoreArea } from './area';

/** A stored value that is no record, as it lies there. */
export interface Quarantined {
  readonly key: string;
  readonly value: unknown;
  readonly faults: readonly Fault[];
}

export interface StoreState {
  readonly layer: Layer;
  /** Where the layer stands in the history; older versions did not say. */
  readonly position?: Position;
  /** Written by a newer version of the extension: to be shown as far as it can be read, never to be written. */
  readonly newerSchema?: number;
  /** Set if the records were migrated in memory; the next write stores them, and these bytes as a backup. */
  readonly migrated?: { readonly from: number; readonly records: Readonly<Record<string, unknown>> };
  readonly quarantined: readonly Quarantined[];
  /** Values that were put aside: what could not be read, and the bytes from before a migration. */
  readonly aside: readonly { readonly key: string; readonly value: unknown }[];
  /** Keys of deleted records that are still to be swept. */
  readonly gone: readonly string[];
}

/** Stands in the place of a deleted record until it is swept, so that a deletion too is one `set`. */
export const GONE = { kind: 'gone' } as const;

export const META = 'meta';
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const MetaSchema = v.object({
  schema: v.pipe(count, v.minValue(1)),
  revision: count,
  position: v.fallback(v.optional(v.object({ done: count, newest: count })), undefined),
});

const GoneSchema = v.object({ kind: v.literal(GONE.kind) });

/** Values that were checked before and are remembered; nobody changes them. */
const checked = new WeakMap<object, ReturnType<typeof checkRecord>>();

function checkedOnce(value: unknown): ReturnType<typeof checkRecord> {
  if (typeof value !== 'object' || value === null) return checkRecord(value);
  const known = checked.get(value) ?? checkRecord(value);
  checked.set(value, known);
  return known;
}

/** Asked between steps of a long work: a promise where it is time to let others work, nothing where not yet. */
export type Pace = () => Promise<void> | undefined;

/** @param pace the values are checked at this pace. Rejects only if the storage itself does. */
export async function readState(area: StoreArea, migrations?: readonly Migration[], pace?: Pace): Promise<StoreState> {
  const items = await area.get(null);
  for (const value of pace ? Object.values(items) : []) {
    checkedOnce(value);
    const turn = pace?.();
    if (turn) await turn;
  }
  return stateOf(items, migrations);
}

/** The same, of the records of a few entries only: to be shown, not to be written upon. */
export const readSome = async (area: StoreArea, ids: readonly string[]): Promise<StoreState> =>
  stateOf(await area.get([META, ...ids.flatMap((id) => [`entry:${id}`, `hidden:${id}`])]));

function stateOf(items: Readonly<Record<string, unknown>>, migrations?: readonly Migration[]): StoreState {
  const meta = v.safeParse(MetaSchema, items[META]);
  const { schema, revision, position } = meta.success ? meta.output : { schema: SCHEMA, revision: 0 };
  const place = items[META] === undefined ? { done: 0, newest: 0 } : position;
  const stored = Object.fromEntries(Object.entries(items).filter(([key]) => /^(?:entry|hidden):/.test(key)));
  const migrated = migrate(schema, stored, migrations);
  const quarantined: Quarantined[] = [];
  if (!meta.success && items[META] !== undefined) quarantined.push({ key: META, value: items[META], faults: [] });
  const gone: string[] = [];
  const records: LayerRecord[] = [];
  for (const [key, value] of Object.entries(migrated.records)) {
    if (v.is(GoneSchema, value)) {
      gone.push(key);
      continue;
    }
    const read = checkedOnce(value);
    if (!read.ok) quarantined.push({ key, value, faults: read.faults });
    else if (recordKey(read.value) !== key) quarantined.push({ key, value, faults: [{ field: 'id', code: 'id' }] });
    else records.push(read.value);
  }
  return {
    layer: { revision, records },
    quarantined,
    aside: Object.entries(items).flatMap(([key, value]) =>
      /^(?:quarantine|backup):/.test(key) ? [{ key, value }] : [],
    ),
    gone,
    ...(place ? { position: place } : {}),
    ...(migrated.kind === 'newer' ? { newerSchema: migrated.from } : {}),
    ...(migrated.kind === 'migrated' ? { migrated: { from: migrated.from, records: stored } } : {}),
  };
}
