/** Simplified Chinese as Taiwan writes it: its characters, not its words, for what is explained are words of the mainland. */
import { ConverterFactory, type DictGroup } from 'opencc-js/core';
import { from, to } from 'opencc-js/preset/cn2t';
import { CORRECTIONS } from './corrections';

const groups = (found: readonly DictGroup[] | undefined): readonly DictGroup[] => {
  if (!found) throw new Error('opencc-js has other names for its dictionaries now.');
  return found;
};

const [words = [], ...rest] = groups(from['cn']);

/** Longest word first, from left to right. */
const convert = ConverterFactory([[CORRECTIONS, ...words], ...rest], [...groups(to['tw'])]);

const QUOTES: Readonly<Record<string, string>> = { '“': '「', '”': '」', '‘': '『', '’': '』' };

/** In the characters and the quotation marks of Taiwan. */
export const toTaiwan = (text: string): string => convert(text).replace(/[“”‘’]/g, (mark) => QUOTES[mark] ?? mark);
