/** What a page says about itself that rules and senses ask for: date, places, words. */
import type { PlaceBook } from './places';

export interface PageFacts {
  /** YYYY-MM-DD, YYYY-MM or YYYY; `undefined` if the page does not say. */
  readonly date: string | undefined;
  /** GB/T 2260 codes of the places that the page is about. */
  readonly regions: readonly string[];
  /** Whether a folded word stands anywhere on the page. */
  readonly has: (word: string) => boolean;
}

export interface PageHints {
  /** Folded text of the whole page. */
  readonly text: string;
  readonly date?: string | undefined;
  /** Name or GB/T 2260 code. */
  readonly place?: string | undefined;
}

/** Reads the facts once; single words are looked up when first asked for, and remembered. */
export function pageFacts(hints: PageHints, places: PlaceBook): PageFacts {
  const known = new Map<string, boolean>();
  return {
    date: hints.date ?? dateline(hints.text),
    regions: hints.place ? places.codesOf(hints.place) : places.mostNamed(hints.text),
    has: (word) => {
      const before = known.get(word);
      if (before !== undefined) return before;
      const now = hints.text.includes(word);
      known.set(word, now);
      return now;
    },
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
