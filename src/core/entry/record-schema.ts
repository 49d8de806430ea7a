/** The shape in which a record of the reader's layer is stored and exported: the guard of every read. */
import * as v from 'valibot';
import type { LayerRecord } from './layer';
import { EntrySchema } from './schema';
import { type Checked, check } from './validate';

const { head, pinyin, counts, forms, category, domains, tier, match, senses } = EntrySchema.entries;

const FieldsSchema = v.strictObject({
  head: v.exactOptional(head),
  pinyin: v.exactOptional(pinyin),
  counts,
  forms: v.exactOptional(forms),
  category: v.exactOptional(category),
  domains: v.exactOptional(domains),
  tier: v.exactOptional(tier),
  match,
  senses: v.exactOptional(senses),
});

const id = EntrySchema.entries.id;
const changed = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be YYYY-MM-DD'));

const RecordSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('own'), id, entry: EntrySchema, changed }),
  v.strictObject({ kind: v.literal('override'), id, fields: FieldsSchema, base: FieldsSchema, changed }),
  v.strictObject({ kind: v.literal('hidden'), id, changed }),
]);

/** Reads one record from anything: a stored value, a line of a file. */
export function checkRecord(value: unknown): Checked<LayerRecord> {
  const read = check(RecordSchema, value);
  if (read.ok && read.value.kind === 'own' && read.value.entry.id !== read.value.id)
    return { ok: false, faults: [{ field: 'entry.id', code: 'id' }] };
  return read;
}
