/** The reader's layer as a file: written whole, read whole or not at all. */
import * as v from 'valibot';
import { recordKey } from './changes';
import type { Layer, LayerRecord } from './layer';
import { migrate, SCHEMA } from './migrate';
import { checkRecord } from './record-schema';
import type { Fault, FaultCode } from './validate';

const FORMAT = 'tifa-layer';

/** Where a file is wrong: the record (from 1), the entry as the reader knows it, the field, and what. */
export interface BackupFault {
  readonly record: number;
  readonly name: string;
  readonly field: string;
  readonly code: FaultCode | 'duplicate';
  readonly bound?: string;
}

export type ReadBackup =
  | { readonly ok: true; readonly records: readonly LayerRecord[] }
  | { readonly ok: false; readonly why: 'not-json' | 'not-a-backup' }
  | { readonly ok: false; readonly why: 'newer'; readonly schema: number }
  | { readonly ok: false; readonly why: 'faults'; readonly faults: readonly BackupFault[] };

/** @param today YYYY-MM-DD */
export const writeBackup = (layer: Layer, today: string): string =>
  `${JSON.stringify({ format: FORMAT, schema: SCHEMA, exported: today, records: layer.records }, null, 2)}\n`;

const FileSchema = v.looseObject({
  format: v.literal(FORMAT),
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
  records: v.array(v.unknown()),
});

export function readBackup(text: string): ReadBackup {
  const file = parseJson(text.replace(/^\ufeff/, ''));
  if (file === undefined) return { ok: false, why: 'not-json' };
  const { success, output } = v.safeParse(FileSchema, file);
  if (!success) return { ok: false, why: 'not-a-backup' };
  // Migrations name records by their key in the store; in a file the place is name enough.
  const migrated = migrate(output.schema, Object.fromEntries(output.records.entries()));
  if (migrated.kind === 'newer') return { ok: false, why: 'newer', schema: output.schema };
  return readRecords(Object.values(migrated.records));
}

function readRecords(values: readonly unknown[]): ReadBackup {
  const records = new Map<string, LayerRecord>();
  const faults: BackupFault[] = [];
  values.forEach((value, i) => {
    const place = { record: i + 1, name: nameOf(value) };
    const read = checkRecord(value);
    if (!read.ok) faults.push(...read.faults.map((fault: Fault) => ({ ...place, ...fault })));
    else if (records.has(recordKey(read.value))) faults.push({ ...place, field: 'id', code: 'duplicate' });
    else records.set(recordKey(read.value), read.value);
  });
  return faults.length > 0 ? { ok: false, why: 'faults', faults } : { ok: true, records: [...records.values()] };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const NameSchema = v.union([
  v.pipe(
    v.object({ entry: v.object({ head: v.string() }) }),
    v.transform((r) => r.entry.head),
  ),
  v.pipe(
    v.object({ id: v.string() }),
    v.transform((r) => r.id),
  ),
]);

/** The head or id of a record that may be broken, short enough for a sentence. */
function nameOf(value: unknown): string {
  const { success, output } = v.safeParse(NameSchema, value);
  return success ? output.slice(0, 64) : '';
}
