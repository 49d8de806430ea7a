import { readBackup } from './backup';
import { type ReadText, refuseFile } from './file';
import { readTable, type TableContext } from './table';

/** Reads what a file or the clipboard holds: JSON of ours, else a table. */
export function readText(text: string, context: TableContext): ReadText {
  const bare = text.replace(/^\ufeff/, '');
  if (bare.trim() === '') return refuseFile({ kind: 'empty' });
  return /^\s*[{[]/.test(bare) ? readBackup(bare) : readTable(bare, context);
}
