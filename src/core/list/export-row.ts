/** What an exported list says of each term of a page. */
import type { Entry } from '../entry/types';
import type { PageTerm } from './page-term';

export const COLUMNS = ['term', 'pinyin', 'category', 'count', 'literal', 'meaning', 'english', 'translation'] as const;

export type Column = (typeof COLUMNS)[number];

/** Texts only, as they are shown; empty where nothing is known. */
export type ExportRow = Readonly<Record<Column, string>>;

/** @param category the group's name in the reader's language */
export function exportRow({ surface, count }: PageTerm, entry: Entry | undefined, category: string): ExportRow {
  const sense = entry?.senses[0];
  return {
    term: surface,
    pinyin: entry?.pinyin ?? '',
    category,
    count: String(count),
    literal: sense?.literal?.zh ?? '',
    meaning: sense?.meaning.zh ?? '',
    english: sense?.meaning.en ?? '',
    translation: sense?.translation?.official ?? '',
  };
}
