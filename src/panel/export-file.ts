import { toAnki } from '../core/list/anki';
import { toCsv } from '../core/list/csv';
import { type Column, type ExportRow, exportRow } from '../core/list/export-row';
import { toMarkdown } from '../core/list/markdown';
import type { PageTerm } from '../core/list/page-term';
import type { Writing } from '../core/text/writing';
import { type MessageKey, t } from '../platform/i18n';
import type { SavedFile } from '../ui/save-file';
import { entriesOf } from './entries-of';
import { groupName } from './group-name';

export type ExportKind = 'csv' | 'markdown' | 'anki';

export const EXPORTS = [
  { kind: 'csv', label: 'panelExportCsv' },
  { kind: 'markdown', label: 'panelExportMarkdown' },
  { kind: 'anki', label: 'panelExportAnki' },
] as const satisfies readonly { readonly kind: ExportKind; readonly label: MessageKey }[];

const COLUMN_WORDS = {
  term: 'panelColumnTerm',
  pinyin: 'panelColumnPinyin',
  category: 'panelColumnCategory',
  count: 'panelColumnCount',
  literal: 'panelColumnLiteral',
  meaning: 'panelColumnMeaning',
  english: 'panelColumnEnglish',
  translation: 'panelColumnTranslation',
  sources: 'panelColumnSources',
} as const satisfies Record<Column, MessageKey>;

/** The terms as a file. Neither its name nor its text says which page they are from, or when it was read. */
export async function exportFile(kind: ExportKind, terms: readonly PageTerm[], writing: Writing): Promise<SavedFile> {
  const entries = await entriesOf(terms, writing);
  const rows = terms.map((term) => {
    const found = entries.get(term.id);
    return exportRow(term, found && { entry: found.entry.entry, sources: found.sources }, groupName(term.group));
  });
  return { csv, markdown, anki }[kind](rows);
}

const names = (): Record<Column, string> => ({
  term: t(COLUMN_WORDS.term),
  pinyin: t(COLUMN_WORDS.pinyin),
  category: t(COLUMN_WORDS.category),
  count: t(COLUMN_WORDS.count),
  literal: t(COLUMN_WORDS.literal),
  meaning: t(COLUMN_WORDS.meaning),
  english: t(COLUMN_WORDS.english),
  translation: t(COLUMN_WORDS.translation),
  sources: t(COLUMN_WORDS.sources),
});

const csv = (rows: readonly ExportRow[]): SavedFile => ({
  name: 'tifa.csv',
  type: 'text/csv',
  text: toCsv(rows, names()),
});

const markdown = (rows: readonly ExportRow[]): SavedFile => ({
  name: 'tifa.md',
  type: 'text/markdown',
  text: toMarkdown(rows, { title: t('panelTitle'), source: t('panelSource') }),
});

const anki = (rows: readonly ExportRow[]): SavedFile => ({
  name: 'tifa-anki.txt',
  type: 'text/plain',
  text: toAnki(rows, names()),
});
