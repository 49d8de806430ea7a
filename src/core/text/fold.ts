/**
 * Folding makes different spellings of one term equal: traditional to simplified, full width to half width,
 * dashes and middle dots to one kind, letters to lower case. Quotation marks, zero-width characters, variation
 * selectors and line breaks fall away, so that “152”体系 is found by the form 152体系 and a word broken at a
 * column's end is whole again. Character by character only: word-level conversion would change lengths and
 * break matching. Entries and pages are folded alike, so errors of the table cancel out.
 */
import { SIMPLIFIED, TRADITIONAL } from './traditional';

const DROP = 0;

const QUOTES = '"\'“”‘’‛‟„‚«»‹›「」『』〝〞〟＂＇｢｣';
const INVISIBLE = '\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u2060\u2061\u2062\u2063\u2064\ufeff';
const BREAKS = '\n\r\u0085\u2028\u2029';
const DASHES = '‐‑‒–—―−～〜~－﹣';
const DOTS = '•‧∙⋅・･．・';

/** What each UTF-16 unit folds to; 0 for those that fall away. */
export const FOLDS = buildTable();

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000).map((_, i) => i);
  const map = (chars: string, to: number) => {
    for (const c of chars) table[c.charCodeAt(0)] = to;
  };
  for (let c = 0xff01; c <= 0xff5e; c++) table[c] = c - 0xfee0;
  table[0x3000] = 0x20;
  table[0xa0] = 0x20;
  table[0x09] = 0x20;
  for (let i = 0; i < TRADITIONAL.length; i++) table[TRADITIONAL.charCodeAt(i)] = SIMPLIFIED.charCodeAt(i);
  for (let c = 0x41; c <= 0x5a; c++) table[c] = c + 0x20;
  for (let c = 0xff21; c <= 0xff3a; c++) table[c] = c - 0xfee0 + 0x20;
  map(DASHES, 0x2d);
  map(DOTS, 0xb7);
  map('，', 0x2c);
  for (const c of QUOTES + INVISIBLE + BREAKS) table[c.charCodeAt(0)] = DROP;
  for (let c = 0x200b; c <= 0x200f; c++) table[c] = DROP;
  for (let c = 0x202a; c <= 0x202e; c++) table[c] = DROP;
  for (let c = 0x2066; c <= 0x2069; c++) table[c] = DROP;
  for (let c = 0xfe00; c <= 0xfe0f; c++) table[c] = DROP;
  table[0] = DROP;
  return table;
}

/** A folded text with the way back. */
export interface Folded {
  /** Made when first asked for: most blocks are judged without it. */
  readonly text: string;
  /** UTF-16 units of `text`. */
  readonly length: number;
  /** The offset in the raw text of the unit at `i`; at `length`, the raw length. */
  readonly rawOffset: (i: number) => number;
}

/**
 * Folds a raw text. Offsets are UTF-16 units; surrogates and anything unknown pass unchanged. Tags
 * and variation selectors of the supplementary plane (U+E0000…U+E03FF) fall away too.
 */
export function fold(raw: string): Folded {
  const drops: number[] = [];
  const text = foldUnits(raw, drops);
  return foldedBy(raw, text.length, drops);
}

/** Folds without the way back: for entries, words of rules, search. */
export const foldText = (raw: string): string => foldUnits(raw, []);

/** @param drops where, in the folded text, raw units fell away, in order: one for each unit */
export function foldedBy(raw: string, length: number, drops: ArrayLike<number>): Folded {
  let text: string | undefined;
  return {
    get text() {
      text ??= foldText(raw);
      return text;
    },
    length,
    rawOffset: (i) => i + countUpTo(drops, i),
  };
}

/** How many of the ascending numbers are at most `most`. */
function countUpTo(ascending: ArrayLike<number>, most: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}

function foldUnits(text: string, drops: number[]): string {
  const raw = blankTags(text);
  const units = new Uint16Array(raw.length);
  let n = 0;
  for (let i = 0; i < raw.length; i++) {
    const folded = FOLDS[raw.charCodeAt(i)] ?? 0;
    if (folded === DROP) drops.push(n);
    else units[n++] = folded;
  }
  return decode(units.subarray(0, n));
}

const TAG_LEAD = '\udb40';
const TAGS = /\udb40[\udc00-\udfff]/g;

/** Tags and variation selectors of the supplementary plane become units that fall away; offsets stay. */
export const blankTags = (raw: string): string => (raw.includes(TAG_LEAD) ? raw.replace(TAGS, '\0\0') : raw);

const CHUNK = 8192;

/** `String.fromCharCode` in pieces: engines limit the number of arguments. */
function decode(units: Uint16Array): string {
  let text = '';
  for (let i = 0; i < units.length; i += CHUNK)
    text += String.fromCharCode.apply(null, units.subarray(i, i + CHUNK) as unknown as number[]);
  return text;
}

/** Whether a raw character is one of the quotation marks that folding drops. */
export const isQuote = (c: string | undefined): boolean => c !== undefined && c !== '' && QUOTES.includes(c);

/** Whether a raw character is a line break that folding drops. */
export const isBreak = (c: string): boolean => BREAKS.includes(c);
