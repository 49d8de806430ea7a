/** The way back from cells to an entry; what comes out is checked by the schema like everything from outside. */
import { newDraft } from '../entry/own-entry';
import type { Entry } from '../entry/types';
import { type Cells, type Column, type Json, splitList } from './columns';
import type { RowFault } from './file';

export interface Basis {
  readonly id: string;
  /** The entry that the reader has: what the table has no column for stays as it is there. */
  readonly known: Entry | undefined;
  /** YYYY-MM-DD */
  readonly today: string;
}

export type Built =
  | { readonly ok: true; readonly value: Json }
  | { readonly ok: false; readonly faults: readonly RowFault[] };

/** @param more the parsed column `more`; nothing if the table has no such column */
export function entryFromCells(cells: Cells, more: Json | undefined, { id, known, today }: Basis): Built {
  const faults: RowFault[] = [];
  const stray = (field: string): void => void faults.push({ field: `more.${field}`, code: 'stray' });
  const base: Json = more ?? { ...(known ?? {}) };
  const [sense, ...senses] = listOf(base['senses']);
  const fallback = newDraft(id, '', '', today);

  /** A cell, else what `more` or the known entry says, else what an own entry has at first. */
  const take = (into: Json, field: string, column: Column, otherwise: unknown, read = asIs): void => {
    const cell = cells[column] ?? '';
    const given = Object.hasOwn(into, field);
    if (cell !== '' && given && more) stray(column);
    if (cell !== '') into[field] = read(cell);
    else if (!given) into[field] = otherwise;
  };
  const entry: Json = { ...base, id };
  if (more && Object.hasOwn(more, 'id')) stray('id');
  take(entry, 'head', 'head', '');
  const { head } = entry;
  take(entry, 'pinyin', 'pinyin', head);
  take(entry, 'forms', 'forms', [head], splitList);
  take(entry, 'category', 'category', fallback.category);
  take(entry, 'domains', 'domains', fallback.domains, splitList);
  take(entry, 'tier', 'tier', fallback.tier);
  const first: Json = { ...objectOf(sense) };
  if (more) for (const field of doubledTexts(cells, first)) stray(field);
  putTexts(first, cells, more === undefined);
  const status: Json = { ...objectOf(first['status']) };
  const [usual] = fallback.senses;
  take(status, 'state', 'status', usual?.status.state);
  take(status, 'asOf', 'as_of', today);
  take(first, 'level', 'level', usual?.level);
  take(first, 'certainty', 'certainty', usual?.certainty);
  entry['senses'] = [{ sources: [], ...first, status }, ...senses];
  // One fault for what the row lacks, not one for each field that follows from it.
  if (head === '') faults.push({ field: 'entry.head', code: 'missing' });
  const { zh, en } = objectOf(first['meaning']);
  if (zh === '' && en === '') faults.push({ field: 'entry.senses', code: 'missing' });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: entry };
}

const asIs = (cell: string): unknown => cell;

/** Texts that stand in a cell and in `more`. */
const doubledTexts = (cells: Cells, sense: Json): string[] =>
  (['meaning', 'literal'] as const).filter((field) =>
    (['zh', 'en'] as const).some((part) => cells[`${field}_${part}`] && Object.hasOwn(objectOf(sense[field]), part)),
  );

/** @param free whether an empty cell takes away what is known */
function putTexts(sense: Json, { meaning_zh, meaning_en, literal_zh, literal_en }: Cells, free: boolean): void {
  pair(sense, 'meaning', meaning_zh, meaning_en, true);
  if (literal_zh || literal_en) pair(sense, 'literal', literal_zh, literal_en, false);
  else if (free && (literal_zh === '' || literal_en === '')) delete sense['literal'];
}

/** Two languages; where a table has one only, it stands for both. */
function pair(sense: Json, field: string, zh: string | undefined, en: string | undefined, needed: boolean): void {
  const known = objectOf(sense[field]);
  const both: Json = { zh: zh || known['zh'] || en, en: en || known['en'] || zh };
  if (needed || both['zh'] !== undefined) sense[field] = { ...known, zh: both['zh'] ?? '', en: both['en'] ?? '' };
}

const objectOf = (value: unknown): Json => (isObject(value) ? value : {});
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
