import { writeCells } from '../files/cells';
import { guardCell } from '../files/guard-cell';
import { COLUMNS, type Column, type ExportRow } from './export-row';

/** CSV as spreadsheets take it: a byte order mark, so that they read UTF-8, and no cell that they could calculate. */
export function toCsv(rows: readonly ExportRow[], names: Readonly<Record<Column, string>>): string {
  const lines = [COLUMNS.map((column) => names[column]), ...rows.map((row) => COLUMNS.map((column) => row[column]))];
  return `\ufeff${lines.map((cells) => writeCells(cells.map(guardCell), ',')).join('')}`;
}
