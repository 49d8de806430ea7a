/**
 * Where a text itself says what one of its expressions stands for: 「三中心六功能」，即……; A、B、C“三大成果”;
 * “152”（一个平台、五大系统……）. Quoted from the page as it stands, never completed.
 */
import { foldText } from '../text/fold';

export interface Gloss {
  /** The sentence of the page, raw. */
  readonly sentence: string;
  /** The members, if the sentence lists as many as it says or joins them plainly. */
  readonly items: readonly string[];
}

const ENDS = /[。！？!?\n]/;
const MEANS = /^[”"」』）)]*[，,：:（(—-]{0,2}(即|就是|是指|指的是|也就是|包括|分别为|分别是|具体为)/;
const BRACKET = /^[”"」』]?[^，。、；]{0,4}[（(]([^（）()]{4,80})[）)]/;
const LONGEST = 220;
const MEMBER = 16;

/** Where an expression stands in a text of the page. Offsets are UTF-16 units. */
export interface GlossPlace {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The first of the places in whose sentence the page explains the term, if there is one. */
export function findGloss(term: string, places: Iterable<GlossPlace>): Gloss | undefined {
  const wanted = foldText(term);
  for (const place of places) {
    const gloss = readSentence(place, wanted);
    if (gloss) return gloss;
  }
  return undefined;
}

function readSentence({ text, start, end }: GlossPlace, wanted: string): Gloss | undefined {
  const from = sentenceStart(text, start);
  const stop = text.slice(end).search(ENDS);
  const sentence = text.slice(from, stop < 0 ? text.length : end + stop + 1).trim();
  if (sentence.length > LONGEST) return undefined;
  const after = text.slice(end, from + LONGEST);
  const means = MEANS.exec(after);
  if (means) return { sentence, items: listIn(after.slice(means[0].length)) };
  const bracket = BRACKET.exec(after)?.[1];
  if (bracket && listIn(bracket).length >= 2) return { sentence, items: listIn(bracket) };
  const before = listBefore(text.slice(from, start));
  return before.length >= 2 && before.length === numberOf(wanted) ? { sentence, items: before } : undefined;
}

function sentenceStart(text: string, before: number): number {
  let from = before;
  while (from > 0 && before - from <= LONGEST && !ENDS.test(text.charAt(from - 1))) from--;
  return from;
}

/** A plain enumeration at the start of a text: 甲、乙和丙。 */
function listIn(text: string): string[] {
  const clause = /^[^，。；！？,;]+/.exec(text.replace(/^[：:\s“]+/, ''))?.[0] ?? '';
  const members = clause.split(/、|以及|和(?=[^、]*$)/).map((m) => m.replace(/等.*$/, '').trim());
  return members.length >= 2 && members.every((m) => m !== '' && m.length <= MEMBER) ? members : [];
}

/** The enumeration that ends where the term begins: 实践成果、理论成果、制度成果“三大成果”. */
function listBefore(text: string): string[] {
  const clause = /[^，。；：！？,;:]+$/.exec(text.replace(/[“"「『（(等这\s]+$/, ''))?.[0] ?? '';
  const members = clause.split(/、|以及|和(?=[^、]*$)/).map((m) => m.trim());
  const [first = ''] = members;
  // What stands before the list runs into its first member: as long as the others is as much as can be told.
  const length = Math.max(...members.slice(1).map((m) => m.length), 0);
  return members.length >= 2 ? [first.slice(-Math.max(length, 2)), ...members.slice(1)] : [];
}

const DIGITS = '零一二三四五六七八九十';

/** The number that a term begins with, as far as ten. */
function numberOf(term: string): number | undefined {
  const first = term.charAt(0) === '两' ? '二' : term.charAt(0);
  const n = /^\d/.test(first) ? Number.parseInt(term, 10) : DIGITS.indexOf(first);
  return n > 0 ? n : undefined;
}
