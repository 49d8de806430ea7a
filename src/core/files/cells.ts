/** Text of cells, separated by commas, tabs or semicolons (RFC 4180), with the line in which each row begins. */
export interface Row {
  /** From 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export type ReadCells =
  | { readonly ok: true; readonly rows: readonly Row[] }
  /** `quote`: a quotation mark that is not closed, or has something behind it; `line` is where it was opened. */
  | { readonly ok: false; readonly why: 'quote' | 'too-wide' | 'too-long'; readonly line: number };

/** Cells of a row, and rows of a table, beyond which it is none. */
const WIDEST = 2000;
const LONGEST = 200_000;

/**
 * Rows without any text are left out. A quotation mark inside a cell that does not begin with one is a plain character.
 * @param start the line of the first character
 */
export function readCells(text: string, separator: string, start = 1): ReadCells {
  const rows: Row[] = [];
  const plain = new RegExp(`[${separator}\r\n]|$`, 'g');
  let row: string[] = [];
  let [at, line, began, read] = [0, start, start, 0];
  const fail = (why: Extract<ReadCells, { ok: false }>['why']): ReadCells => ({ ok: false, why, line });
  while (at <= text.length) {
    if (row.length === 0 && isBreak(text[at])) {
      at += breakAt(text, at);
      began = ++line;
      continue;
    }
    const cell = cellAt(text, at, separator, plain);
    if (!cell) return fail('quote');
    line += breaksIn(cell.text);
    at = cell.end;
    row.push(cell.text);
    if (row.length > WIDEST) return fail('too-wide');
    if (at < text.length && text[at] === separator) {
      at++;
      continue;
    }
    if (row.some((filled) => filled !== '')) rows.push({ line: began, cells: row });
    row = [];
    if (++read > LONGEST) return fail('too-long');
    at += breakAt(text, at);
    began = ++line;
  }
  return { ok: true, rows };
}

const isBreak = (char: string | undefined): boolean => char === '\n' || char === '\r';
const breakAt = (text: string, at: number): number => (text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1);

interface Cell {
  readonly text: string;
  /** Where it ends. */
  readonly end: number;
}

/** @param plain finds the end of a cell without quotation marks */
function cellAt(text: string, at: number, separator: string, plain: RegExp): Cell | undefined {
  if (text[at] !== '"') {
    plain.lastIndex = at;
    const end = plain.exec(text)?.index ?? text.length;
    return { text: text.slice(at, end), end };
  }
  const close = closingQuote(text, at + 1);
  if (close === undefined) return undefined;
  const next = text[close + 1];
  if (next !== undefined && next !== separator && !isBreak(next)) return undefined;
  return { text: text.slice(at + 1, close).replaceAll('""', '"'), end: close + 1 };
}

/** Characters of a cell, beyond which its quotation mark counts as not closed. */
const LARGEST_CELL = 1_000_000;

function closingQuote(text: string, from: number): number | undefined {
  for (let at = text.indexOf('"', from); at >= 0 && at - from < LARGEST_CELL; at = text.indexOf('"', at + 2))
    if (text[at + 1] !== '"') return at;
  return undefined;
}

const breaksIn = (cell: string): number => cell.match(/\r\n|\r|\n/g)?.length ?? 0;

/** A row as text, with its line end. */
export const writeCells = (cells: readonly string[], separator: string): string =>
  `${cells.map((cell) => (needsQuotes(cell, separator) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(separator)}\r\n`;

const needsQuotes = (cell: string, separator: string): boolean =>
  cell.includes(separator) || /["\r\n]|^\s|\s$/.test(cell);
