import { toJsonSchema } from '@valibot/to-json-schema';
import { SCHEMA } from '../../src/core/entry/migrate';
import { CondSchema, EntrySchema, FormSchema, RuleSchema, SenseSchema } from '../../src/core/entry/schema';
import { BackupSchema } from '../../src/core/files/backup';

export const SCHEMA_FILE = 'docs/tifa-layer.schema.json';

/**
 * The published JSON Schema of a backup, made from the schema that checks it. It cannot say everything: that a text
 * neither begins nor ends with a space, that it is well-formed, that an id stands once, only the import knows.
 */
export function backupJsonSchema(): string {
  const schema = toJsonSchema(BackupSchema, {
    errorMode: 'ignore',
    target: 'draft-2020-12',
    definitions: { entry: EntrySchema, sense: SenseSchema, form: FormSchema, rule: RuleSchema, condition: CondSchema },
  });
  const $schema = 'https://json-schema.org/draft/2020-12/schema';
  return `${JSON.stringify({ $schema, title: `A reader's layer of Tifa, schema ${SCHEMA}`, ...schema }, null, 2)}\n`;
}
