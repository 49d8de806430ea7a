import fc from 'fast-check';
import { recordKey } from '../../../src/core/entry/changes';
import type { Layer, LayerRecord } from '../../../src/core/entry/layer';
import { checkRecord, RecordSchema } from '../../../src/core/entry/record-schema';
import { fromSchema } from './from-schema';

const id = fc.nat(40).map((n) => `own-${n}`);

/** A record that the schema accepts, with an id of its own. */
const anyRecord: fc.Arbitrary<LayerRecord> = fc.tuple(fromSchema(RecordSchema), id).map(([value, name]) => {
  const shape = value as LayerRecord;
  const named =
    shape.kind === 'own' ? { ...shape, id: name, entry: { ...shape.entry, id: name } } : { ...shape, id: name };
  const read = checkRecord(named);
  if (!read.ok) throw new Error(`The generator made what the schema refuses: ${JSON.stringify([read.faults, named])}`);
  return read.value;
});

/** Dictionaries of a reader. */
export const anyLayer: fc.Arbitrary<Layer> = fc
  .uniqueArray(anyRecord, { maxLength: 6, selector: recordKey })
  .map((records) => ({ revision: 1, records }));
