/**
 * The stored shape is numbered. A migration takes the records of one schema, by key, to the next; once released it
 * is never edited. They run on load and on import alike.
 */
export type StoredRecords = Readonly<Record<string, unknown>>;
export type Migration = (records: StoredRecords) => StoredRecords;

/** `MIGRATIONS[n - 1]` leads from schema n to schema n + 1. */
const MIGRATIONS: readonly Migration[] = [];

export const SCHEMA = MIGRATIONS.length + 1;

export type Migrated =
  | { readonly kind: 'current'; readonly records: StoredRecords }
  | { readonly kind: 'migrated'; readonly from: number; readonly records: StoredRecords }
  /** Written by a newer version: to be read as far as it can be, never to be written. */
  | { readonly kind: 'newer'; readonly from: number; readonly records: StoredRecords };

export function migrate(
  schema: number,
  records: StoredRecords,
  migrations: readonly Migration[] = MIGRATIONS,
): Migrated {
  const target = migrations.length + 1;
  if (schema > target) return { kind: 'newer', from: schema, records };
  if (schema === target) return { kind: 'current', records };
  return {
    kind: 'migrated',
    from: schema,
    records: migrations.slice(schema - 1).reduce((r, step) => step(r), records),
  };
}
