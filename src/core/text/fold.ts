/**
 * Folding makes different spellings of one term equal: traditional to simplified, full width to half width,
 * dashes and middle dots to one kind, letters to lower case. Quotation marks, zero-width characters, variation
 * selectors and line breaks fall away, so that “152”体系 is found by the form 152体系 and a word broken at a
 * column's end is whole again. Character by character only: word-level conversion would change lengths and
 * break matching. Entries and pages are folded alike, so errors of the table cancel out.
 */
import { BREAKS, foldUnit, needFolding, QUOTES } from './folding';

/** A folded text with the way back. */
export interface Folded {
  /** Made when first asked for: most blocks are judged without it. */
  readonly text: string;
  /** UTF-16 units of `text`. */
  readonly length: number;
  /** The offset in the raw text of the unit at `i`; at `length`, the raw length. */
  rawOffset(i: number): number;
  /** The offset in `text` of the unit at `i` of the raw text; where it fell away, of the next one. */
  foldedOffset(i: number): number;
}

/**
 * Folds a raw text. Offsets are UTF-16 units; surrogates and anything unknown pass unchanged. Tags
 * and variation selectors of the supplementary plane (U+E0000…U+E03FF) fall away too.
 */
export function fold(raw: string): Folded {
  const drops: number[] = [];
  const text = foldUnits(raw, drops);
  return foldedBy(raw, drops, text);
}

/** Folds without the way back: for entries, words of rules, search. */
export const foldText = (raw: string): string => foldUnits(raw, []);

/** @param drops where, in the raw text, units fall away, in order */
export const foldedBy = (raw: string, drops: ArrayLike<number>, made?: string): Folded =>
  new FoldedText(raw, drops, made);

/** A class: the accessors of an object literal are defined anew for each object, which costs as much as reading a line. */
class FoldedText implements Folded {
  readonly length: number;
  private readonly raw: string;
  private readonly drops: ArrayLike<number>;
  private made: string | undefined;

  constructor(raw: string, drops: ArrayLike<number>, made: string | undefined) {
    this.raw = raw;
    this.drops = drops;
    this.made = made;
    this.length = raw.length - drops.length;
  }

  get text(): string {
    this.made ??= foldText(this.raw);
    return this.made;
  }

  rawOffset(i: number): number {
    return this.drops.length === 0 ? i : i + countWhere(this.drops, (drop, before) => drop - before <= i);
  }

  foldedOffset(i: number): number {
    return this.drops.length === 0 ? i : i - countWhere(this.drops, (drop) => drop < i);
  }
}

/** How many of the ascending drops hold, those that do come first; a drop is told how many are before it. */
function countWhere(drops: ArrayLike<number>, holds: (drop: number, before: number) => boolean): number {
  let low = 0;
  let high = drops.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(drops[middle] ?? 0, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

let scratch = new Uint16Array(1 << 12);

function foldUnits(text: string, drops: number[]): string {
  needFolding();
  const raw = blankTags(text);
  if (raw.length > scratch.length) scratch = new Uint16Array(raw.length * 2);
  const units = scratch;
  let n = 0;
  for (let i = 0; i < raw.length; i++) {
    const folded = foldUnit(raw.charCodeAt(i));
    if (folded === 0) drops.push(i);
    else units[n++] = folded;
  }
  return decode(units.subarray(0, n));
}

const TAG_LEAD = '\udb40';
const TAGS = /\udb40[\udc00-\udfff]/g;

/** Tags and variation selectors of the supplementary plane become units that fall away; offsets stay. */
export const blankTags = (raw: string): string => (raw.includes(TAG_LEAD) ? raw.replace(TAGS, '\0\0') : raw);

/** UTF-16 units from which on a decoder is faster than `String.fromCharCode`, and the most that this one is given at once. */
const LONG = 512;
const CHUNK = 8192;
/** What decoders put in the place of half a surrogate pair. */
const REPLACED = '\ufffd';

interface Decoder {
  readonly decode: (units: Uint16Array) => string;
}

/** Every engine has it, though it is no part of the language. */
const { TextDecoder } = globalThis as unknown as {
  TextDecoder: new (label: string, options: { readonly ignoreBOM: boolean }) => Decoder;
};
let decoder: Decoder | undefined;

function decode(units: Uint16Array): string {
  if (units.length < LONG) return fromUnits(units);
  decoder ??= new TextDecoder('utf-16le', { ignoreBOM: true });
  const text = decoder.decode(units);
  return text.includes(REPLACED) ? fromUnits(units) : text;
}

/** In pieces: engines limit the number of arguments. */
function fromUnits(units: Uint16Array): string {
  let text = '';
  for (let i = 0; i < units.length; i += CHUNK)
    text += String.fromCharCode.apply(null, units.subarray(i, i + CHUNK) as unknown as number[]);
  return text;
}

/** Whether a raw character is one of the quotation marks that folding drops. */
export const isQuote = (c: string | undefined): boolean => c !== undefined && c !== '' && QUOTES.includes(c);

/** Whether a raw character is a line break that folding drops. */
export const isBreak = (c: string): boolean => BREAKS.includes(c);
