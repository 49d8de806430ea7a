/** Whether a condition holds at a place in a block. Fields are ANDed, the members of a list ORed. */
import type { Cond } from '../entry/types';
import type { PageFacts } from '../page/facts';
import { isWithin } from '../page/places';
import { mayHold } from '../text/characters';
import { type Folded, isQuote } from '../text/fold';

/** Where a condition is asked: a folded block, its raw text, the page. */
export interface Place {
  readonly raw: string;
  readonly folded: Folded;
  readonly page: PageFacts;
}

const SENTENCE_END = /[。!?;]/;

/** Holds at [start, end) in UTF-16 units of the folded text. An unknown date or place fails a condition that asks for one. */
export function holds(cond: Cond, start: number, end: number, place: Place): boolean {
  const { near, window, before, after, quoted, from, to, region, pageHas } = cond;
  if (near && !isNear(near, place.folded.text, start, end, window)) return false;
  if (before && !before.some((w) => place.folded.text.endsWith(w, start))) return false;
  if (after && !after.some((w) => place.folded.text.startsWith(w, end))) return false;
  if (quoted !== undefined && quoted !== isQuoted(start, end, place)) return false;
  if ((from !== undefined || to !== undefined) && !isDuring(place.page.date, from, to)) return false;
  if (region && !place.page.regions.some((code) => region.some((r) => isWithin(code, r)))) return false;
  if (pageHas && !place.page.has(pageHas)) return false;
  return true;
}

function isNear(
  words: readonly string[],
  text: string,
  start: number,
  end: number,
  window: number | undefined,
): boolean {
  let sides: [string, string] | undefined;
  for (const word of words) {
    if (!mayHold(text, word)) continue;
    sides ??= nearText(text, start, end, window);
    if (sides[0].includes(word) || sides[1].includes(word)) return true;
  }
  return false;
}

/** The sentence to the left and to the right, or `window` characters of them. The span itself is not near itself. */
function nearText(text: string, start: number, end: number, window: number | undefined): [string, string] {
  if (window !== undefined) return [text.slice(Math.max(0, start - window), start), text.slice(end, end + window)];
  let from = start;
  while (from > 0 && !SENTENCE_END.test(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && !SENTENCE_END.test(text.charAt(to))) to++;
  return [text.slice(from, start), text.slice(end, to)];
}

/** Whether quotation marks stand directly around the span in the raw text. */
function isQuoted(start: number, end: number, { raw, folded }: Place): boolean {
  const last = folded.rawOffset(end - 1);
  const first = folded.rawOffset(start);
  return isQuote(raw[first - 1]) && isQuote(raw[last + 1]);
}

/** Dates compare as text; a date that is only a year or a month is as wide as it says. */
export function isDuring(date: string | undefined, from: string | undefined, to: string | undefined): boolean {
  if (date === undefined) return false;
  if (from !== undefined && date.slice(0, from.length) < from.slice(0, date.length)) return false;
  return to === undefined || date.slice(0, to.length) <= to.slice(0, date.length);
}
