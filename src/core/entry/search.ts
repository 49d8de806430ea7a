import { foldText } from '../text/fold';
import type { ReaderEntry } from './layer';
import { findPinyin, type Pinyin, readPinyinQuery } from './pinyin';
import type { SearchIndex, Words } from './search-index';
import type { Entry } from './types';

/**
 * Entries that answer what the reader typed, best first: the term itself, its beginning, a part of it, pinyin whole or
 * begun, initials, then meanings. An empty query gives everything in the order of the index.
 * @param unread whether entries that were not read ahead are read now, or answer by their term and its letters only
 */
export function search(index: SearchIndex, query: string, unread: 'read' | 'glance' = 'read'): ReaderEntry[] {
  const words = readQuery(query);
  if (words.text === '') return index.map(({ item }) => item);
  const ranks: ReaderEntry[][] = Array.from({ length: RANKS }, () => []);
  for (const { item, words: wordsOf } of index) {
    const rank = unread === 'read' || wordsOf.isRead() ? rankOf(wordsOf(), words) : rankAtGlance(item.entry, words);
    if (rank !== undefined) ranks[rank]?.push(item);
  }
  return ranks.flat();
}

const RANKS = 14;

interface Query {
  readonly text: string;
  /** The same without spaces: a term may be typed with them. */
  readonly joined: string;
  readonly words: readonly string[];
  readonly pinyin: Pinyin | undefined;
  /** Set if every character could be an initial. */
  readonly initials: string | undefined;
}

function readQuery(query: string): Query {
  const text = foldText(query).trim();
  const joined = text.replaceAll(' ', '');
  return {
    text,
    joined,
    words: text.split(/ +/),
    pinyin: readPinyinQuery(query),
    initials: /^[a-z0-9]{2,}$/.test(joined) ? joined : undefined,
  };
}

/** As `rankOf`, without reading more than the term as it is written. */
function rankAtGlance({ head }: Entry, { text, joined }: Query): number | undefined {
  if (head === text || head === joined) return 0;
  if (head.startsWith(joined)) return 3;
  return head.includes(joined) ? 5 : undefined;
}

/** The lower the better; `undefined` is no hit. */
function rankOf(entry: Words, query: Query): number | undefined {
  const { text, joined } = query;
  if (entry.head === joined) return 0;
  if (entry.forms.includes(joined)) return 1;
  const pinyinAt = query.pinyin ? findPinyin(entry.pinyin, query.pinyin) : -1;
  if (pinyinAt === 0 && query.pinyin?.letters.length === entry.pinyin.letters.length) return 2;
  if (entry.head.startsWith(joined)) return 3;
  if (entry.forms.some((form) => form.startsWith(joined))) return 4;
  if (entry.head.includes(joined) || entry.forms.some((form) => form.includes(joined))) return 5;
  if (query.initials !== undefined && entry.pinyin.initials === query.initials) return 6;
  if (pinyinAt === 0) return 7;
  if (query.initials !== undefined && entry.pinyin.initials.startsWith(query.initials)) return 8;
  if (entry.templates.some((parts) => fits(parts, joined))) return 9;
  if (pinyinAt > 0) return 10;
  return rankOfText(entry.text, text, query.words);
}

function rankOfText(texts: string, text: string, words: readonly string[]): number | undefined {
  if (!words.every((word) => texts.includes(word))) return undefined;
  if (!texts.includes(text)) return 13;
  return startsWord(texts, text) ? 11 : 12;
}

/** A Latin word counts from its beginning: "road" before "broad". Chinese has no such boundary. */
function startsWord(texts: string, text: string): boolean {
  if (!/^[a-z0-9]/.test(text)) return true;
  for (let at = texts.indexOf(text); at >= 0; at = texts.indexOf(text, at + 1))
    if (!/[a-z0-9]/.test(texts[at - 1] ?? ' ')) return true;
  return false;
}

/** Whether a text could be made from a template: it has all its parts in order, with something in each slot. */
function fits(parts: readonly string[], text: string): boolean {
  const fixed = parts.reduce((n, part) => n + part.length, 0);
  if (fixed < 2 || text.length <= fixed) return false;
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  let end = first.length;
  for (const part of parts.slice(1, -1)) {
    const at = text.indexOf(part, end + 1);
    if (at < 0) return false;
    end = at + part.length;
  }
  return text.length - last.length > end;
}
