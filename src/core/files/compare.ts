/** What an import would do, record by record, before anything is done. */
import { recordKey, recordsByKey } from '../entry/changes';
import { equal } from '../entry/equal';
import type { Layer, LayerRecord } from '../entry/layer';
import type { FileRow, RowFault } from './file';

export type ComparedRow = { readonly line: number; readonly name: string } & (
  | { readonly state: 'new' | 'same'; readonly record: LayerRecord }
  | { readonly state: 'changed'; readonly record: LayerRecord; readonly mine: LayerRecord }
  | { readonly state: 'refused'; readonly faults: readonly RowFault[] }
);

/** Rows beside what the reader has. A different day of change alone is no difference. */
export function compareRows(rows: readonly FileRow[], layer: Layer): ComparedRow[] {
  const records = recordsByKey(layer);
  return rows.map((row) => {
    const { line, name } = row;
    if (!row.ok) return { line, name, state: 'refused', faults: row.faults };
    const { record } = row;
    const mine = records.get(recordKey(record));
    if (!mine) return { line, name, state: 'new', record };
    const same = equal({ ...mine, changed: '' }, { ...record, changed: '' });
    return same ? { line, name, state: 'same', record } : { line, name, state: 'changed', record, mine };
  });
}

export type Choice = 'mine' | 'theirs';

/**
 * The records to be imported, by the reader's choices (by place in `rows`); nothing while one is still to be made.
 * @param without places of new ones that the reader leaves out
 */
export function chosenRecords(
  rows: readonly ComparedRow[],
  choices: ReadonlyMap<number, Choice>,
  without: readonly number[] = [],
): readonly LayerRecord[] | undefined {
  const taken: LayerRecord[] = [];
  const skipped = new Set(without);
  for (const [place, row] of rows.entries()) {
    if (row.state === 'new' && !skipped.has(place)) taken.push(row.record);
    if (row.state !== 'changed') continue;
    const choice = choices.get(place);
    if (choice === undefined) return undefined;
    if (choice === 'theirs') taken.push(row.record);
  }
  return taken;
}
