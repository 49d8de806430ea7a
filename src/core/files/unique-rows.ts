import { recordKey } from '../entry/changes';
import type { FileRow } from './file';

/**
 * A record that stands in a file twice is refused the second time, with the line of the first: which of the two is meant
 * is for the reader to say.
 * @param field what the file tells records apart by
 */
export function uniqueRows(rows: readonly FileRow[], field: 'id' | 'head'): FileRow[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    if (!row.ok) return row;
    const key = recordKey(row.record);
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, row.line);
      return row;
    }
    const fault = { field, code: 'duplicate', bound: String(first) } as const;
    return { line: row.line, name: row.name, ok: false, faults: [fault] };
  });
}
