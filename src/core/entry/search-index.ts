import { foldText } from '../text/fold';
import type { ReaderEntry } from './layer';
import { type Pinyin, readPinyin } from './pinyin';
import type { Sense } from './types';

/** One entry made ready to be searched at every key press. */
export interface Indexed {
  readonly item: ReaderEntry;
  readonly head: string;
  readonly forms: readonly string[];
  /** Forms with slots, cut at the slots. */
  readonly templates: readonly (readonly string[])[];
  readonly pinyin: Pinyin;
  /** All explanations, folded, so Chinese and English alike; texts are joined by line feeds, which folding drops. */
  readonly text: string;
}

export type SearchIndex = readonly Indexed[];

/**
 * Makes the index, sorted by pinyin, the order in which equal hits and the whole list are shown.
 * @param last an older index: entries that are still the same objects are not read again
 */
export function buildIndex(entries: readonly ReaderEntry[], last: SearchIndex = []): SearchIndex {
  const known = new Map(last.map((indexed) => [indexed.item.entry, indexed]));
  const indexed = entries.map((item) => ({ ...(known.get(item.entry) ?? indexEntry(item)), item }));
  return indexed.sort((a, b) => compare(a.pinyin.letters, b.pinyin.letters) || compare(a.head, b.head));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function indexEntry(item: ReaderEntry): Indexed {
  const { head, pinyin, forms, senses } = item.entry;
  const written = forms.map((form) => (typeof form === 'string' ? form : form.text));
  return {
    item,
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
