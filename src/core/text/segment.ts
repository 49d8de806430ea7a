/**
 * Word boundaries by `Intl.Segmenter`, asked only around candidates and only for single words: it is far too slow for
 * whole pages, and going through the words of a clause costs three times as much as asking for two of them.
 */

/** Made when first asked, for making it costs some milliseconds and most pages never ask. */
let segmenter: Intl.Segmenter | undefined;

const CLAUSE_ENDS = new Set([...'。，、；：！？!?,;:()《》 \t\n\r\u3000'].map((c) => c.charCodeAt(0)));

/** Offsets are UTF-16 units. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Gives the word in which an offset of the text lies; `undefined` outside the clause. */
export type WordAt = (offset: number) => Word | undefined;

/** How far a clause is followed, in UTF-16 units. */
const REACH = 8;

/** The clauses asked last: several candidates often stand in one. */
const recent = new Map<string, Intl.Segments>();
const RECENT = 64;

/** The words of the clause around `at`. @param back how far it is followed to the left */
export function wordsAround(text: string, at: number, back = REACH): WordAt {
  let from = at;
  while (from > 0 && at - from < back && !isClauseEnd(text.charCodeAt(from - 1))) from--;
  let to = at;
  while (to < text.length && to - at < REACH && !isClauseEnd(text.charCodeAt(to))) to++;
  const segments = segmented(text.slice(from, to));
  return (offset) => {
    const found = offset < from || offset >= to ? undefined : segments.containing(offset - from);
    if (!found) return undefined;
    const start = from + found.index;
    return { start, end: start + found.segment.length, text: found.segment };
  };
}

/** Makes what the first question would have to wait for. */
export const prepareWords = (): unknown => wordSegmenter().segment('字').containing(0);

function wordSegmenter(): Intl.Segmenter {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return segmenter;
}

function segmented(clause: string): Intl.Segments {
  const known = recent.get(clause);
  if (known) return known;
  const segments = wordSegmenter().segment(clause);
  if (recent.size >= RECENT) recent.clear();
  recent.set(clause, segments);
  return segments;
}

const isClauseEnd = (code: number): boolean => CLAUSE_ENDS.has(code);

/** Whether a word runs over either end of [start, end): 抓手 in 抓手机. A longer word that holds the whole span does not count. */
export function cutsWord(text: string, start: number, end: number): boolean {
  const wordAt = wordsAround(text, start);
  const first = wordAt(start);
  if (!first || first.end >= end) return false;
  if (first.start < start) return true;
  const last = wordAt(end - 1);
  return last !== undefined && last.end > end;
}
