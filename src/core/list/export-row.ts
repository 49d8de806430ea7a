/** What an exported list says of each term of a page. */
import { citation } from '../entry/citation';
import type { Entry, Source } from '../entry/types';
import type { PageTerm } from './page-term';

/** In this order in tables and notes; a further one goes to the end, where readers’ own note types do not have it yet. */
export const COLUMNS = [
  'term',
  'pinyin',
  'category',
  'count',
  'literal',
  'meaning',
  'english',
  'translation',
  'sources',
] as const;

export type Column = (typeof COLUMNS)[number];

/** What the dictionary says of a term. */
interface Said {
  readonly entry: Entry;
  readonly sources: readonly Source[];
}

/** Texts only, as they are shown; empty where nothing is known. Sources are a line each. */
export type ExportRow = Readonly<Record<Column, string>>;

/** @param category the group's name in the reader's language */
export function exportRow({ surface, count }: PageTerm, said: Said | undefined, category: string): ExportRow {
  const { entry, sources = [] } = said ?? {};
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
    sources: (sense?.sources ?? []).map((ref) => citation(ref, sources)).join('\n'),
  };
}
