/**
 * What the bench knows of the engine on texts; `ours-page.ts` has the part on pages. Where the engine's way of being
 * called changes, these two files follow, and no others.
 */
import { scanText, sweep } from '../../src/core/match/find';
import { buildMatcher, type Matcher } from '../../src/core/match/matcher';
import type { Pack } from '../../src/core/match/pack';
import { type PlaceBook, placeBook } from '../../src/core/page/places';
import type { Judging } from '../../src/platform/messages';

export type { Matcher };

/** A pack as the text that a page is sent. */
export const tablesOf = (pack: Pack): string => JSON.stringify(pack);

/** Administrative places, from what the background sends. */
export const openPlaces = (judging: string): PlaceBook => placeBook((JSON.parse(judging) as Judging).places);

/** Made-up forms have no place slots. */
const NONE = placeBook('');

export const matcherOf = (pack: Pack, { names } = NONE): Matcher => buildMatcher([{ pack }], names);

/** Makes a matcher of what `tablesOf` gave. */
export const openTables = (tables: string, places?: PlaceBook): Matcher =>
  matcherOf(JSON.parse(tables) as Pack, places);

/** The part of a pack that finding needs, as text: what is found is judged by the rest. */
export const findingOf = ({ tables, forms, templates, anchors, singles }: Pack): string =>
  tablesOf({ tables, forms, templates, anchors, singles, firsts: '', needles: '', entries: '', rules: '' });

/** Start and end of each span of the last text: what a page goes on with. */
let spans = new Int32Array(1 << 12);

/** Folds a raw text, finds, and notes the spans, of which none is shorter than two characters; their number. */
export function scan(matcher: Matcher, raw: string): number {
  if (raw.length > spans.length) spans = new Int32Array(raw.length);
  let used = 0;
  sweep(matcher, scanText(matcher, raw), (_, start, end) => {
    spans[used] = start;
    spans[used + 1] = end;
    used += 2;
    return true;
  });
  return used / 2;
}
