/**
 * What the bench knows of the engine on texts; `ours-page.ts` has the part on pages. Where the engine's way of being
 * called changes, these two files follow, and no others.
 */
import { buildMatcher, find, type Matcher } from '../../src/core/match/find';
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

export const matcherOf = (pack: Pack, { namesAt } = NONE): Matcher => buildMatcher([{ pack }], namesAt);

/** Makes a matcher of what `tablesOf` gave. */
export const openTables = (tables: string, places?: PlaceBook): Matcher =>
  matcherOf(JSON.parse(tables) as Pack, places);

/** The part of a pack that finding needs, as text: what is found is judged by the rest. */
export const findingOf = ({ tables, counts, anchors, singles }: Pack): string =>
  tablesOf({ tables, counts, anchors, singles, needles: '', entries: '', rules: '' });

/** Folds a raw text and finds; the number of spans. */
export const scan = (matcher: Matcher, raw: string): number => find(matcher, raw).length;
