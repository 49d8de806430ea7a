/** The table of folding, unit by unit. What folds to what and why: `fold.ts`. */
import { SIMPLIFIED, TRADITIONAL } from './traditional';

export const QUOTES = '"\'“”‘’‛‟„‚«»‹›「」『』〝〞〟＂＇｢｣';
export const BREAKS = '\n\r\u0085\u2028\u2029';
const INVISIBLE = '\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u2060\u2061\u2062\u2063\u2064\ufeff';
const DASHES = '‐‑‒–—―−～〜~－﹣';
const DOTS = '•‧∙⋅・･．・';

/** Ranges that fall away: zero-width characters and marks of direction, variation selectors. */
const DROPPED_RANGES = [
  [0, 0],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2066, 0x2069],
  [0xfe00, 0xfe0f],
] as const;

/** For each UTF-16 unit the bits in which its folded form differs from it: 0 for nearly all, and before `needFolding`. */
const FOLDING = new Uint16Array(0x10000);

/** What a UTF-16 unit folds to; 0 for those that fall away. Not to be asked before `needFolding`. */
export const foldUnit = (unit: number): number => unit ^ (FOLDING[unit] ?? 0);

/**
 * The folded unit at a raw offset; 0 where it falls away, and outside the text (less than 0 is a large number without its
 * sign): a character from outside, once asked for, makes all that are asked for dearer in V8.
 */
export const unitAt = (raw: string, at: number): number => (at >>> 0 < raw.length ? foldUnit(raw.charCodeAt(at)) : 0);

/** The nearest raw offset from `at` on whose unit does not fall away; the length of the text if there is none. */
export function onwards(raw: string, at: number): number {
  let i = at;
  while (i < raw.length && foldUnit(raw.charCodeAt(i)) === 0) i++;
  return i;
}

/** The nearest raw offset from `at` backwards whose unit does not fall away; -1 if there is none. */
export function backwards(raw: string, at: number): number {
  let i = at;
  while (i >= 0 && foldUnit(raw.charCodeAt(i)) === 0) i--;
  return i;
}

let filled = false;

/** Fills the table at the first call: most pages that load never need it. In a page that has just loaded that takes 1 ms. */
export function needFolding(): void {
  if (filled) return;
  filled = true;
  for (let i = 0; i < TRADITIONAL.length; i++) {
    const unit = TRADITIONAL.charCodeAt(i);
    FOLDING[unit] = unit ^ SIMPLIFIED.charCodeAt(i);
  }
  for (let c = 0xff01; c <= 0xff5e; c++) FOLDING[c] = c ^ (c - 0xfee0);
  for (let c = 0x41; c <= 0x5a; c++) {
    FOLDING[c] = c ^ (c + 0x20);
    FOLDING[c + 0xfee0] = (c + 0xfee0) ^ (c + 0x20);
  }
  map('\u3000\u00a0\t', 0x20);
  map(DASHES, 0x2d);
  map(DOTS, 0xb7);
  map('，', 0x2c);
  map(QUOTES + INVISIBLE + BREAKS, 0);
  for (const [first, last] of DROPPED_RANGES) for (let c = first; c <= last; c++) FOLDING[c] = c;
}

function map(chars: string, to: number): void {
  for (let i = 0; i < chars.length; i++) FOLDING[chars.charCodeAt(i)] = chars.charCodeAt(i) ^ to;
}

/** All UTF-16 units that fold to a character, as one string. */
export function unitsOf(folded: string): string {
  needFolding();
  let units = '';
  for (let unit = 0; unit < FOLDING.length; unit++)
    if (foldUnit(unit) === folded.charCodeAt(0)) units += String.fromCharCode(unit);
  return units;
}
