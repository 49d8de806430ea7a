/** Word boundaries by `Intl.Segmenter`, asked only around candidates: it is far too slow for whole pages. */

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

const CLAUSE_ENDS = new Set([...'。，、；：！？!?,;:()《》 \t\n\r\u3000'].map((c) => c.charCodeAt(0)));

export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How far a clause is followed, in UTF-16 units. */
const REACH = 8;

/** The clauses segmented last: several candidates often stand in one. */
const recent = new Map<string, readonly Word[]>();
const RECENT = 64;

/** Words of the clause around `at`, with offsets in `text`. `back`: how far it is followed to the left. */
export function wordsAround(text: string, at: number, back = REACH): readonly Word[] {
  let from = at;
  while (from > 0 && at - from < back && !isClauseEnd(text.charCodeAt(from - 1))) from--;
  let to = at;
  while (to < text.length && to - at < REACH && !isClauseEnd(text.charCodeAt(to))) to++;
  return segmented(text.slice(from, to)).map((w) => ({ start: from + w.start, end: from + w.end, text: w.text }));
}

/** Words with offsets in the clause. */
function segmented(clause: string): readonly Word[] {
  const known = recent.get(clause);
  if (known) return known;
  const words: Word[] = [];
  for (const { index, segment } of segmenter.segment(clause))
    words.push({ start: index, end: index + segment.length, text: segment });
  if (recent.size >= RECENT) recent.clear();
  recent.set(clause, words);
  return words;
}

const isClauseEnd = (code: number): boolean => CLAUSE_ENDS.has(code);

/** Whether a word runs over either end of [start, end): 抓手 in 抓手机. A longer word that holds the whole span does not count. */
export function cutsWord(text: string, start: number, end: number): boolean {
  return wordsAround(text, start).some(
    (w) => (w.start < start && start < w.end && w.end < end) || (w.start > start && w.start < end && end < w.end),
  );
}
