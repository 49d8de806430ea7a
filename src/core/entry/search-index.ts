import { foldText } from '../text/fold';
import { readValues } from './filter';
import { formText } from './form-text';
import type { ReaderEntry } from './layer';
import { type Pinyin, pinyinLetters, readPinyin } from './pinyin';
import type { Entry, Sense } from './types';

/** What is searched of one entry, folded. */
export interface Words {
  readonly head: string;
  readonly forms: readonly string[];
  /** Forms with slots, cut at the slots. */
  readonly templates: readonly (readonly string[])[];
  readonly pinyin: Pinyin;
  /** All explanations, folded, so Chinese and English alike; texts are joined by line feeds, which folding drops. */
  readonly text: string;
}

/** One entry in its place in the list. */
export interface Indexed {
  readonly item: ReaderEntry;
  /** Of its pinyin, by which the list is sorted. */
  readonly letters: string;
  readonly words: LazyWords;
}

/** Read when first asked for, then kept: a list can be shown long before all of it can be searched. */
export interface LazyWords {
  (): Words;
  readonly isRead: () => boolean;
}

export type SearchIndex = readonly Indexed[];

/**
 * Makes the index, sorted by pinyin, the order in which equal hits and the whole list are shown.
 * @param last an older index: entries that are still the same objects are not read again
 */
export function buildIndex(entries: readonly ReaderEntry[], last: SearchIndex = []): SearchIndex {
  const known = new Map(last.map((indexed) => [indexed.item.entry, indexed]));
  return entries
    .map((item) => {
      const { letters = pinyinLetters(item.entry.pinyin), words = wordsOf(item.entry) } = known.get(item.entry) ?? {};
      return { item, letters, words };
    })
    .sort((a, b) => compare(a.letters, b.letters) || compare(a.item.entry.head, b.item.entry.head));
}

/** Reads the words of entries, and what filters ask of them, ahead of the first search: one entry at each step. */
export function* readAhead(index: SearchIndex): Generator<void> {
  for (const { item, words } of index) {
    words();
    readValues(item);
    yield;
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function wordsOf(entry: Entry): LazyWords {
  let known: Words | undefined;
  const read = () => {
    known ??= readWords(entry);
    return known;
  };
  return Object.assign(read, { isRead: () => known !== undefined });
}

function readWords({ head, pinyin, forms, senses }: Entry): Words {
  const written = forms.map(formText);
  return {
    head: foldText(head),
    forms: written.filter((form) => !form.includes('{')).map(foldText),
    templates: written.filter((form) => form.includes('{')).map((form) => form.split(/\{[^}]*\}/).map(foldText)),
    pinyin: readPinyin(pinyin),
    text: senses.flatMap(textsOf).map(foldText).join('\n'),
  };
}

function textsOf({ label, literal, meaning, items, translation }: Sense): string[] {
  const texts = [label, literal, meaning].flatMap((text) => (text ? [text.zh, text.en] : []));
  const listed = items?.flatMap(({ list }) => list.flatMap(({ zh, en }) => (en === undefined ? [zh] : [zh, en]))) ?? [];
  return [
    ...texts,
    ...listed,
    ...(translation?.official === undefined ? [] : [translation.official]),
    ...(translation?.others ?? []),
  ];
}
