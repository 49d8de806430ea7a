import { recordKey } from '../entry/changes';
import type { FileRow } from './file';

/** A record that stands in a file twice is refused the second time: which of the two is meant is for the reader to say. */
export function uniqueRows(rows: readonly FileRow[]): FileRow[] {
  const seen = new Set<string>();
  return rows.map((row) => {
    if (!row.ok) return row;
    const key = recordKey(row.record);
    if (!seen.has(key)) {
      seen.add(key);
      return row;
    }
    return { line: row.line, name: row.name, ok: false, faults: [{ field: 'id', code: 'duplicate' }] };
  });
}
