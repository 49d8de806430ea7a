/**
 * The columns of a table of entries. What a cell cannot hold exactly (rules, further senses, forms with slots, control
 * characters) goes into the column `more` as JSON, so that a table loses nothing.
 */
import type { Entry, Sense } from '../entry/types';

export const COLUMNS = [
  'kind',
  'id',
  'changed',
  'head',
  'pinyin',
  'forms',
  'category',
  'domains',
  'tier',
  'meaning_zh',
  'meaning_en',
  'literal_zh',
  'literal_en',
  'status',
  'as_of',
  'level',
  'certainty',
  'more',
] as const;

export type Column = (typeof COLUMNS)[number];
export type Cells = Partial<Record<Column, string>>;
export type Json = Record<string, unknown>;

/** Programs change carriage returns within a cell and choke on other control characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const PLAIN = /^[^\u0000-\u0009\u000b-\u001f\u007f]+$/;
const isPlain = (value: unknown): value is string => typeof value === 'string' && PLAIN.test(value);

const BETWEEN = /\s*[|｜]\s*/;
export const splitList = (cell: string): string[] => cell.split(BETWEEN).filter((item) => item !== '');

function listCell(items: readonly unknown[]): string | undefined {
  const words = items.filter(isPlain);
  const cell = words.join(' | ');
  const back = splitList(cell);
  return words.length === items.length && back.length === words.length && back.every((word, i) => word === words[i])
    ? cell
    : undefined;
}

/** An entry as cells. */
export function entryCells(entry: Entry): Cells {
  const { id: _, head, pinyin, forms, category, domains, tier, senses, ...others } = entry;
  const [first, ...further] = senses;
  const cells: Cells = {};
  const more: Json = { ...others };
  const put = (column: Column, value: unknown, rest: Json, field: string): void => {
    if (isPlain(value)) cells[column] = value;
    else if (value !== undefined) rest[field] = value;
  };
  put('head', head, more, 'head');
  put('pinyin', pinyin, more, 'pinyin');
  put('forms', listCell(forms) ?? forms, more, 'forms');
  put('category', category, more, 'category');
  put('domains', listCell(domains) ?? domains, more, 'domains');
  put('tier', tier, more, 'tier');
  const rest = first ? senseCells(first, put) : {};
  if (further.length > 0 || Object.keys(rest).length > 0) more['senses'] = [rest, ...further];
  if (Object.keys(more).length > 0) cells.more = JSON.stringify(more);
  return cells;
}

type Put = (column: Column, value: unknown, rest: Json, field: string) => void;

/** @returns what of the first sense has no cell */
function senseCells(sense: Sense, put: Put): Json {
  const { meaning, literal, status, level, certainty, ...others } = sense;
  const rest: Json = { ...others };
  const within = (field: string, parts: readonly (readonly [Column, string, unknown])[], kept: Json = {}): void => {
    for (const [column, part, value] of parts) put(column, value, kept, part);
    if (Object.keys(kept).length > 0) rest[field] = kept;
  };
  within('meaning', [
    ['meaning_zh', 'zh', meaning.zh],
    ['meaning_en', 'en', meaning.en],
  ]);
  if (literal)
    within('literal', [
      ['literal_zh', 'zh', literal.zh],
      ['literal_en', 'en', literal.en],
    ]);
  const { state, asOf, ...since } = status;
  within(
    'status',
    [
      ['status', 'state', state],
      ['as_of', 'asOf', asOf],
    ],
    { ...since },
  );
  put('level', level, rest, 'level');
  put('certainty', certainty, rest, 'certainty');
  return rest;
}
