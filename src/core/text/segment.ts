/** Word boundaries by `Intl.Segmenter`, asked only around candidates: it is far too slow for whole pages. */

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

const CLAUSE_END = /[。，、；：！？!?,;:()《》\s]/;

export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Words of the clause around `at`, with offsets in `text`. `reach` limits how far the clause is followed. */
export function wordsAround(text: string, at: number, reach = 24): Word[] {
  let from = at;
  while (from > 0 && at - from < reach && !CLAUSE_END.test(text.charAt(from - 1))) from--;
  let to = at;
  while (to < text.length && to - at < reach && !CLAUSE_END.test(text.charAt(to))) to++;
  return [...segmenter.segment(text.slice(from, to))].map((s) => ({
    start: from + s.index,
    end: from + s.index + s.segment.length,
    text: s.segment,
  }));
}

/** Whether a word runs over either end of [start, end): 抓手 in 抓手机. A longer word that holds the whole span does not count. */
export function cutsWord(text: string, start: number, end: number): boolean {
  return wordsAround(text, start).some(
    (w) => (w.start < start && start < w.end && w.end < end) || (w.start > start && w.start < end && end < w.end),
  );
}
