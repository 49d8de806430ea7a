import type { Entry } from '../entry/types';
import { writeCells } from './cells';

const COLUMNS = [
  'id',
  'head',
  'pinyin',
  'meaning_zh',
  'meaning_en',
  'literal_zh',
  'literal_en',
  'items',
  'tags',
] as const;

/**
 * Entries as notes for Anki, with the header lines that tell it how to read them
 * (https://docs.ankiweb.net/importing/text-files.html): one note an entry, the id as its own, so that a second import
 * updates the note. Anki takes the text as it is: no cell is guarded against spreadsheets here.
 */
export function writeAnki(entries: readonly Entry[]): string {
  const header = [
    '#separator:tab',
    '#html:false',
    '#guid column:1',
    `#tags column:${COLUMNS.length}`,
    `#columns:${COLUMNS.join('\t')}`,
  ];
  return `${header.join('\n')}\n${entries.map((entry) => writeCells(noteOf(entry), '\t')).join('')}`;
}

function noteOf({ id, head, pinyin, category, senses }: Entry): string[] {
  const [sense] = senses;
  const { meaning, literal, items } = sense ?? {};
  const list = items?.flatMap((group) => group.list.map(({ zh }) => zh)).join('；');
  return [id, head, pinyin, meaning?.zh, meaning?.en, literal?.zh, literal?.en, list, category].map((cell) =>
    (cell ?? '').replace(/[^\P{Cc}\n]/gu, ' '),
  );
}
