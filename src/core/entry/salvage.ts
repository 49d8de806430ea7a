import * as v from 'valibot';
import type { LayerRecord } from './layer';
import { newDraft } from './own-entry';
import { checkRecord } from './record-schema';
import { EntrySchema, SenseSchema } from './schema';
import type { Entry, Sense } from './types';

/**
 * What can be read of a stored value that is no record any more, as an entry of the reader's own: every field that is
 * still sound, and the defaults of a new entry for the others. Nothing where not even a term and a meaning are left.
 * @param key its key in the store
 * @param today YYYY-MM-DD
 */
export function salvage(key: string, value: unknown, today: string): Extract<LayerRecord, { kind: 'own' }> | undefined {
  const id = key.replace(/^entry:/, '');
  const whole = objectOf(value);
  const entry = objectOf(whole['entry'] ?? whole['fields'] ?? whole);
  const head = soundField(EntrySchema.entries.head, entry['head']);
  if (head === undefined) return undefined;
  const draft = newDraft(id, head, '', today);
  const [first] = draft.senses;
  const senses = listOf(entry['senses']).flatMap((sense) => (first ? soundSense(objectOf(sense), first) : []));
  const base: Entry = { ...draft, pinyin: head, forms: [head] };
  const sound = soundFields(EntrySchema.entries, { ...entry, senses }, base);
  const read = checkRecord({ kind: 'own', id, changed: today, entry: { ...sound, id } });
  return read.ok && read.value.kind === 'own' ? read.value : undefined;
}

function soundSense(value: Readonly<Record<string, unknown>>, base: Sense): unknown[] {
  const said = objectOf(value['meaning']);
  const words = [said['zh'], said['en']].filter((text) => typeof text === 'string' && text.trim() !== '');
  const meaning = { zh: said['zh'] || words[0], en: said['en'] || words[0] };
  const sense = soundFields(SenseSchema.entries, { ...value, meaning }, base);
  return v.is(SenseSchema, sense) ? [sense] : [];
}

/** The fields that their own schema accepts, over the defaults. */
function soundFields(
  entries: Readonly<Record<string, v.GenericSchema>>,
  value: Readonly<Record<string, unknown>>,
  base: object,
): Record<string, unknown> {
  const sound = Object.entries(entries).flatMap(([field, schema]) => {
    const read = Object.hasOwn(value, field) ? soundField(schema, value[field]) : undefined;
    return read === undefined ? [] : [[field, read]];
  });
  return { ...base, ...Object.fromEntries(sound) };
}

function soundField<S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> | undefined {
  const read = v.safeParse(schema, value);
  return read.success ? read.output : undefined;
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const objectOf = (value: unknown): Readonly<Record<string, unknown>> => {
  const read = v.safeParse(v.record(v.string(), v.unknown()), value);
  return read.success ? read.output : {};
};
