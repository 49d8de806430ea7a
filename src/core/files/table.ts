/** The reader's layer as a table for spreadsheet programs, and tables of terms from anywhere. */
import { recordsByKey } from '../entry/changes';
import type { Layer, LayerRecord } from '../entry/layer';
import { checkRecord } from '../entry/record-schema';
import type { Fault } from '../entry/validate';
import { type Row, readCells, writeCells } from './cells';
import { entryFromCells, isObject } from './cells-entry';
import { type Cells, COLUMNS, type Column, entryCells, type Json } from './columns';
import { type FileFormat, type FileRow, type ReadText, type RowFault, refuseFile } from './file';
import { bareCell, guardCell } from './guard-cell';
import { columnOf, columnsOf } from './headers';
import { MOST_RECORDS, scanJson } from './scan-json';
import { uniqueRows } from './unique-rows';

/** What a table may leave out is filled in from here. */
export interface TableContext {
  readonly layer: Layer;
  /** YYYY-MM-DD */
  readonly today: string;
  /** An id that no entry has. */
  readonly newId: () => string;
}

/** @param separator a comma or a tab */
export function writeTable(layer: Layer, separator: ',' | '\t'): string {
  const row = (cells: Cells): string =>
    writeCells(
      COLUMNS.map((column) => guardCell(cells[column] ?? '')),
      separator,
    );
  const head = writeCells(COLUMNS, separator);
  return `\ufeff${head}${layer.records.map((record) => row(recordCells(record))).join('')}`;
}

function recordCells(record: LayerRecord): Cells {
  const { kind, id, changed } = record;
  if (kind === 'own') return { kind, id, changed, ...entryCells(record.entry) };
  if (kind === 'hidden') return { kind, id, changed };
  return { kind, id, changed, more: JSON.stringify({ fields: record.fields, base: record.base }) };
}

export function readTable(text: string, context: TableContext): ReadText {
  const { format, separator, header, body, start } = layOut(text);
  if (format === 'anki' && /^#html:true/im.test(text.slice(0, text.length - body.length)))
    return refuseFile({ kind: 'html', line: 1 });
  const read = readCells(body, separator, start);
  if (!read.ok) return refuseFile({ kind: read.why, line: read.line });
  const [first, ...others] = read.rows;
  const names = header ?? first?.cells;
  if (!names) return refuseFile({ kind: 'empty' });
  const rows = header ? read.rows : others;
  const beyond = rows[MOST_RECORDS];
  if (beyond) return refuseFile({ kind: 'too-long', line: beyond.line });
  const line = header ? 1 : (first?.line ?? 1);
  const columns = columnsOf(names);
  const twice = columns.findIndex((column, i) => column !== undefined && columns.indexOf(column) < i);
  if (twice >= 0) return refuseFile({ kind: 'duplicate-column', line, name: names[twice] ?? '' });
  if (!columns.includes('head') && !columns.includes('id')) return refuseFile({ kind: 'no-term-column', line });
  const ignored = names.filter((name, i) => name !== '' && columns[i] === undefined);
  const reader = rowReader(columns, context, format === 'anki' ? (cell) => cell : bareCell);
  return { ok: true, format, rows: uniqueRows(rows.map(reader), columns.includes('id') ? 'id' : 'head'), ignored };
}

interface Layout {
  readonly format: FileFormat;
  readonly separator: string;
  /** Where the file names its columns outside of the table. */
  readonly header: readonly string[] | undefined;
  readonly body: string;
  readonly start: number;
}

/** Characters of the first line that are looked at. */
const TOP = 20_000;
const SEPARATORS = ['\t', ',', ';'] as const;
const ANKI_LINE = /^#([a-z ]+):(.*)(?:\r\n|\r|\n|$)/i;

function layOut(text: string): Layout {
  let body = text;
  let start = 1;
  const said = new Map<string, string>();
  for (let found = ANKI_LINE.exec(body); found; found = ANKI_LINE.exec(body)) {
    said.set((found[1] ?? '').toLowerCase(), found[2] ?? '');
    body = body.slice(found[0].length);
    start++;
  }
  const top = said.get('columns') ?? body.slice(0, TOP).split(/[\r\n]/, 1)[0] ?? '';
  const known = (separator: string) => top.split(separator).filter((name) => columnOf(name.replaceAll('"', ''))).length;
  const separator = SEPARATORS.reduce((best, next) => (known(next) > known(best) ? next : best));
  const header = said.get('columns')?.split(separator);
  return { format: said.size > 0 ? 'anki' : separator === '\t' ? 'tsv' : 'csv', separator, header, body, start };
}

type Read = ReturnType<typeof checkRecord> | { readonly ok: false; readonly faults: readonly RowFault[] };

function rowReader(
  columns: readonly (Column | undefined)[],
  context: TableContext,
  bare: (cell: string) => string,
): (row: Row) => FileRow {
  const records = recordsByKey(context.layer);
  const byHead = new Map(
    context.layer.records.flatMap((r) => (r.kind === 'own' ? [[r.entry.head, r.id] as const] : [])),
  );
  /** Terms without an id: the same term twice in one file is one entry twice. */
  const given = new Map<string, string>();
  const idOf = (head: string): string => {
    const id = byHead.get(head) ?? given.get(head) ?? context.newId();
    given.set(head, id);
    return id;
  };
  return ({ line, cells: raw }) => {
    const cells: Cells = {};
    columns.forEach((column, i) => {
      // No field begins or ends with a blank, cells of spreadsheets often do.
      if (column) cells[column] = bare(raw[i] ?? '').trim();
    });
    const id = cells.id || idOf(cells.head ?? '');
    const place = { line, name: [...(cells.head || cells.id || '')].slice(0, 32).join('') };
    if (raw.length > columns.length && raw.slice(columns.length).some((cell) => cell !== ''))
      return { ...place, ok: false, faults: [{ field: '', code: 'cells', bound: String(columns.length) }] };
    const record = records.get(`entry:${id}`);
    const known = record?.kind === 'own' ? record.entry : undefined;
    const read = recordFrom(cells, id, { ...context, known });
    return read.ok ? { ...place, ok: true, record: read.value } : { ...place, ok: false, faults: read.faults };
  };
}

function recordFrom(
  cells: Cells,
  id: string,
  { known, today }: { readonly known: Parameters<typeof entryFromCells>[2]['known']; readonly today: string },
): Read {
  const more = cells.more === undefined ? undefined : moreOf(cells.more);
  if (more === null) return { ok: false, faults: [{ field: 'more', code: 'json' }] };
  const kind = cells.kind || 'own';
  const changed = cells.changed || today;
  if (kind !== 'own') {
    const stray = COLUMNS.filter((name) => !['kind', 'id', 'changed', 'more'].includes(name) && cells[name]);
    const faults = stray.map((field) => ({ field, code: 'stray' as const }));
    return faults.length > 0 ? { ok: false, faults } : checkRecord({ ...more, kind, id, changed });
  }
  const built = entryFromCells(cells, more, { id, known, today });
  if (!built.ok) return built;
  const read = checkRecord({ kind, id, changed, entry: built.value });
  return read.ok || more ? read : { ok: false, faults: ofItsOwn(read.faults, cells) };
}

/** The faults without those that a field has only because it was filled in from another one. */
function ofItsOwn(faults: readonly Fault[], cells: Cells): readonly Fault[] {
  const told = new Set(faults.map(({ field }) => field));
  return faults.filter(({ field }) => {
    const from = FILLED_IN.find(([, to, column]) => field === to && !cells[column]);
    return !from || !told.has(from[0]);
  });
}

/** From which field to which, where the column of the second is empty. */
const FILLED_IN = [
  ['entry.head', 'entry.pinyin', 'pinyin'],
  ['entry.head', 'entry.forms.0', 'forms'],
  ['entry.senses.0.meaning.zh', 'entry.senses.0.meaning.en', 'meaning_en'],
  ['entry.senses.0.meaning.en', 'entry.senses.0.meaning.zh', 'meaning_zh'],
  ['entry.senses.0.literal.zh', 'entry.senses.0.literal.en', 'literal_en'],
  ['entry.senses.0.literal.en', 'entry.senses.0.literal.zh', 'literal_zh'],
] as const satisfies readonly (readonly [string, string, Column])[];

/** `null` if it is no JSON object. */
function moreOf(cell: string): Json | null {
  if (cell === '') return {};
  if (!scanJson(cell).ok) return null;
  const value: unknown = JSON.parse(cell);
  return isObject(value) ? value : null;
}
