/**
 * Electronic newspapers break columns in the middle of a word and put each piece into a paragraph of its own
 * (三件⏎⏎套). Two lines are read as one when the first stops in mid-sentence and the second goes on.
 */

const CLOSING = new Set('。！？；：!?;:…)）》〉】]”’」』.');
const SENTENCE = /[，。、；！？,;]/;
const INDENT = /^[\s\u3000]{2,}/;
const FRESH =
  /^(本报讯|本报记者|记者|新华社|据|图为|来源|责任编辑|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\([一二三四五六七八九十]+\)|\d+[.、．])/;
const INNER = /^[\p{Script=Han}\p{Nd}A-Za-z“‘”’《、，,。)）]/u;

/** A line shorter than this is a heading or a caption, not a full column line. */
const COLUMN = 12;

/** Whether a line may stop in mid-sentence: what `continues` asks first, and most lines do not pass. */
export function staysOpen(line: string): boolean {
  let end = line.length;
  while (end > 0 && line.charCodeAt(end - 1) <= 0x20) end--;
  return end >= COLUMN && !CLOSING.has(line.charAt(end - 1));
}

/**
 * Whether `next` goes on in the middle of the sentence in which `previous` stops. Both are raw lines; white
 * space at their ends is not part of the question, an indent at the start of `next` is.
 */
export function continues(previous: string, next: string): boolean {
  const first = previous.trimEnd();
  if (first.length < COLUMN || CLOSING.has(first.slice(-1)) || !SENTENCE.test(first)) return false;
  if (INDENT.test(next)) return false;
  const second = next.trim();
  return INNER.test(second) && !FRESH.test(second) && SENTENCE.test(second);
}
