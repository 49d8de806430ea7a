/** What a page says about itself that rules and senses ask for: date, places, words. */
import { foldText } from '../text/fold';
import type { PlaceBook } from './places';

export interface PageFacts {
  /** YYYY-MM-DD, YYYY-MM or YYYY; `undefined` if the page does not say. */
  readonly date: string | undefined;
  /** GB/T 2260 codes of the places that the page is about. */
  readonly regions: readonly string[];
  /** Whether any of some folded words stands anywhere on the page. */
  readonly has: (words: readonly string[]) => boolean;
}

export interface PageHints {
  /** The beginning of the page's readable text, raw: it tells date and places. */
  readonly head: () => string;
  /** All text of the page, raw; asked for when a rule first asks whether a word stands on the page. */
  readonly whole: () => string;
  readonly date?: string | undefined;
  /** Name or GB/T 2260 code. */
  readonly place?: string | undefined;
}

/** UTF-16 units of a page in which places are counted. */
const HEAD = 20_000;

/** Facts of a text that is at hand as a whole. */
export const textFacts = (
  text: string,
  hints: { readonly date?: string | undefined; readonly place?: string | undefined },
  places: PlaceBook,
): PageFacts => pageFacts({ head: () => text.slice(0, HEAD), whole: () => text, ...hints }, places);

/** Each fact is read when it is first asked for; words are looked up then, and remembered. */
export function pageFacts(hints: PageHints, places: PlaceBook): PageFacts {
  const head = once(hints.head);
  const whole = once(hints.whole);
  const folded = once(() => foldText(whole()));
  const regions = once(() => (hints.place ? places.codesOf(hints.place) : places.mostNamed(foldText(head()))));
  const date = once(() => hints.date ?? dateline(foldText(head().slice(0, 2 * DATELINE))));
  const known = new Map<string, boolean>();
  const stands = (word: string): boolean => {
    const before = known.get(word);
    if (before !== undefined) return before;
    // As it stands first: most pages that hold a word write it so, and folding all of a long page takes milliseconds.
    const now = whole().includes(word) || folded().includes(word);
    known.set(word, now);
    return now;
  };
  return {
    get date() {
      return date();
    },
    get regions() {
      return regions();
    },
    has: (words) => words.some(stands),
  };
}

function once<T>(read: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: read() };
    return known.value;
  };
}

const DATE = /((?:19|20)\d{2})\s?[年/.-]\s?(\d{1,2})\s?[月/.-]\s?(\d{1,2})/;
/** How far from the top of the page a full date is taken for the date of the page. */
const DATELINE = 600;

/** The first full date near the top of a folded text. */
function dateline(text: string): string | undefined {
  const m = DATE.exec(text.slice(0, DATELINE));
  if (!m) return undefined;
  const [, year, month, day] = m;
  return `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
}
