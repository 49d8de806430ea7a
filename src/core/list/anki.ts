import { COLUMNS, type Column, type ExportRow } from './export-row';

/** A text file as Anki imports it: it says itself how it is to be read, one note a line, plain text in its fields. */
export function toAnki(rows: readonly ExportRow[], names: Readonly<Record<Column, string>>): string {
  const head = ['#separator:tab', '#html:false', `#columns:${COLUMNS.map((c) => field(names[c])).join('\t')}`];
  // A line that begins with # would be taken for one of these.
  const notes = rows.map((row) =>
    COLUMNS.map((column) => field(row[column]))
      .join('\t')
      .replace(/^#/, '"#"'),
  );
  return `${[...head, ...notes].join('\n')}\n`;
}

const field = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return /["#]/.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
};
