/** The reader's layer as JSON: written whole, each record read back exactly or refused with its place. */
import * as v from 'valibot';
import type { Layer } from '../entry/layer';
import { migrate, SCHEMA } from '../entry/migrate';
import { checkRecord, RecordSchema } from '../entry/record-schema';
import { type FileRow, type ReadText, refuseFile } from './file';
import { scanJson } from './scan-json';
import { uniqueRows } from './unique-rows';

const FORMAT = 'tifa-layer';

const frame = {
  $schema: v.exactOptional(v.string()),
  format: v.literal(FORMAT),
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
  exported: v.exactOptional(v.string()),
};
const FrameSchema = v.strictObject({ ...frame, records: v.array(v.unknown()) });

/** The published shape of the file. */
export const BackupSchema = v.strictObject({ ...frame, records: v.array(RecordSchema) });

/** @param today YYYY-MM-DD */
export const writeBackup = (layer: Layer, today: string): string =>
  `${JSON.stringify({ format: FORMAT, schema: SCHEMA, exported: today, records: layer.records }, null, 2)}\n`;

export function readBackup(text: string): ReadText {
  const scanned = scanJson(text);
  if (!scanned.ok) return refuseFile(scanned.fault);
  const { success, output, issues } = v.safeParse(FrameSchema, JSON.parse(text));
  if (!success) return refuseFile({ kind: 'not-ours', field: issues[0].path?.map(({ key }) => key).join('.') ?? '' });
  // Migrations name records by their key in the store; in a file the place is name enough.
  const migrated = migrate(output.schema, Object.fromEntries(output.records.entries()));
  if (migrated.kind === 'newer') return refuseFile({ kind: 'newer', schema: output.schema });
  const rows = Object.entries(migrated.records).map(([place, value]): FileRow => {
    const read = checkRecord(value);
    const at = { line: scanned.lines[Number(place)] ?? 1, name: nameOf(value) };
    return read.ok ? { ...at, ok: true, record: read.value } : { ...at, ok: false, faults: read.faults };
  });
  return { ok: true, format: 'json', rows: uniqueRows(rows, 'id'), ignored: [] };
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
export function nameOf(value: unknown): string {
  const { success, output } = v.safeParse(NameSchema, value);
  return success ? [...output].slice(0, 32).join('') : '';
}
