const END = /[。！？!?]/;
const LONGEST = 300;

/** The sentence in which a UTF-16 offset lies, without white space, at most 300 units of it. */
export function sentenceAround(text: string, at: number): string {
  let from = at;
  while (from > 0 && !END.test(text.charAt(from - 1))) from--;
  let to = at;
  while (to < text.length && !END.test(text.charAt(to))) to++;
  return text
    .slice(from, to + 1)
    .replace(/\s+/g, '')
    .slice(0, LONGEST);
}
