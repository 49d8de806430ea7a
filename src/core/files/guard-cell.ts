/**
 * Spreadsheet programs run a cell that begins with one of a few characters as a formula, also after blanks and, in some,
 * in every line of the cell. An apostrophe before it makes it text; a cell that begins with one gets a second, so that
 * the way back is certain.
 */
const DANGEROUS = /^(?:\s*['=+\-@＝＋－＠]|\t)/;
const BREAK = /(\r\n|\r|\n)/;

const guardLine = (line: string): string => (DANGEROUS.test(line) ? `'${line}` : line);
const bareLine = (line: string): string =>
  line.startsWith("'") && DANGEROUS.test(line.slice(1)) ? line.slice(1) : line;

/** Odd places of a split by a group hold the line breaks. */
const eachLine = (cell: string, change: (line: string) => string): string =>
  cell
    .split(BREAK)
    .map((part, i) => (i % 2 === 0 ? change(part) : part))
    .join('');

/** A cell that no spreadsheet program takes for a formula. */
export function guardCell(cell: string): string {
  const guarded = eachLine(cell, guardLine);
  return /^[\r\n]/.test(guarded) ? `'${guarded}` : guarded;
}

/** What `guardCell` was given. */
export const bareCell = (cell: string): string => eachLine(/^'[\r\n]/.test(cell) ? cell.slice(1) : cell, bareLine);
