/** Text of cells, separated by commas, tabs or semicolons (RFC 4180), with the line in which each row begins. */
export interface Row {
  /** From 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export type ReadCells =
  | { readonly ok: true; readonly rows: readonly Row[] }
  /** A quotation mark that is not closed, or has something behind it; `line` is where it was opened. */
  | { readonly ok: false; readonly line: number };

/**
 * Rows without any text are left out. A quotation mark inside a cell that does not begin with one is a plain character.
 * @param start the line of the first character
 */
export function readCells(text: string, separator: string, start = 1): ReadCells {
  const rows: Row[] = [];
  const plain = new RegExp(`[${separator}\r\n]|$`, 'g');
  let row: string[] = [];
  let [at, line, began] = [0, start, start];
  while (at <= text.length) {
    let cell: string;
    if (text[at] === '"') {
      const end = closingQuote(text, at + 1);
      if (end === undefined) return { ok: false, line };
      cell = text.slice(at + 1, end).replaceAll('""', '"');
      const next = text[end + 1];
      if (next !== undefined && next !== separator && next !== '\r' && next !== '\n') return { ok: false, line };
      line += breaksIn(cell);
      at = end + 1;
    } else {
      plain.lastIndex = at;
      const end = plain.exec(text)?.index ?? text.length;
      cell = text.slice(at, end);
      at = end;
    }
    row.push(cell);
    if (text[at] !== separator || at >= text.length) {
      if (row.some((filled) => filled !== '')) rows.push({ line: began, cells: row });
      row = [];
      if (text[at] === '\r' && text[at + 1] === '\n') at++;
      line++;
      began = line;
    }
    at++;
  }
  return { ok: true, rows };
}

function closingQuote(text: string, from: number): number | undefined {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
  return undefined;
}

const breaksIn = (cell: string): number => cell.match(/\r\n|\r|\n/g)?.length ?? 0;

/** A row as text, with its line end. */
export const writeCells = (cells: readonly string[], separator: string): string =>
  `${cells.map((cell) => (needsQuotes(cell, separator) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(separator)}\r\n`;

const needsQuotes = (cell: string, separator: string): boolean =>
  cell.includes(separator) || /["\r\n]|^\s|\s$/.test(cell);
