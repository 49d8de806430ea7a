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

export const RecordSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('own'), id, entry: EntrySchema, changed }),
  v.strictObject({ kind: v.literal('override'), id, fields: FieldsSchema, base: FieldsSchema, changed }),
  v.strictObject({ kind: v.literal('hidden'), id, changed }),
]);

/** Reads one record from anything, exactly or not at all: a stored value, a record of a file. */
export function checkRecord(value: unknown): Checked<LayerRecord> {
  const read = check(RecordSchema, value);
  if (!read.ok) return read;
  if (read.value.kind === 'own' && read.value.entry.id !== read.value.id)
    return { ok: false, faults: [{ field: 'entry.id', code: 'id' }] };
  const lost = lostPath(value, read.value);
  return lost === undefined ? read : { ok: false, faults: [{ field: lost, code: 'unknown' }] };
}

/** Where a value has something that the reading has left out: the schema passes over keys such as `__proto__`. */
function lostPath(value: unknown, read: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || typeof read !== 'object' || read === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const kept = Object.getOwnPropertyDescriptor(read, key);
    if (!kept) return key;
    const path = lostPath(inner, kept.value);
    if (path !== undefined) return `${key}.${path}`;
  }
  return undefined;
}
